import { endOf, isUseNoted, type Lasting } from '#shared/domain/sign-off.ts';
import { byTime, keyLookup, signInHashOf, signInKey, signInsOf } from './keys.ts';
import { keyRecord, type Principal, type SignInRecord, signInRecord } from './records.ts';
import type { Store, Write } from './table.ts';
import { toldDeviceRemoval } from './telling.ts';

/** `hash` is the keyed hash of the seven words; the words themselves are kept nowhere. */
export async function findPrincipal(store: Store, hash: string): Promise<Principal | null> {
  const item = await store.get('forum', keyLookup(hash), { consistent: true });
  return item ? keyRecord.parse(item).principal : null;
}

export const keyWrite = (hash: string, principal: Principal): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...keyLookup(hash), type: 'key', principal },
  onlyIf: { absent: true },
});

/** Takes a key away; an unknown one changes nothing. */
export const keyRemoval = (hash: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: keyLookup(hash),
});

/**
 * The sign-in of this hashed token, unless it has ended. One that waits for a passkey counts only where that is asked for.
 * Eventually consistent as a rule: half a read unit on every request. Before one counts as ended for want of use it is read again,
 * past what a replica may not know yet.
 */
export async function findSignIn(
  store: Store,
  hash: string,
  now: Date,
  { waiting = false, ...options }: { consistent?: boolean; waiting?: boolean } = {},
): Promise<SignInRecord | null> {
  const item = await store.get('forum', signInKey(hash), options);
  if (!item) return null;
  const signIn = signInRecord.parse(item);
  if (signIn.waitsForPasskey && !waiting) return null;
  const end = signInEnd(signIn);
  if (end.at > now) return signIn;
  return end.byUse && options.consistent !== true
    ? findSignIn(store, hash, now, { waiting, consistent: true })
    : null;
}

const lasting = ({ principal, ...signIn }: SignInRecord): Lasting => ({
  ...signIn,
  role: principal.role,
});

/** When it ends if nobody uses it, and whether using it puts that off. */
export const signInEnd = (signIn: SignInRecord) => endOf(lasting(signIn));

/** The sign-in as used now, with the write that says so; null where that need not be said. The write fails where it has ended. */
export function signInUse(hash: string, signIn: SignInRecord, now: Date) {
  if (!isUseNoted(lasting(signIn), now)) return null;
  const { lastUsedAt } = signIn;
  const used = { ...signIn, lastUsedAt: now.toISOString() };
  const write = {
    kind: 'update',
    table: 'forum',
    key: signInKey(hash),
    set: { lastUsedAt: used.lastUsedAt },
    onlyIf:
      lastUsedAt === undefined
        ? { exists: true, unset: ['lastUsedAt'] }
        : { equals: { lastUsedAt } },
  } as const satisfies Write;
  return { used, write };
}

export const signInWrite = (hash: string, signIn: SignInRecord) =>
  ({
    kind: 'put',
    table: 'forum',
    item: {
      ...signInKey(hash),
      type: 'sign-in',
      ...signIn,
      ...(!signIn.waitsForPasskey &&
        signIn.startedAt !== undefined && {
          gsi1pk: signInsOf(signIn.principal.personId),
          gsi1sk: byTime(signIn.startedAt, hash),
        }),
      expiresAt: Math.ceil(Date.parse(signIn.endsAt) / 1000),
    },
  }) as const satisfies Write;

/** Nobody has more at once who has not lost sight of them. */
const mostSignIns = 100;

/** A person's full sign-ins with what each is found by, the newest first, ended ones left out. Eventually consistent. */
export async function listSignIns(
  store: Store,
  { personId }: Principal,
  now: Date,
): Promise<{ hash: string; signIn: SignInRecord }[]> {
  const items = await store.query({
    table: 'forum',
    index: 'gsi1',
    pk: signInsOf(personId),
    newestFirst: true,
    limit: mostSignIns,
  });
  return items
    .map((item) => ({ hash: signInHashOf(item), signIn: signInRecord.parse(item) }))
    .filter(({ signIn }) => signInEnd(signIn).at > now);
}

/** Takes a sign-in away; an unknown or ended one changes nothing. */
/** Nothing of this transaction is done where the sign-in has ended meanwhile. */
export const signInStands = (hash: string): Write => ({
  kind: 'check',
  table: 'forum',
  key: signInKey(hash),
  onlyIf: { exists: true },
});

export const signInRemoval = (hash: string): Write => ({
  kind: 'delete',
  table: 'forum',
  key: signInKey(hash),
});

/** Ends a sign-in at once. Nobody is told on its device any more. */
export async function endSignIn(
  store: Store,
  hash: string,
  { personId }: Pick<Principal, 'personId'>,
): Promise<void> {
  await store.transact([signInRemoval(hash), toldDeviceRemoval(personId, hash)]);
}
