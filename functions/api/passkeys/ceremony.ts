import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { challengeWrite, takeChallenge } from '#functions/data/passkeys.ts';
import type { PasskeyRecord, Principal } from '#functions/data/records.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { eachPepper, keyedHash } from '#functions/secrets.ts';
import type { PasskeyPurpose, ShownPasskey } from '#shared/contracts/passkey.ts';

/** Large, so that it is loaded with the first ceremony. */
const webauthn = () => import('./webauthn.ts');

const challengeMinutes = 5;

/** What a device lists beside a member's passkey, and may copy to a family's other devices: no name of theirs, and not what this is. */
export const neutralName = 'Between';

/** Where the passkeys belong: the configured public origin and its host, whatever host a request names. */
const placeOf = ({ publicOrigin }: Pick<Deps, 'publicOrigin'>) => ({
  expectedOrigin: publicOrigin,
  expectedRPID: new URL(publicOrigin).hostname,
});

const hashOf = ({ secrets }: Pick<Deps, 'secrets'>, challenge: string) =>
  keyedHash(secrets, 'passkey-challenge', challenge);

/** Somebody who asks for options, with what they have already. */
interface Asker {
  readonly principal: Principal;
  /** The name that the device shows beside the passkey. */
  readonly name: string;
  readonly passkeys: readonly PasskeyRecord[];
}

/**
 * Options for the browser, with a challenge that is this person's, for this purpose, once; without an asker it is anybody's, to show a
 * passkey that tells whose it is.
 */
export async function passkeyOptions(deps: Deps, purpose: PasskeyPurpose, asker: Asker | null) {
  const rpID = placeOf(deps).expectedRPID;
  const credentials = (asker?.passkeys ?? []).map((one) => ({
    id: one.credentialId,
    transports: one.transports,
  }));
  const challenge = Uint8Array.from(deps.randomBytes(32));
  const { generateAuthenticationOptions, generateRegistrationOptions } = await webauthn();
  const options =
    asker === null || purpose !== 'registration'
      ? await generateAuthenticationOptions({
          rpID,
          challenge,
          // Without a list the device offers what it has for this place.
          ...(asker !== null && { allowCredentials: credentials }),
          userVerification: 'required',
        })
      : await generateRegistrationOptions({
          rpName: 'access' in asker.principal ? 'Between Sessions' : neutralName,
          rpID,
          challenge,
          // With it a passkey alone can tell whose it is, without a list of all.
          userID: Uint8Array.from(Buffer.from(asker.principal.personId)),
          userName: asker.name,
          userDisplayName: asker.name,
          excludeCredentials: credentials,
          authenticatorSelection: {
            // Whoever shows it alone has to be found by it.
            residentKey: 'access' in asker.principal ? 'preferred' : 'required',
            userVerification: 'required',
          },
        });
  await deps.store.write(
    challengeWrite(hashOf(deps, options.challenge), {
      personId: asker?.principal.personId ?? null,
      purpose,
      endsAt: new Date(deps.now().getTime() + challengeMinutes * 60_000).toISOString(),
    }),
  );
  return options;
}

/** Whether the challenge was given to this person, or to anybody, for this; used up in any case. */
function isTheirs(deps: Deps, personId: Principal['personId'] | null, purpose: PasskeyPurpose) {
  return async (challenge: string) => {
    let given = null;
    for (const secrets of eachPepper(deps.secrets)) {
      given ??= await takeChallenge(deps.store, hashOf({ secrets }, challenge), deps.now());
    }
    return given !== null && given.personId === personId && given.purpose === purpose;
  };
}

/** The new passkey as it is to be kept; null where anything about it is not right. */
export async function verifiedNewPasskey(
  deps: Deps,
  principal: Principal,
  name: string,
  response: RegistrationResponseJSON,
): Promise<PasskeyRecord | null> {
  const { verifyRegistrationResponse } = await webauthn();
  const done = await nullIfWrong(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: isTheirs(deps, principal.personId, 'registration'),
      ...placeOf(deps),
      requireUserVerification: true,
    }),
  );
  if (!done?.verified) return null;
  const { credential } = done.registrationInfo;
  return {
    credentialId: credential.id,
    principal,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: response.response.transports ?? [],
    name,
    addedAt: deps.now().toISOString(),
  };
}

/** The authenticator's new count, where this passkey was shown and its person verified; null where anything is not right. */
export async function verifiedUse(
  deps: Deps,
  purpose: 'sign-in' | 'alone',
  passkey: PasskeyRecord,
  shown: ShownPasskey,
): Promise<number | null> {
  const { userHandle, ...rest } = shown.response;
  const response: AuthenticationResponseJSON = {
    ...shown,
    response: { ...rest, ...(userHandle !== undefined && { userHandle }) },
  };
  const asked = purpose === 'alone' ? null : passkey.principal.personId;
  const { verifyAuthenticationResponse } = await webauthn();
  const done = await nullIfWrong(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: isTheirs(deps, asked, purpose),
      ...placeOf(deps),
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    }),
  );
  return done?.verified ? done.authenticationInfo.newCounter : null;
}

/** The library throws for everything that is not right. A store that is away is something else. */
async function nullIfWrong<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    return null;
  }
}
