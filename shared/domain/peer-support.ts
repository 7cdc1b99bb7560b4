/** What an alum reads, ticks and talks through with a facilitator before they stand as a peer supporter. The words are `web`'s. */
export const trainingItems = [
  'beside-them',
  'what-we-leave',
  'limits',
  'hand-over-worry',
  'look-after-yourself',
  'anonymity',
] as const;
export type TrainingItem = (typeof trainingItems)[number];

/** `learning`: not all is ticked. `ready`: all is, and a facilitator has not said yet that they have talked it through. */
export const supportStates = ['learning', 'ready', 'active', 'resting'] as const;
export type SupportState = (typeof supportStates)[number];

/** How an alum stands on the way to helping, and in it. */
export interface Support {
  readonly ticked: readonly TrainingItem[];
  /** A facilitator has talked it through with them. Without that nobody is a supporter. */
  readonly confirmed: boolean;
  /** A break that they took and end by themselves. */
  readonly resting: boolean;
  /** The most threads at once that a facilitator has set for them; null: what the clinic has set. */
  readonly mostGiven: number | null;
  /** The same as they have set it for themselves: only ever fewer. */
  readonly mostOwn: number | null;
}

/** Everybody begins here, and whoever stops or is stopped begins anew. */
export const noSupport: Support = {
  ticked: [],
  confirmed: false,
  resting: false,
  mostGiven: null,
  mostOwn: null,
};

export const ownSupportSteps = ['tick', 'rest', 'come-back', 'carry-fewer', 'stop'] as const;
export const facilitatorSupportSteps = ['confirm', 'set-most', 'end'] as const;
export type OwnSupportStep = (typeof ownSupportSteps)[number];
export type FacilitatorSupportStep = (typeof facilitatorSupportSteps)[number];

export type SupportChange =
  | { readonly step: 'tick'; readonly ticked: readonly TrainingItem[] }
  | { readonly step: 'carry-fewer'; readonly most: number }
  | { readonly step: 'set-most'; readonly most: number }
  | { readonly step: 'rest' | 'come-back' | 'stop' | 'confirm' | 'end' };

export function supportState({ ticked, confirmed, resting }: Support): SupportState {
  if (confirmed) return resting ? 'resting' : 'active';
  return trainingItems.every((item) => ticked.includes(item)) ? 'ready' : 'learning';
}

/** What an alum may do with their own helping now. */
export function ownStepsFor(support: Support): OwnSupportStep[] {
  if (!support.confirmed) return ['tick'];
  return [support.resting ? 'come-back' : 'rest', 'carry-fewer', 'stop'];
}

/** What a facilitator may do with it. Nobody becomes a supporter who has not ticked every item. */
export function facilitatorStepsFor(support: Support): FacilitatorSupportStep[] {
  if (support.confirmed) return ['set-most', 'end'];
  return supportState(support) === 'ready' ? ['confirm'] : [];
}

/** How many threads somebody carries at most, and how many a facilitator, or the clinic, lets them. */
export function mostFor(
  { mostGiven, mostOwn }: Support,
  { supporterMost }: { readonly supporterMost: number },
): { readonly now: number; readonly given: number } {
  const given = mostGiven ?? supporterMost;
  return { given, now: Math.min(mostOwn ?? given, given) };
}

/** What a change makes of it, whoever may make it. */
export function supportAfter(support: Support, change: SupportChange): Support {
  switch (change.step) {
    case 'tick':
      return { ...support, ticked: trainingItems.filter((item) => change.ticked.includes(item)) };
    case 'confirm':
      return { ...support, confirmed: true, resting: false };
    case 'rest':
      return { ...support, resting: true };
    case 'come-back':
      return { ...support, resting: false };
    case 'carry-fewer':
      return { ...support, mostOwn: change.most };
    case 'set-most':
      return { ...support, mostGiven: change.most };
    case 'stop':
    case 'end':
      return noSupport;
  }
}
