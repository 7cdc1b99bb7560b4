import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { PasskeyPurpose } from '#shared/contracts/passkey.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { refusalSaid } from './refusal-words.ts';

/** What came of it: null when all is well, else what to tell. */
type Told = string | null;

const stopped = msg`That did not work, or it was stopped. Nothing is lost: you can try again whenever you like.`;

/** Shows a passkey of this person; the sign-in is complete afterwards. */
export const showPasskey = (i18n: I18n): Promise<Told> =>
  telling(i18n, async () => {
    const optionsJSON = await challengeFor<PublicKeyCredentialRequestOptionsJSON>('sign-in');
    const response = await startAuthentication({ optionsJSON });
    await sent('/sign-in/passkey', { response });
  });

/** Shows a passkey in the place of the seven words; whoever it belongs to is signed in afterwards. */
export const signInWithPasskey = (i18n: I18n, sharedDevice: boolean): Promise<Told> =>
  telling(i18n, async () => {
    const optionsJSON = await challengeFor<PublicKeyCredentialRequestOptionsJSON>('alone');
    const response = await startAuthentication({ optionsJSON });
    await sent('/sign-in/passkey-alone', { response, sharedDevice });
  });

/** Makes a passkey on this device, or on one that the browser reaches, and keeps it under this name. */
export const makePasskey = (i18n: I18n, name: string): Promise<Told> =>
  telling(i18n, async () => {
    const optionsJSON = await challengeFor<PublicKeyCredentialCreationOptionsJSON>('registration');
    const response = await startRegistration({ optionsJSON });
    await sent('/passkeys', { name, response });
  });

async function challengeFor<Options>(purpose: PasskeyPurpose): Promise<Options> {
  const answer = await sent('/passkeys/challenge', { for: purpose });
  const { options }: { options: Options } = await answer.json();
  return options;
}

/** What the API says no to. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

async function sent(path: string, body: unknown): Promise<Response> {
  const answer = await fetch(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.ok) return answer;
  throw new Refused(await answer.json());
}

async function telling(i18n: I18n, work: () => Promise<void>): Promise<Told> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Refused ? refusalSaid(i18n, error.problem) : i18n._(stopped);
  }
}
