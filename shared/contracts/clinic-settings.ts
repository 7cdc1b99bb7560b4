import * as z from 'zod';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import {
  claimBounds,
  digestBounds,
  keepThreadsBounds,
  lookWithinBounds,
  sealNoticeBounds,
  sealShownBounds,
  supporterHoursBounds,
  supporterMostBounds,
  unansweredBounds,
} from '#shared/domain/settings-bounds.ts';
import { localDay } from './local-time.ts';
import { flag, requestObject, seenVersion } from './requests.ts';

export const holdsPolicies = ['risky', 'new-members', 'all'] as const;
export const alumniAccesses = ['shared-threads', 'none'] as const;
const secondLayers = ['on', 'off'] as const;

/** A whole number between two bounds, both included. */
const between = ({ min, max }: { readonly min: number; readonly max: number }, unit: string) => {
  const asked = `Please write a number of ${unit} from ${min} to ${max}.`;
  return z.int({ error: asked }).min(min, asked).max(max, asked);
};
const eachLane = (bounds: Readonly<Record<Lane, { min: number; max: number }>>) =>
  requestObject({
    crisis: between(bounds.crisis, 'minutes'),
    urgent: between(bounds.urgent, 'minutes'),
    soon: between(bounds.soon, 'minutes'),
    routine: between(bounds.routine, 'minutes'),
  });

const line = (what: string, max: number) => {
  const asked = `Please write ${what}, in at most ${max} characters.`;
  return z.string({ error: asked }).trim().min(1, asked).max(max, asked);
};
const asNumbers = 'Please write numbers with digits and spaces, several with a comma between them.';
const oneNumber = '[+\\d][\\d ()-]{1,19}';
const asAddress = 'Please write an address that begins with https://.';

/** A contact as people write it down: one line a way. */
export const contactEntry = requestObject({
  kind: z.enum(['emergency', 'line', 'directory'], { error: 'Please choose what it is.' }),
  name: line('a name', 60),
  /** Numbers to call, with commas between them. */
  call: z
    .string({ error: asNumbers })
    .trim()
    .regex(new RegExp(`^${oneNumber}(, *${oneNumber}){0,2}$`), asNumbers)
    .optional(),
  text: z
    .string({ error: asNumbers })
    .trim()
    .regex(new RegExp(`^${oneNumber}$`), 'Please write one number to text.')
    .optional(),
  /** What to text to it, where that matters. */
  textWords: line('what to text', 20).optional(),
  page: z
    .url({ protocol: /^https$/, error: asAddress })
    .max(200, asAddress)
    .optional(),
  hours: line('when it is there', 60),
  owner: line('who keeps it', 60),
  /** The day by which somebody must check it again. */
  reviewBy: localDay,
}).superRefine(({ call, text, textWords, page }, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (call === undefined && text === undefined && page === undefined) {
    refuse('call', 'Please write at least one way to reach it.');
  }
  if (textWords !== undefined && text === undefined) {
    refuse('text', 'Please write the number to which these words go.');
  }
});
export type ContactEntry = z.infer<typeof contactEntry>;

const asRegion = 'Please choose a region.';
const asContacts = 'Please write the contacts as first, second and third.';

export const changeSettingsRequest = requestObject({
  version: seenVersion('The version that you saw is missing.'),
  region: z.string({ error: asRegion }).regex(/^([A-Z]{2}|unknown)$/, asRegion),
  holds: z.enum(holdsPolicies, { error: 'Please choose which posts wait.' }),
  alumniAccess: z.enum(alumniAccesses, { error: 'Please choose what alumni see.' }),
  secondLayer: z.enum(secondLayers, { error: 'Please choose on or off.' }),
  legalHold: flag(),
  /** Left out: threads are kept for good. */
  keepThreadsDays: between(keepThreadsBounds, 'days').optional(),
  lookWithinMinutes: eachLane(lookWithinBounds),
  claimMinutes: eachLane(claimBounds),
  unansweredAfterMinutes: between(unansweredBounds, 'minutes'),
  supporterMost: between(supporterMostBounds, 'threads'),
  supporterHours: between(supporterHoursBounds, 'hours'),
  digestHoursBefore: between(digestBounds, 'hours'),
  sealShownMinutes: between(sealShownBounds, 'minutes'),
  sealNoticeDelayHours: between(sealNoticeBounds, 'hours'),
  sealNeedsTwo: flag(),
  contactsFrom: z.enum(['region', 'clinic'], { error: 'Please choose whose contacts are shown.' }),
  /** Its own, in the order in which they are shown. */
  contacts: requestObject(
    {
      first: contactEntry.optional(),
      second: contactEntry.optional(),
      third: contactEntry.optional(),
    },
    asContacts,
  ).optional(),
}).superRefine(({ lookWithinMinutes, contactsFrom, contacts }, context) => {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  lanes.forEach((lane, at) => {
    const sooner = lanes[at - 1];
    if (sooner !== undefined && lookWithinMinutes[lane] < lookWithinMinutes[sooner]) {
      refuse(['lookWithinMinutes', lane], 'This must not be sooner than the lane above it.');
    }
  });
  const own = Object.values(contacts ?? {});
  if (contactsFrom === 'clinic' && !own.some((one) => one?.kind === 'emergency')) {
    refuse(['contactsFrom'], 'One of your own contacts must be the emergency number.');
  }
});

/** What a clinic has set for itself, or the defaults where it has set nothing. */
export const clinicSettingsView = z
  .object({
    version: z.int(),
    region: z.string(),
    holds: z.enum(holdsPolicies),
    alumniAccess: z.enum(alumniAccesses),
    secondLayer: z.enum(secondLayers),
    legalHold: z.boolean(),
    keepThreadsDays: z.int().nullable(),
    lookWithinMinutes: z.record(z.enum(lanes), z.int()),
    claimMinutes: z.record(z.enum(lanes), z.int()),
    unansweredAfterMinutes: z.int(),
    supporterMost: z.int(),
    supporterHours: z.int(),
    digestHoursBefore: z.int(),
    sealShownMinutes: z.int(),
    sealNoticeDelayHours: z.int(),
    sealNeedsTwo: z.boolean(),
    contactsFrom: z.enum(['region', 'clinic']),
    /** Those that people are shown now. */
    contacts: z.array(contactEntry),
    /** How many of them should have been checked before today. */
    contactsDue: z.int(),
  })
  .meta({ id: 'ClinicSettings' });
export type ClinicSettingsView = z.infer<typeof clinicSettingsView>;
