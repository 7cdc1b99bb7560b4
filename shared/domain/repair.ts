import { nobody } from './erasure.ts';
import type { GroupCaller } from './permissions/caller.ts';
import type { PostFacts } from './permissions/posts.ts';
import { isFacilitator } from './permissions/threads.ts';
import type { Audience } from './vocabulary.ts';

// A way back after something went wrong between two people: asked for, opened by a facilitator, and left by either at any time.

/**
 * `asked`: the asker and the facilitators know of it, and nobody else. `invited`: a facilitator has opened it, and the other has not
 * said yes or no. The last ones of each way are ends: nothing comes after them.
 */
export const repairStates = [
  'asked',
  'declined',
  'taken-back',
  'invited',
  'not-now',
  'open',
  'paused',
  'closed',
  'stepped-back',
] as const;
export type RepairState = (typeof repairStates)[number];

export const repairSides = ['asker', 'other'] as const;
export type RepairSide = (typeof repairSides)[number];
export const otherSide = (side: RepairSide): RepairSide => (side === 'asker' ? 'other' : 'asker');

/** Answers to what the other wrote, once both can be read. None of them judges it. */
export const repairAnswerKinds = ['i-hear-you', 'i-am-sorry', 'thank-you', 'i-need-time'] as const;
export type RepairAnswerKind = (typeof repairAnswerKinds)[number];

/** `waits`: the other does not see them until a facilitator shows them. `asked`: a facilitator was asked to read them. */
interface Screened {
  readonly waits: boolean;
  readonly asked: boolean;
}
export interface RepairParts extends Screened {
  readonly happened: string;
  readonly effect: string;
  readonly need: string;
}
export interface RepairAnswer extends Screened {
  readonly kind: RepairAnswerKind;
  /** Empty where the kind says it all. */
  readonly words: string;
}
interface SideOfRepair {
  /** Null where the asker gave a name that nobody has here: then nobody can be asked. */
  readonly by: string | null;
  readonly parts: RepairParts | null;
  readonly answer: RepairAnswer | null;
}

export interface Repair {
  readonly state: RepairState;
  readonly asker: SideOfRepair;
  readonly other: SideOfRepair;
  readonly endedAt: string | null;
  readonly endedBy: RepairSide | 'facilitator' | null;
  /** What a facilitator said when they declined, paused or closed it. */
  readonly word: { readonly by: string; readonly words: string } | null;
}

const unopened: readonly RepairState[] = ['asked', 'declined', 'taken-back'];
const underWay: readonly RepairState[] = ['invited', 'open', 'paused'];
/** Nobody but the asker and the facilitators has ever heard of it. */
export const isUnopened = ({ state }: Pick<Repair, 'state'>): boolean => unopened.includes(state);
/** A facilitator has opened it and it has not ended. Two people have one such at most. */
export const isUnderWay = ({ state }: Pick<Repair, 'state'>): boolean => underWay.includes(state);
/** It waits for somebody, or goes on. */
export const isUnended = ({ state }: Pick<Repair, 'state'>): boolean =>
  state === 'asked' || underWay.includes(state);

/** On which side somebody stands; null for whoever leads the group, and for everybody else. */
export function sideOf({ personId }: Pick<GroupCaller, 'personId'>, repair: Repair) {
  return repairSides.find((side) => repair[side].by === personId) ?? null;
}

/** Whoever is asked learns of it when a facilitator has opened it, and never of what was declined or taken back before. */
export function canSeeRepair(caller: GroupCaller, repair: Repair): boolean {
  if (isFacilitator(caller)) return true;
  const side = sideOf(caller, repair);
  return side === 'asker' || (side === 'other' && !isUnopened(repair));
}

/**
 * A way back can be asked for from any post of somebody else who does not lead the group. Whether they are still there changes
 * nothing: it would tell when two names go at once.
 */
export const canAskForRepair = (
  me: GroupCaller,
  post: Pick<PostFacts, 'authorId' | 'state'> & {
    readonly face: { readonly kind: 'member' | 'alum' | 'clinician' };
  },
  { audience }: { readonly audience: Audience },
): boolean =>
  !isFacilitator(me) &&
  post.face.kind !== 'clinician' &&
  post.state === 'published' &&
  post.authorId !== me.personId &&
  post.authorId !== nobody &&
  audience !== 'facilitators';

/** Both have sent their parts and nothing of them waits: only now does either read the other's. */
export const isRevealed = ({ asker, other }: Pick<Repair, RepairSide>): boolean =>
  [asker, other].every(({ parts }) => parts !== null && !parts.waits);

/** What one side may read of a side. One’s own, always. */
export function readableOf(
  repair: Repair,
  reader: RepairSide | 'facilitator',
  side: RepairSide,
): Pick<SideOfRepair, 'parts' | 'answer'> {
  const { parts, answer } = repair[side];
  if (reader === 'facilitator' || reader === side) return { parts, answer };
  if (!isRevealed(repair)) return { parts: null, answer: null };
  return { parts, answer: answer?.waits === false ? answer : null };
}

export const canWriteParts = (repair: Repair, side: RepairSide): boolean =>
  repair.state === 'open' && repair[side].parts === null;

export const canAnswer = (repair: Repair, side: RepairSide): boolean =>
  repair.state === 'open' && isRevealed(repair) && repair[side].answer === null;

/** Words that the other does not see until a facilitator shows them. */
export const somethingWaits = ({ asker, other }: Pick<Repair, RepairSide>): boolean =>
  [asker, other].some(({ parts, answer }) => parts?.waits || answer?.waits);

