import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

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
  // Remix's fetch for a Node that has none.
  [
    /@remix-run[\\/]node[\\/]dist[\\/]globals\.js$/,
    "exports.installGlobals = () => { throw new Error('Node brings fetch along.'); };",
  ],
];

/**
 * How the makers of authenticators vouch for them. Nobody is asked for that (`attestation: 'none'`), and a browser that keeps to the
 * standard then passes on none, or a signature by the passkey itself, which is verified without any of this. What comes all the same is refused
 * as a passkey that is not right.
 */
const vouching =
  /@simplewebauthn[\\/]server[\\/]esm[\\/](?:registration[\\/]verifications[\\/](?:tpm[\\/])?verifyAttestation(?:FIDOU2F|AndroidSafetyNet|TPM|AndroidKey|Apple)|metadata[\\/]verifyAttestationWithMetadata|helpers[\\/](?:convertX509PublicKeyToCOSE|isCertRevoked|validateCertificatePath|getCertificateInfo|validateExtFIDOGenCEAAGUID))\.js$/;

const refused = (path: string) => `
  export function ${basename(path, '.js')}() {
    throw new Error('Nobody was asked who made their authenticator.');
  }`;

const ownBigNumbers = createRequire(import.meta.url).resolve('bn.js');

/**
 * What a bundle does without. Of two versions of the same big numbers the newer stays. `test/bundle/left-out.test.ts` seals, opens and shows
 * passkeys with what is left.
 */
export const leftOut: Plugin = {
  name: 'left-out',
  setup({ onLoad, onResolve }) {
    for (const [filter, contents] of parts) onLoad({ filter }, () => ({ contents }));
    onLoad({ filter: vouching }, ({ path }) => ({ contents: refused(path) }));
    onResolve({ filter: /^bn\.js$/ }, () => ({ path: ownBigNumbers }));
  },
};
