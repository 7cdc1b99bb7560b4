import { type OwnSettings, settingsOf } from './clinic-settings.ts';

const day = 24 * 60 * 60_000;

/** The instant before which a clinic keeps no words any more; null where it keeps everything, as under a legal hold. */
export function keptSince(now: Date, own: OwnSettings | undefined): string | null {
  const { keepThreadsDays, legalHold } = settingsOf(own);
  if (legalHold || keepThreadsDays === null) return null;
  return new Date(now.getTime() - keepThreadsDays * day).toISOString();
}
