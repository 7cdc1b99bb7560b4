import type { Principal, SignInRecord } from '#functions/data/records.ts';
import { signInWrite } from '#functions/data/sign-ins.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { newToken, tokenHash } from '#functions/secrets.ts';
import type { Device } from '#shared/domain/device.ts';

const hour = 60 * 60 * 1000;
/** How long a sign-in lasts. Staff see other people's words: half a day. A shared device: an hour. One that waits: ten minutes. */
const lasts = { shared: hour, staff: 12 * hour, own: 30 * 24 * hour, halfway: hour / 6 } as const;

export interface NewSignIn {
  readonly token: string;
  readonly signInHash: string;
  readonly record: SignInRecord;
  readonly write: Extract<Write, { kind: 'put' }>;
}

export function startSignIn(
  deps: Deps,
  principal: Principal,
  { sharedDevice, device }: { readonly sharedDevice: boolean; readonly device: Device },
  waitsForPasskey = false,
): NewSignIn {
  const isStaff = principal.role === 'clinician' || principal.role === 'administrator';
  const kind = waitsForPasskey ? 'halfway' : sharedDevice ? 'shared' : isStaff ? 'staff' : 'own';
  const token = newToken();
  const startedAt = deps.now().toISOString();
  const record: SignInRecord = {
    principal,
    sharedDevice,
    waitsForPasskey,
    id: deps.newId(),
    device,
    startedAt,
    ...(isStaff && !waitsForPasskey && { lastUsedAt: startedAt }),
    endsAt: new Date(deps.now().getTime() + lasts[kind]).toISOString(),
  };
  const signInHash = tokenHash(token);
  return { token, signInHash, record, write: signInWrite(signInHash, record) };
}
