import { createApp } from '#functions/api/app.ts';
import type { Deps } from '#functions/ports.ts';
import { newId } from '#functions/random.ts';
import type { SignInAnswer } from '#shared/contracts/sign-in.ts';

/** Sends real requests to the real API, at moments of the past: the API's clock is this one's. */
export interface SeedClient {
  /** From now on, requests happen at this instant. */
  at(moment: Date): void;
  /** Signs in as somebody who is sent along with `as` afterwards. */
  signIn(slug: string, key: string): Promise<void>;
  send<T>(as: string | null, method: string, path: string, body?: unknown): Promise<T>;
  /** A second client with a clock of its own, in which everybody is signed in as here. */
  fork(): SeedClient;
}

export function createSeedClient(
  deps: Deps,
  signedIn: ReadonlyMap<string, string> = new Map(),
): SeedClient {
  let now = deps.now();
  const api = createApp({ ...deps, now: () => now }, { addressOf: () => 'seed' });
  const cookies = new Map(signedIn);

  async function send<T>(as: string | null, method: string, path: string, body?: unknown) {
    const cookie = as === null ? undefined : cookies.get(as);
    const response = await api.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        'Idempotency-Key': newId(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const { detail, errors } = await response.json();
      throw new Error(
        `Seeding: ${method} ${path} as ${as ?? 'nobody'}: ${detail} ${JSON.stringify(errors ?? '')}`,
      );
    }
    const set = response.headers.get('Set-Cookie')?.split(';')[0];
    if (set && as !== null) cookies.set(as, set);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  return {
    at(moment) {
      now = moment;
    },
    async signIn(slug, key) {
      const { needs } = await send<SignInAnswer>(slug, 'POST', '/sign-in', { key });
      if (needs !== 'nothing') await send(slug, 'POST', '/sign-in/without-passkey', {});
    },
    send,
    fork: () => createSeedClient(deps, cookies),
  };
}
