import { keyLookup, signInKey } from './keys.ts';
import { keyRecord, type Principal, type SignInRecord, signInRecord } from './records.ts';
import type { Store, Write } from './table.ts';

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

/** The sign-in of this hashed token, unless it has ended. Eventually consistent: half a read unit on every request. */
export async function findSignIn(
  store: Store,
  hash: string,
  now: Date,
): Promise<SignInRecord | null> {
  const item = await store.get('forum', signInKey(hash));
  if (!item) return null;
  const signIn = signInRecord.parse(item);
  return new Date(signIn.endsAt) > now ? signIn : null;
}

export const signInWrite = (hash: string, signIn: SignInRecord) =>
  ({
    kind: 'put',
    table: 'forum',
    item: {
      ...signInKey(hash),
      type: 'sign-in',
      ...signIn,
      expiresAt: Math.ceil(Date.parse(signIn.endsAt) / 1000),
    },
  }) as const satisfies Write;

/** Ends a sign-in at once; an unknown or ended one changes nothing. */
export async function endSignIn(store: Store, hash: string): Promise<void> {
  await store.transact([{ kind: 'delete', table: 'forum', key: signInKey(hash) }]);
}
