/** How soon people must look. A lane says "attention needed"; it is never a clinical risk level. */
export const lanes = ['crisis', 'urgent', 'soon', 'routine'] as const;
export type Lane = (typeof lanes)[number];

/** 0 is looked at first. Also the leading digit of a queue entry's sort key. */
export function laneRank(lane: Lane): number {
  return lanes.indexOf(lane);
}

/** The lane that is looked at sooner. Several signals may raise a lane; only a person lowers one. */
export function soonerLane(a: Lane, b: Lane): Lane {
  return laneRank(a) <= laneRank(b) ? a : b;
}

/** Whether words in this lane open the crisis panel for their author, who is never told of a lane. */
export function callsForPanel(lane: Lane | 'none'): boolean {
  return lane === 'crisis' || lane === 'urgent';
}
