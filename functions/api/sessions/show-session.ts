import type { SessionRecord } from '#functions/data/records.ts';
import type { Session } from '#shared/contracts/session.ts';

export const showSession = ({ startsAt, minutes, place, theme }: SessionRecord): Session => ({
  startsAt,
  minutes,
  place,
  theme,
});
