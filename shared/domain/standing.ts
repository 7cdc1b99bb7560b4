export const standings = ['active', 'paused', 'left'] as const;

/** Somebody's place in a group. */
export interface PersonStanding {
  readonly role: 'member' | 'alum';
  readonly standing: (typeof standings)[number];
}

/** What a facilitator may do with somebody's place in the group. Each is undone by another. */
export const standingMoves = [
  'pause',
  'resume',
  'graduate',
  'return-to-group',
  'end',
  'let-back',
] as const;
export type StandingMove = (typeof standingMoves)[number];

/** Which moves make sense for somebody now. */
export function movesFor({ role, standing }: PersonStanding): StandingMove[] {
  if (standing === 'left') return ['let-back'];
  return [
    standing === 'paused' ? 'resume' : 'pause',
    role === 'member' ? 'graduate' : 'return-to-group',
    'end',
  ];
}

/** Whoever is supported again, or leaves, puts down what they had taken on; with it goes that they were a supporter. */
export const endsSupport = (move: StandingMove): boolean =>
  move === 'return-to-group' || move === 'end';

/** Alumni have no place in what the group shows itself, and whoever has left has none anywhere. */
export const hidesGoals = (move: StandingMove): boolean => move === 'graduate' || move === 'end';

/** Whoever has left could not take back what they let the facilitators read. */
export const endsShares = (move: StandingMove): boolean => move === 'end';

/** Whoever leaves, moves on or may not write for a while keeps nobody waiting in a way back. */
export const endsRepairs = (move: StandingMove): boolean =>
  move === 'pause' || move === 'graduate' || move === 'end';

/** Whoever has left hears nothing of it any more. */
export const endsTelling = (move: StandingMove): boolean => move === 'end';

/** Whoever may not write for a while keeps nobody waiting with a promise. What they have answered they carry on. */
export const endsPromises = (move: StandingMove): boolean => move === 'pause';

/** What a move makes of somebody's place. An alum reads what is shared with alumni from `now` (ISO instant) on, and nothing older. */
export function standingAfter<Person extends PersonStanding & { alumSince: string | null }>(
  person: Person,
  move: StandingMove,
  now: string,
): Person {
  switch (move) {
    case 'pause':
      return { ...person, standing: 'paused' };
    case 'resume':
    case 'let-back':
      return { ...person, standing: 'active' };
    case 'graduate':
      return { ...person, role: 'alum', standing: 'active', alumSince: now };
    case 'return-to-group':
      return { ...person, role: 'member', standing: 'active', alumSince: null };
    case 'end':
      return { ...person, standing: 'left' };
  }
}
