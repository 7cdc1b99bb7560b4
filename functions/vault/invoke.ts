import { Sha256Node } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { ownCredentials } from '#functions/credentials.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import { type Vault, vaultAnswer } from './ask.ts';

/** Longer than the vault's function may take. */
const answersWithin = 12_000;

/**
 * The vault as a Lambda function that the caller's role may invoke. One signed request to Lambda's own address: the whole of what
 * is needed of its API.
 */
export function createInvokedVault(of: {
  readonly functionName: string;
  readonly region: string;
  readonly endpoint: string;
}): Vault {
  const signer = new SignatureV4({
    service: 'lambda',
    region: of.region,
    credentials: ownCredentials,
    sha256: Sha256Node,
  });
  const { protocol, hostname, host, port } = new URL(of.endpoint);
  const path = `/2015-03-31/functions/${encodeURIComponent(of.functionName)}/invocations`;
  return {
    async ask(request) {
      const body = JSON.stringify(request);
      const headers = { host, 'content-type': 'application/json' };
      const signed = await signer.sign({
        method: 'POST',
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path,
        query: {},
        headers,
        body,
      });
      const answer = await fetch(`${of.endpoint}${path}`, {
        method: 'POST',
        headers: signed.headers,
        body,
        signal: AbortSignal.timeout(answersWithin),
      }).catch(unavailable);
      // An error inside the function says so in a header, with the status of a success.
      if (!answer.ok || answer.headers.has('x-amz-function-error')) return unavailable();
      return vaultAnswer.parse(await answer.json());
    },
  };
}

function unavailable(): never {
  throw new StoreUnavailable(new Error('VaultAway'));
}
