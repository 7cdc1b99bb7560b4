import type { ClinicSettings } from './clinic-settings.ts';
import { minutes } from './clinic-settings.ts';

// The life of one opening of one seal, as pure functions: asked for, agreed to where a clinic wants two people, shown for a short
// time, closed. A second look within that time is the same opening; after it there has to be a new one.

/** Why a seal may be opened. The words behind each belong to the pages. */
export const openingReasons = [
  'life-in-danger',
  'medical-emergency',
  'someone-else-in-danger',
  'duty-to-protect',
  'required-by-law',
] as const;
export type OpeningReason = (typeof openingReasons)[number];

const emergencies: ReadonlySet<OpeningReason> = new Set([
  'life-in-danger',
  'medical-emergency',
  'someone-else-in-danger',
]);
/** What cannot wait for a second person, whatever the clinic has set. */
export const isEmergency = (reason: OpeningReason): boolean => emergencies.has(reason);

export const needsSecondPerson = (
  reason: OpeningReason,
  settings: Pick<ClinicSettings, 'sealNeedsTwo'>,
): boolean => settings.sealNeedsTwo && !isEmergency(reason);

export const openingStates = ['asked', 'agreed', 'shown', 'closed', 'lapsed'] as const;
export type OpeningState = (typeof openingStates)[number];

interface Who {
  readonly id: string;
  readonly name: string;
}

/** ISO instants. `second` has agreed; it stays null where nobody had to. */
export interface OpeningCore {
  readonly by: Who;
  readonly needsSecond: boolean;
  readonly askedAt: string;
  readonly second: (Who & { readonly at: string }) | null;
  readonly openedAt: string | null;
  readonly shownUntil: string | null;
}

/** An agreement, or the wait for one, is good for a day: a reason has to be of now. */
const askedHoldsMinutes = 24 * 60;

export function openingStateAt(opening: OpeningCore, now: Date): OpeningState {
  if (opening.shownUntil !== null) {
    return new Date(opening.shownUntil) > now ? 'shown' : 'closed';
  }
  if (now.getTime() - Date.parse(opening.askedAt) >= minutes(askedHoldsMinutes)) return 'lapsed';
  return opening.second === null ? 'asked' : 'agreed';
}

export type OpeningAction = 'agree' | 'open' | 'look';

/** Never the same person twice: whoever asks cannot agree, and only whoever asked sees what is opened. */
export function openingActions(
  opening: OpeningCore,
  who: Pick<Who, 'id'>,
  now: Date,
): readonly OpeningAction[] {
  const isTheirs = opening.by.id === who.id;
  switch (openingStateAt(opening, now)) {
    case 'asked':
      return isTheirs ? [] : ['agree'];
    case 'agreed':
      return isTheirs ? ['open'] : [];
    case 'shown':
      return isTheirs ? ['look'] : [];
    default:
      return [];
  }
}

/** When the member is told: as soon as the identity is shown no more, or later where safety asks for it. */
export interface MemberNotice {
  dueAt: string;
  delays: { by: string; at: string; words: string }[];
  seenAt: string | null;
}

export type OpenedPart = {
  readonly openedAt: string;
  readonly shownUntil: string;
  readonly notice: MemberNotice;
};

export function opened(
  by: Pick<Who, 'name'>,
  delayWords: string | null,
  now: Date,
  settings: Pick<ClinicSettings, 'sealShownMinutes' | 'sealNoticeDelayHours'>,
): OpenedPart {
  const shownUntil = later(now, settings.sealShownMinutes);
  const notice = { dueAt: shownUntil, delays: [], seenAt: null };
  return {
    openedAt: now.toISOString(),
    shownUntil,
    notice: delayWords === null ? notice : delayed(notice, by, delayWords, now, settings),
  };
}

/** Whether the member's notice may still be put off: it has not been shown to them. */
export const mayDelay = (notice: MemberNotice | null, now: Date): boolean =>
  notice !== null && notice.seenAt === null && new Date(notice.dueAt) > now;

/** Puts the notice off from now on, by the clinic's set time. At its end it is shown, unless somebody gives a reason again. */
export function delayed(
  notice: MemberNotice,
  by: Pick<Who, 'name'>,
  words: string,
  now: Date,
  settings: Pick<ClinicSettings, 'sealNoticeDelayHours'>,
): MemberNotice {
  const until = later(now, settings.sealNoticeDelayHours * 60);
  return {
    ...notice,
    dueAt: until > notice.dueAt ? until : notice.dueAt,
    delays: [...notice.delays, { by: by.name, at: now.toISOString(), words }],
  };
}

export const isNoticeDue = (notice: MemberNotice | null, now: Date): boolean =>
  notice !== null && notice.seenAt === null && new Date(notice.dueAt) <= now;

const later = (now: Date, count: number) => new Date(now.getTime() + minutes(count)).toISOString();
