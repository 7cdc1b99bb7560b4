const day = 24 * 60 * 60_000;

/** The Monday (UTC, `YYYY-MM-DD`) of the week that an instant is in. */
export function mondayOf(instant: string): string {
  const at = new Date(instant);
  const since = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - since * day).toISOString().slice(0, 10);
}
