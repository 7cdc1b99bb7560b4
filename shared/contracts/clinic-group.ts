import * as z from 'zod';
import { isTimeZone } from '#shared/domain/time-zone.ts';
import { limits } from '#shared/limits.ts';
import { cursor, groupId, personId, typedText } from './primitives.ts';
import { requestObject, seenVersion } from './requests.ts';

// A clinic's groups, for its administrators: their frame, and nothing that anybody wrote in them.

const clinician = z.object({ id: personId, name: z.string() });

export const clinicGroup = z
  .object({
    id: groupId,
    name: z.string(),
    timeZone: z.string(),
    facilitators: z.array(clinician),
    /** Since when nobody writes there any more. */
    closedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'ClinicGroup' });
export type ClinicGroup = z.infer<typeof clinicGroup>;

export const clinicGroupList = z
  .object({
    groups: z.array(clinicGroup),
    nextCursor: cursor.nullable(),
    /** The clinic's, where a new group begins. */
    timeZone: z.string(),
    /** Who may lead a group. */
    clinicians: z.array(clinician),
  })
  .meta({ id: 'ClinicGroupList' });
export type ClinicGroupList = z.infer<typeof clinicGroupList>;

export const clinicGroupDetail = z
  .object({ group: clinicGroup, clinicians: z.array(clinician) })
  .meta({ id: 'ClinicGroupDetail' });
export type ClinicGroupDetail = z.infer<typeof clinicGroupDetail>;

export const listClinicGroupsQuery = requestObject({ cursor: cursor.optional() });

const noName = 'Please give the group a name.';
const name = z
  .string({ error: noName })
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, noName)
      .max(limits.groupName, `Please use at most ${limits.groupName} characters.`)
      .regex(/^[^\p{C}<>]*$/u, 'Please use letters, numbers and spaces.'),
  );

const nobodyLeads = 'Please choose at least one clinician who leads the group.';
const facilitators = z
  .array(z.string({ error: nobodyLeads }).pipe(personId), { error: nobodyLeads })
  .min(1, nobodyLeads)
  .max(limits.facilitators, `At most ${limits.facilitators} clinicians can lead one group.`);

const noZone = 'Please write a time zone as region and city, like Europe/London.';

export const createGroupRequest = requestObject({
  name,
  timeZone: z.string({ error: noZone }).trim().refine(isTimeZone, noZone),
  agreement: typedText(limits.agreement, 'Please write what the group agrees on.'),
  facilitators,
});
export const createdGroup = z.object({ groupId }).meta({ id: 'CreatedGroup' });
export type CreatedGroup = z.infer<typeof createdGroup>;

const version = seenVersion('The version that you saw is missing.');

export const changeGroupRequest = requestObject({ version, name, facilitators });
export const closeGroupRequest = requestObject({ version });
