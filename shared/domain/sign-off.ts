import type { Role } from '#shared/contracts/people.ts';

const minute = 60_000;

/** A screen that nobody sits at shows other people's words: staff's sign-in ends after this long without use. */
export const signOffMinutes = 30;

/** Use is noted no more often than this, so that it costs little. A sign-in may end this much earlier by it, and never later. */
const notedEvery = 2 * minute;

/** A sign-in as far as its end is concerned. */
export interface Lasting {
  readonly role: Role;
  /** Opens nothing yet and ends within minutes anyway. */
  readonly waitsForPasskey: boolean;
  readonly startedAt?: string | undefined;
  readonly lastUsedAt?: string | undefined;
  readonly endsAt: string;
}

/** When a sign-in ends if nobody uses it, and whether using it puts that off. */
export function endOf(signIn: Lasting): { readonly at: Date; readonly byUse: boolean } {
  const latest = new Date(signIn.endsAt);
  if (!signsOff(signIn)) return { at: latest, byUse: false };
  const used = Date.parse(signIn.lastUsedAt ?? signIn.startedAt ?? '1970-01-01T00:00:00.000Z');
  const unused = new Date(used + signOffMinutes * minute);
  return unused < latest ? { at: unused, byUse: true } : { at: latest, byUse: false };
}

/** Whether use is to be noted now. */
export function isUseNoted({ lastUsedAt, ...signIn }: Lasting, now: Date): boolean {
  if (!signsOff(signIn)) return false;
  return lastUsedAt === undefined || now.getTime() - Date.parse(lastUsedAt) >= notedEvery;
}

const signsOff = ({ role, waitsForPasskey }: Pick<Lasting, 'role' | 'waitsForPasskey'>) =>
  !waitsForPasskey && (role === 'clinician' || role === 'administrator');