/** What a side does: each ends it, but `accept`. */
export const repairSteps = ['accept', 'not-now', 'take-back', 'step-back'] as const;
export type RepairStep = (typeof repairSteps)[number];

export function stepsFor(repair: Repair, side: RepairSide): RepairStep[] {
  switch (repair.state) {
    case 'asked':
      return side === 'asker' ? ['take-back'] : [];
    case 'invited':
      return side === 'asker' ? ['step-back'] : ['accept', 'not-now'];
    case 'open':
    case 'paused':
      return ['step-back'];
    default:
      return [];
  }
}

/** What a facilitator does. */
export const repairLeads = ['open', 'decline', 'show', 'pause', 'resume', 'close'] as const;
export type RepairLead = (typeof repairLeads)[number];

/** `isThere`: whether both are still in the group. */
export function leadsFor(repair: Repair, { isThere }: { readonly isThere: boolean }): RepairLead[] {
  const show = somethingWaits(repair) ? ['show' as const] : [];
  switch (repair.state) {
    case 'asked':
      return isThere && repair.other.by !== null ? ['open', 'decline'] : ['decline'];
    case 'invited':
      return ['close'];
    case 'open':
      return [...show, 'pause', 'close'];
    case 'paused':
      return [...show, 'resume', 'close'];
    default:
      return [];
  }
}

/** Nobody is turned away, kept waiting or left without a word. */
export const needsWord = (lead: RepairLead): boolean =>
  lead === 'decline' || lead === 'pause' || lead === 'close';

const ends = {
  'not-now': 'not-now',
  'take-back': 'taken-back',
  'step-back': 'stepped-back',
} as const;

/** After a step that `stepsFor` allows. */
export function repairAfterStep<Of extends Repair>(
  repair: Of,
  side: RepairSide,
  step: RepairStep,
  now: string,
): Of {
  if (step === 'accept') return { ...repair, state: 'open' };
  return { ...repair, state: ends[step], endedAt: now, endedBy: side };
}

/** After what `leadsFor` allows. */
export function repairAfterLead<Of extends Repair>(
  repair: Of,
  lead: RepairLead,
  word: NonNullable<Repair['word']>,
  now: string,
): Of {
  const ended = { endedAt: now, endedBy: 'facilitator' as const };
  switch (lead) {
    case 'open':
      return { ...repair, state: 'invited' };
    case 'decline':
      return { ...repair, state: 'declined', word, ...ended };
    case 'show':
      return { ...repair, asker: shown(repair.asker), other: shown(repair.other) };
    case 'pause':
      return { ...repair, state: 'paused', word };
    case 'resume':
      return { ...repair, state: 'open', word: null };
    case 'close':
      return { ...repair, state: 'closed', word, ...ended };
  }
}

const shown = <Side extends SideOfRepair>(side: Side): Side => ({
  ...side,
  parts: side.parts && { ...side.parts, waits: false },
  answer: side.answer && { ...side.answer, waits: false },
});

export const repairWithParts = <Of extends Repair>(
  repair: Of,
  side: RepairSide,
  parts: RepairParts,
): Of => ({ ...repair, [side]: { ...repair[side], parts } });

export const repairWithAnswer = <Of extends Repair>(
  repair: Of,
  side: RepairSide,
  answer: RepairAnswer,
): Of => ({ ...repair, [side]: { ...repair[side], answer } });

/**
 * After somebody’s place in the group has changed. To the other it is what stepping back is, so that nobody learns from it who left.
 * What was only asked about them stays as it is, for the same reason.
 */
export function repairLeft<Of extends Repair>(repair: Of, side: RepairSide, now: string): Of {
  const leaving: readonly RepairStep[] = ['take-back', 'not-now', 'step-back'];
  const step = stepsFor(repair, side).find((one) => leaving.includes(one));
  return step === undefined ? repair : repairAfterStep(repair, side, step, now);
}

/** Of a name that somebody typed, as far as they may know whose it is: not at all. */
export const typedFace = (name: string) => ({ name, avatar: '', kind: 'member' as const });

const day = 24 * 60 * 60_000;
/** How long home says that something has ended. */
const toldFor = 14 * day;

/** What a side is told on their home; null where nothing asks for a look. */
export type RepairNews =
  | 'invited'
  | 'your-turn'
  | 'to-read'
  | 'paused'
  | 'ended'
  | 'asked'
  | 'waits';

export function newsFor(repair: Repair, side: RepairSide, now: Date): RepairNews | null {
  switch (repair.state) {
    case 'asked':
      return null;
    case 'invited':
      return side === 'other' ? 'invited' : null;
    case 'open':
      if (canWriteParts(repair, side)) return 'your-turn';
      return isRevealed(repair) ? 'to-read' : null;
    case 'paused':
      return 'paused';
    default: {
      // What came to nothing before it was opened the other has never heard of.
      if (side === 'other' && isUnopened(repair)) return null;
      if (repair.endedAt === null || repair.endedBy === side) return null;
      return now.getTime() - new Date(repair.endedAt).getTime() < toldFor ? 'ended' : null;
    }
  }
}

/** What those who lead the group are told on its home. */
export function newsForFacilitator(repair: Repair): RepairNews | null {
  if (repair.state === 'asked') return 'asked';
  return isUnderWay(repair) && somethingWaits(repair) ? 'waits' : null;
}
