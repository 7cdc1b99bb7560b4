import type { Principal, SignInRecord } from '#functions/data/records.ts';
import { signInWrite } from '#functions/data/sign-ins.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { newToken, tokenHash } from '#functions/secrets.ts';

const hour = 60 * 60 * 1000;
/** How long a sign-in lasts. Staff see other people's words: half a day. A shared device: an hour. */
const lasts = { shared: hour, staff: 12 * hour, own: 30 * 24 * hour } as const;

export interface NewSignIn {
  readonly token: string;
  readonly signInHash: string;
  readonly record: SignInRecord;
  readonly write: Extract<Write, { kind: 'put' }>;
}

export function startSignIn(deps: Deps, principal: Principal, sharedDevice: boolean): NewSignIn {
  const isStaff = principal.role === 'clinician' || principal.role === 'administrator';
  const kind = sharedDevice ? 'shared' : isStaff ? 'staff' : 'own';
  const token = newToken();
  const record: SignInRecord = {
    principal,
    sharedDevice,
    endsAt: new Date(deps.now().getTime() + lasts[kind]).toISOString(),
  };
  const signInHash = tokenHash(token);
  return { token, signInHash, record, write: signInWrite(signInHash, record) };
}
