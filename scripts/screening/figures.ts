import type { ScreeningResult } from '#shared/screening/types.ts';
import { isGravest, isTunedHalf, type LabelledPost } from './corpus.ts';
import { type Share, shareOf } from './share.ts';

export type ScreenedLane = ScreeningResult['lane'];

export interface Screened {
  post: LabelledPost;
  lane: ScreenedLane;
}

/** The figures that a set of screened posts is judged by. Flagged: in lane `crisis` or `urgent`. */
export interface Figures {
  recallHuman: Share;
  recallGravest: Share;
  gravestInCrisis: Share;
  recallLevels1To3: Share;
  levels1To3InCrisis: Share;
  recallOtherSets: Share;
  falseAlarms: Share;
  falseAlarmsInCrisis: Share;
  falseAlarmsLabelledSet: Share;
  falseAlarmsLevel0: Share;
  unreadFlagged: Share;
  precisionLabelledSet: Share;
}

const isFlagged = ({ lane }: Screened) => lane === 'crisis' || lane === 'urgent';
const isCrisis = ({ lane }: Screened) => lane === 'crisis';

export function figuresOf(all: readonly Screened[]): Figures {
  const among = (
    which: (post: LabelledPost) => boolean,
    counts: (one: Screened) => boolean = isFlagged,
  ): Share => {
    const those = all.filter(({ post }) => which(post));
    return shareOf(those.filter(counts).length, those.length);
  };
  const human = (post: LabelledPost) => post.label === 'crisis' && post.labelKind === 'human';
  const level = (post: LabelledPost) => post.severity ?? '';
  const low = (post: LabelledPost) => /^cssrs[123]$/.test(level(post));
  const ordinary = (post: LabelledPost) => post.ordinary && post.label === 'no_crisis';
  const labelled = (post: LabelledPost) => !post.ordinary && post.label === 'no_crisis';
  const flagged = all.filter((one) => !one.post.ordinary && isFlagged(one));
  return {
    recallHuman: among(human),
    recallGravest: among(isGravest),
    gravestInCrisis: among(isGravest, isCrisis),
    recallLevels1To3: among(low),
    levels1To3InCrisis: among(low, isCrisis),
    recallOtherSets: among((post) => human(post) && !level(post).startsWith('cssrs')),
    falseAlarms: among(ordinary),
    falseAlarmsInCrisis: among(ordinary, isCrisis),
    falseAlarmsLabelledSet: among(labelled),
    falseAlarmsLevel0: among((post) => level(post) === 'cssrs0'),
    unreadFlagged: among((post) => post.label === 'unread'),
    precisionLabelledSet: shareOf(
      flagged.filter(({ post }) => post.label === 'crisis').length,
      flagged.length,
    ),
  };
}

/** The half of the posts that the rules were not tuned on. */
export function untuned(all: readonly Screened[]): Screened[] {
  return all.filter(({ post }) => !isTunedHalf(post));
}

export interface Row {
  source: string;
  label: string;
  flagged: Share;
  lanes: Record<ScreenedLane, number>;
}

/** One row for each source and label, with how many posts went where. */
export function bySource(all: readonly Screened[]): Row[] {
  const groups = new Map<string, { source: string; label: string; members: Screened[] }>();
  for (const one of all) {
    const { source, label, severity } = one.post;
    const named = severity?.startsWith('cssrs') ? `${label} ${severity}` : label;
    const key = `${source} ${named}`;
    const group = groups.get(key) ?? { source, label: named, members: [] };
    group.members.push(one);
    groups.set(key, group);
  }
  return Array.from(groups.keys())
    .sort()
    .flatMap((key) => {
      const group = groups.get(key);
      return group ? [rowOf(group)] : [];
    });
}

function rowOf(group: { source: string; label: string; members: readonly Screened[] }): Row {
  const { source, label, members } = group;
  const lanes = { crisis: 0, urgent: 0, soon: 0, routine: 0, none: 0 };
  for (const { lane } of members) lanes[lane] += 1;
  return { source, label, flagged: shareOf(lanes.crisis + lanes.urgent, members.length), lanes };
}
