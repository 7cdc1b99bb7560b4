import * as z from 'zod';
import { staffNameProblem } from '#shared/domain/staff-name.ts';
import { limits } from '#shared/limits.ts';
import { displayLine, groupId, personId } from './primitives.ts';
import { requestObject } from './requests.ts';

/** The name by which members know somebody who works here. */
export const staffName = displayLine(limits.staffName, 'Please write a name.').superRefine(
  (name, context) => {
    const problem = staffNameProblem(name);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  },
);

const staffRole = z.enum(['clinician', 'administrator'], { error: 'Please choose a role.' });

const groupChoice = z.object({ id: groupId, name: z.string() });

/** Somebody who works or worked at the clinic, as administrators see them. */
export const staffMember = z
  .object({
    id: personId,
    name: z.string(),
    role: staffRole,
    /** `ended`: nothing opens for this person any more. */
    state: z.enum(['invited', 'active', 'ended']),
    groups: z.array(groupChoice),
    /** Until when the code works that was handed out; null without one. */
    invitedUntil: z.iso.datetime().nullable(),
    isYou: z.boolean(),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof staffMember>;

export const staffList = z
  .object({
    people: z.array(staffMember),
    /** Groups that a clinician can be invited to; the first hundred. */
    groups: z.array(groupChoice),
    /** The clinic's clocks. */
    timeZone: z.string(),
  })
  .meta({ id: 'StaffList' });
export type StaffList = z.infer<typeof staffList>;

/** Somebody who lost their key or passkey: an administrator asks, and a second person says yes or no. */
export const staffRecovery = z
  .object({
    id: personId,
    name: z.string(),
    role: staffRole,
    askedBy: z.string(),
    askedAt: z.iso.datetime(),
    /** After that the request has ended by itself. */
    endsAt: z.iso.datetime(),
    isYou: z.boolean(),
    /** Not for the one who asked, nor for the one who is locked out. */
    mayAgree: z.boolean(),
  })
  .meta({ id: 'StaffRecovery' });
export type StaffRecovery = z.infer<typeof staffRecovery>;

export const staffRecoveries = z
  .object({
    recoveries: z.array(staffRecovery),
    /** How many people could be the second one, besides the caller. With none only whoever runs the system can help. */
    others: z.int(),
    timeZone: z.string(),
  })
  .meta({ id: 'StaffRecoveries' });
export type StaffRecoveries = z.infer<typeof staffRecoveries>;

export const inviteStaffRequest = requestObject({
  name: staffName,
  role: staffRole,
  groupIds: z
    .array(groupId, { error: 'Please choose groups from the list.' })
    .max(20, 'Please choose at most 20 groups.')
    .default([]),
}).refine(({ role, groupIds }) => role === 'clinician' || groupIds.length === 0, {
  path: ['groupIds'],
  message: 'An administrator leads no group. Please choose no group, or the role clinician.',
});
