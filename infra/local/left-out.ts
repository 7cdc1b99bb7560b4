import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { dataBeside } from './data-beside.ts';

/** Parts of packages that no tree-shaking can see, and what stands in their place in a bundle. */
const parts: readonly (readonly [RegExp, string])[] = [
  // zod's messages in fifty languages, of which its own English ones do: people read ours.
  [/[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, "export { default as en } from './en.js';"],
  // React's older ways to render, and its half for browsers: the router asks for one function of it and does without.
  [/react-dom-server-legacy\.node\.production\.min\.js$/, 'module.exports = {};'],
  [/[\\/]react-dom[\\/]index\.js$/, 'module.exports = {};'],
  // The AWS SDK's reading of a browser's name, and its other places to find credentials: `functions/credentials.ts` says where ours are.
  [/[\\/]bowser[\\/]/, 'export default {};'],
  [
    /@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/,
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  ],
  // Of all that a client of KMS can ask, what the encryption library does ask.
  [
    /@aws-sdk[\\/]client-kms[\\/]dist-es[\\/]KMS\.js$/,
    `
      import { DecryptCommand } from './commands/DecryptCommand.js';
      import { EncryptCommand } from './commands/EncryptCommand.js';
      import { GenerateDataKeyCommand } from './commands/GenerateDataKeyCommand.js';
      import { KMSClient } from './KMSClient.js';
      export class KMS extends KMSClient {
        decrypt(asked) { return this.send(new DecryptCommand(asked)); }
        encrypt(asked) { return this.send(new EncryptCommand(asked)); }
        generateDataKey(asked) { return this.send(new GenerateDataKeyCommand(asked)); }
      }`,
  ],
  // Where an account has endpoints of its own for the store, a client finds out and remembers: nobody has asked for that.
  [/@aws-sdk[\\/]endpoint-cache[\\/]dist-es[\\/]index\.js$/, 'export class EndpointCache {}'],
  // Node's own streams, written again for places that have none. Its pipeline can go without being told what to do at the end.
  [
    /[\\/]readable-stream[\\/]readable\.js$/,
    `
      const stream = require('node:stream');
      const pipeline = (...all) =>
        stream.pipeline(...all, ...(typeof all.at(-1) === 'function' ? [] : [() => {}]));
      module.exports = { ...stream, pipeline };`,
  ],
  // Remix's fetch for a Node that has none.
  [
    /@remix-run[\\/]node[\\/]dist[\\/]globals\.js$/,
    "exports.installGlobals = () => { throw new Error('Node brings fetch along.'); };",
  ],
  // A signature on a curve comes as DER. Node's crypto takes it so; the browsers', which the library asks, does not, and it brings a whole
  // ASN.1 to unwrap it.
  [
    /@simplewebauthn[\\/]server[\\/]esm[\\/]helpers[\\/]iso[\\/]isoCrypto[\\/]unwrapEC2Signature\.js$/,
    'export const unwrapEC2Signature = (signature) => signature;',
  ],
  [
    /@simplewebauthn[\\/]server[\\/]esm[\\/]helpers[\\/]iso[\\/]isoCrypto[\\/]verifyEC2\.js$/,
    `
      import { createPublicKey, verify } from 'node:crypto';
      import { COSECRV, COSEKEYS } from '../../cose.js';
      import { isoBase64URL } from '../index.js';
      import { mapCoseAlgToWebCryptoHashAlgName } from './mapCoseAlgToWebCryptoHashAlgName.js';
      const curves = { [COSECRV.P256]: 'P-256', [COSECRV.P384]: 'P-384', [COSECRV.P521]: 'P-521' };
      export async function verifyEC2({ cosePublicKey, signature, data, shaHashOverride }) {
        const part = (name) => cosePublicKey.get(COSEKEYS[name]);
        const key = createPublicKey({
          format: 'jwk',
          key: {
            kty: 'EC',
            crv: curves[part('crv')],
            x: isoBase64URL.fromBuffer(part('x')),
            y: isoBase64URL.fromBuffer(part('y')),
          },
        });
        const hash = mapCoseAlgToWebCryptoHashAlgName(shaHashOverride || part('alg'));
        return verify(hash.replace('-', ''), data, { key, dsaEncoding: 'der' }, signature);
      }`,
  ],
];

/** The makers' certificates, with which `unasked` would verify what they say. */
const certificates = /@simplewebauthn[\\/]server[\\/]esm[\\/]services[\\/]defaultRootCerts[\\/]/;

/** What is imported and never asked for: in a bundle its functions say so. */
const unasked: readonly (readonly [RegExp, string])[] = [
  /*
   * How the makers of authenticators vouch for them. Nobody is asked for that (`attestation: 'none'`), and a browser that keeps to the
   * standard then passes on none, or a signature by the passkey itself, which is verified without any of this. What comes all the same is
   * refused as a passkey that is not right.
   */
  [
    /@simplewebauthn[\\/]server[\\/]esm[\\/](?:registration[\\/]verifications[\\/](?:tpm[\\/])?verifyAttestation(?:FIDOU2F|AndroidSafetyNet|TPM|AndroidKey|Apple)|metadata[\\/](?:verifyAttestationWithMetadata|verifyMDSBlob)|services[\\/]metadataService|helpers[\\/](?:convertX509PublicKeyToCOSE|isCertRevoked|validateCertificatePath|getCertificateInfo|validateExtFIDOGenCEAAGUID))\.js$/,
    'Nobody was asked who made their authenticator.',
  ],
  // How the SDK reads answers that come as events.
  [
    /@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/,
    'Nothing that is asked here answers with events.',
  ],
  // How zod describes its shapes: the API's description is made before (`described-as-data.ts`).
  [
    /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/,
    'The API is described while it is bundled.',
  ],
];

/** What a module of a package exports. */
function namesIn(source: string): string[] {
  const named = /^export (?:async )?(?:function|const|class) (\w+)/gm;
  const listed = /^export \{([^}]*)\}/gm;
  return [
    ...[...source.matchAll(named)].map(([, name = '']) => name),
    ...[...source.matchAll(listed)].flatMap(([, list = '']) =>
      list.split(',').map(
        (one) =>
          one
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      ),
    ),
  ].filter(Boolean);
}

