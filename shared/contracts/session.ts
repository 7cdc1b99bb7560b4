import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { limits } from '#shared/limits.ts';
import { frame } from './frame.ts';
import { clockTime, localDay } from './local-time.ts';
import { flag, requestObject, seenVersion, shortText } from './requests.ts';

/** A meeting of the therapy group. Its time is agreed in the room, so it is exact for everybody. */
export const session = z
  .object({
    startsAt: z.iso.datetime(),
    minutes: z.int(),
    place: z.string().nullable(),
    theme: z.string().nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

/** What a group did since its last session, for those who lead it. Counts only, and never to be compared between people. */
export const sessionDigest = z
  .object({
    /** Of which session, and when it was made; it is not made again. */
    startsAt: z.iso.datetime(),
    madeAt: z.iso.datetime(),
    since: z.iso.datetime(),
    threadsOpened: z.int(),
    posts: z.int(),
    members: z.object({ wrote: z.int().nullable(), active: z.int() }).meta({
      description:
        'How many of the active members wrote something; not who, and null where they are fewer than five',
    }),
    unanswered: z.int().meta({ description: 'Threads that waited for an answer when it was made' }),
    reviews: z.object({
      decided: z.int().nullable().meta({ description: 'Null where there are too many to count' }),
      waiting: z.record(z.enum(lanes), z.int()),
    }),
    /** False where there was more than was counted. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'SessionDigest' });
export type SessionDigest = z.infer<typeof sessionDigest>;

export const sessionList = z
  .object({
    frame,
    timeZone: z.string(),
    past: z.array(session),
    upcoming: z.array(session),
    /** Of the times to come at which the group would have met: moved, or cancelled (null). */
    changes: z.array(
      z.object({ startsAt: z.iso.datetime(), movedTo: z.iso.datetime().nullable() }),
    ),
    /** Of the next session, once it is near. Facilitators only: in a small group its counts would tell members who. */
    digest: sessionDigest.nullable(),
  })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof sessionList>;

/** One session by itself. */
export const sessionDetail = z
  .object({
    frame,
    session,
    /** It has begun: nothing about it changes any more. */
    hasBegun: z.boolean(),
    version: z.int(),
    /** Later sessions that were planned together with this one. */
    laterInSeries: z.int(),
    youMay: z.object({ arrange: z.boolean() }),
  })
  .meta({ id: 'SessionDetail' });
export type SessionDetail = z.infer<typeof sessionDetail>;

const asMinutes = 'Please write how long it lasts in minutes, from 15 to 480.';
const asWeeks = 'Please write a number of weeks from 1 to 12.';
const asTimes = `Please write a number of sessions from 2 to ${limits.sessionsAtOnce}.`;

const facts = {
  /** The group's own calendar and clock. */
  date: localDay,
  time: clockTime,
  minutes: z.int({ error: asMinutes }).min(15, asMinutes).max(480, asMinutes),
  place: shortText(limits.sessionPlace).optional(),
  theme: shortText(limits.sessionTheme).optional(),
};

/** One session, or one every so many weeks until a day or so many times. */
export const planSessionsRequest = requestObject({
  ...facts,
  everyWeeks: z.int({ error: asWeeks }).min(1, asWeeks).max(12, asWeeks).optional(),
  times: z.int({ error: asTimes }).min(2, asTimes).max(limits.sessionsAtOnce, asTimes).optional(),
  until: localDay.optional(),
}).superRefine(({ date, everyWeeks, times, until }, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const ends = [times, until].filter((end) => end !== undefined).length;
  if (everyWeeks === undefined && ends > 0) {
    refuse('everyWeeks', 'Please say how many weeks lie between two sessions.');
  }
  if (everyWeeks !== undefined && ends !== 1) {
    refuse('times', 'Please say how often, or until when: one of the two.');
  }
  if (until !== undefined && until < date) {
    refuse('until', 'The last day must not be before the first session.');
  }
});

export const plannedSessions = z
  .object({ sessions: z.array(session) })
  .meta({ id: 'PlannedSessions' });
export type PlannedSessions = z.infer<typeof plannedSessions>;

const version = seenVersion('The version that you saw is missing.');

export const changeSessionRequest = requestObject({ ...facts, version });

export const cancelSessionRequest = requestObject({
  version,
  /** Also all later ones that were planned together with it. */
  andLater: flag(),
});
export const cancelledSessions = z.object({ count: z.int() }).meta({ id: 'CancelledSessions' });
export type CancelledSessions = z.infer<typeof cancelledSessions>;
