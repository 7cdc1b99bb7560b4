import type { RosterRecord } from '#functions/data/records.ts';
import type { RosterCard } from '#shared/contracts/roster.ts';
import { rosterState } from '#shared/domain/roster.ts';

export const showCard = (card: RosterRecord, now: Date): RosterCard => ({
  mark: card.mark,
  role: card.role,
  madeAt: card.madeAt,
  endsAt: card.endsAt,
  ...rosterState(card, now),
  version: card.version,
});