/** A module with the exports of another, of which each throws when it is called; what makes a method makes one that throws. */
const refusing = (source: string, why: string): string => `
  function refuse() { throw new Error(${JSON.stringify(why)}); }
  const refusingMethod = () => refuse;
  export { ${namesIn(source)
    .map((name) => `${/^create\w+Method$/.test(name) ? 'refusingMethod' : 'refuse'} as ${name}`)
    .join(', ')} };`;

const ownBigNumbers = createRequire(import.meta.url).resolve('bn.js');

/**
 * What a bundle does without. Of two versions of the same big numbers the newer stays. `test/bundle/left-out.test.ts` seals, opens and shows
 * passkeys with what is left.
 */
export const leftOut: Plugin = {
  name: 'left-out',
  setup(build) {
    const { onLoad, onResolve } = build;
    for (const [filter, contents] of parts) {
      onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    }
    for (const [filter, why] of unasked) {
      onLoad({ filter }, ({ path }) => ({ contents: refusing(readFileSync(path, 'utf8'), why) }));
    }
    onLoad({ filter: certificates }, ({ path }) => ({
      contents: namesIn(readFileSync(path, 'utf8'))
        .map((name) => `export const ${name} = '';`)
        .join('\n'),
    }));
    // Two thousand words, of which keys and codes are made.
    dataBeside(build, 'words-of-keys', async () => {
      const { wordlist } = await import('@scure/bip39/wordlists/english.js');
      return wordlist;
    });
    onLoad({ filter: /[\\/]@scure[\\/]bip39[\\/]wordlists[\\/]english\.js$/ }, () => ({
      resolveDir: process.cwd(),
      contents: "export { default as wordlist } from 'words-of-keys';",
    }));
    onResolve({ filter: /^bn\.js$/ }, () => ({ path: ownBigNumbers }));
  },
};
