import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as localScreening from '#functions/api/local-screening.ts';
import type * as webauthn from '#functions/api/passkeys/webauthn.ts';
import * as opening from '#functions/vault/opener.ts';
import * as sealing from '#functions/vault/seal.ts';
import { bundleFunction } from '#infra/local/build.ts';
import { Authenticator, type Vouching } from '#test/factories/authenticator.ts';
import { suiteCases } from '#test/screening/read-suite.ts';

// A bundle does without parts of packages, and reads what screens as data. What is left does the same as all of it.

const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = new Map<string, Promise<void>>();
async function bundled<T>(entry: string): Promise<T> {
  const into = join(folder, createHash('sha256').update(entry).digest('hex'));
  const done = made.get(entry) ?? bundleFunction(entry, into);
  made.set(entry, done);
  await done;
  return import(pathToFileURL(join(into, 'index.mjs')).href);
}

describe('the screening in a bundle', () => {
  it('finds the same in every case of the suite, with the same reasons', async () => {
    const { screenText, screeningInUse } = await bundled<typeof localScreening>(
      'functions/api/local-screening.ts',
    );
    expect(screeningInUse).toEqual(localScreening.screeningInUse);
    for (const { text } of [...suiteCases.values()].flat()) {
      expect(screenText(text), text).toEqual(localScreening.screenText(text));
    }
  });
});

describe('seals in a bundle', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const context = { purpose: 'test', clinic: 'one' };
  const plain = Buffer.from('Somebody Real');

  it('open with all of the library, and those made with all of it open in a bundle', async () => {
    const { createLocalSealer } = await bundled<typeof sealing>('functions/vault/seal.ts');
    const { createLocalOpener } = await bundled<typeof opening>('functions/vault/opener.ts');
    const pairs = [
      [createLocalSealer, opening.createLocalOpener],
      [sealing.createLocalSealer, createLocalOpener],
      [createLocalSealer, createLocalOpener],
    ] as const;
    for (const [sealer, opener] of pairs) {
      const sealed = await sealer(publicKey).seal(plain, context);
      const open = opener(privateKey);
      expect(Buffer.from(await open.open(sealed, context))).toEqual(plain);
      await expect(open.open(sealed, { ...context, clinic: 'two' })).rejects.toThrow();
      const changed = Uint8Array.from(sealed);
      changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
      await expect(open.open(changed, context)).rejects.toThrow();
    }
  });
});

describe('passkeys in a bundle', () => {
  const origin = 'https://forum.example.org';
  const host = new URL(origin).hostname;
  const asked = { expectedOrigin: origin, expectedRPID: host, requireUserVerification: true };
  const challenge = Buffer.alloc(32, 7).toString('base64url');
  const registering = (how: Vouching, one = new Authenticator(host)) => ({
    response: one.make({ challenge, origin }, how),
    expectedChallenge: challenge,
    ...asked,
  });

  it.each([
    ['ES256', 'none'],
    ['ES256', 'self'],
    ['RS256', 'none'],
    ['RS256', 'self'],
    ['EdDSA', 'none'],
    ['EdDSA', 'self'],
  ] as const)(
    'of %s are taken without a word on their maker, or with their own signature (%s), and show themselves',
    async (algorithm, how) => {
      const library = await bundled<typeof webauthn>('functions/api/passkeys/webauthn.ts');
      const one = new Authenticator(host, algorithm);
      const done = await library.verifyRegistrationResponse(registering(how, one));
      if (!done.verified) throw new Error(`${how} was refused`);
      const shown = one.show({ challenge, origin });
      const isVerified = async (signature: string) =>
        (
          await library.verifyAuthenticationResponse({
            response: { ...shown, response: { ...shown.response, signature } },
            expectedChallenge: challenge,
            credential: done.registrationInfo.credential,
            ...asked,
          })
        ).verified;
      const { signature } = shown.response;
      expect(await isVerified(signature)).toBe(true);
      const another = new Authenticator(host, algorithm).show({ challenge, origin }).response
        .signature;
      expect(await isVerified(another)).toBe(false);
      for (const broken of [signature.slice(0, -4), Buffer.alloc(64, 1).toString('base64url')]) {
        expect(await isVerified(broken), broken).toBe(false);
      }
    },
  );

  it('are refused where their maker vouches for them, which nobody asked for', async () => {
    const library = await bundled<typeof webauthn>('functions/api/passkeys/webauthn.ts');
    await expect(library.verifyRegistrationResponse(registering('maker'))).rejects.toThrow(
      'Nobody was asked',
    );
  });
});
