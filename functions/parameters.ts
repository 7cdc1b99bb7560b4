import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { text } from 'node:stream/consumers';
import { Sha256Node } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { ownCredentials } from './credentials.ts';

/** Nobody has written a parameter of that name. */
export class NoSuchParameter extends Error {
  override readonly name = 'NoSuchParameter';
}

/** Milliseconds that one asking may take. Every function asks when it starts, and has ten seconds for all of that. */
const answersWithin = 2_000;
/** SSM answers 40 askings a second of one account: functions that start together have to ask again. */
const mostAskings = 4;

/** One thing that is asked: of which service, by which operation, and where in the answer the value stands. */
interface Asking {
  readonly service: 'ssm' | 'secretsmanager';
  /** Where the service is spoken to through another address, as the tests do. */
  readonly endpoint: string | undefined;
  readonly operation: string;
  readonly body: object;
  readonly what: string;
}

/** The value of a SecureString, decrypted. Throws `NoSuchParameter`, or an error with what SSM said in short. */
export const readParameter = (name: string, environment = process.env): Promise<string> =>
  read(environment, {
    service: 'ssm',
    endpoint: environment.AWS_ENDPOINT_URL_SSM,
    operation: 'AmazonSSM.GetParameter',
    body: { Name: name, WithDecryption: true },
    what: 'parameter',
  });

/** The newest value of a secret in Secrets Manager. Throws an error with what it said in short. */
export const readManagedSecret = (arn: string, environment = process.env): Promise<string> =>
  read(environment, {
    service: 'secretsmanager',
    endpoint: environment.AWS_ENDPOINT_URL_SECRETS_MANAGER,
    operation: 'secretsmanager.GetSecretValue',
    body: { SecretId: arn },
    what: 'secret',
  });

/** One signed request, as to the vault: the clients of the SDK are larger than the rest of what a function loads for its settings. */
async function read(environment: NodeJS.ProcessEnv, asking: Asking): Promise<string> {
  const { service, operation, what } = asking;
  const region = environment.AWS_REGION ?? '';
  const endpoint =
    asking.endpoint ?? environment.AWS_ENDPOINT_URL ?? `https://${service}.${region}.amazonaws.com`;
  const signer = new SignatureV4({
    service,
    region,
    credentials: ownCredentials,
    sha256: Sha256Node,
  });
  const body = JSON.stringify(asking.body);
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(signer, endpoint, operation, body).catch((error: Error) => error);
    if (!(answer instanceof Error) && answer.status === 200) return valueIn(answer.content);
    const problem = answer instanceof Error ? answer : refusal(answer, what);
    if (tries === mostAskings || !canPass(answer)) throw problem;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** tries));
  }
}

interface Answer {
  readonly status: number;
  readonly content: {
    readonly __type?: string;
    readonly Parameter?: { readonly Value?: string };
    readonly SecretString?: string;
  };
}

async function ask(
  signer: SignatureV4,
  endpoint: string,
  operation: string,
  body: string,
): Promise<Answer> {
  const { protocol, hostname, host, port } = new URL(endpoint);
  const { headers, method, path } = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: '/',
    query: {},
    headers: {
      host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': operation,
    },
    body,
  });
  return new Promise((resolve, reject) => {
    const send = protocol === 'http:' ? plain : secure;
    const signal = AbortSignal.timeout(answersWithin);
    const sent = send(
      { hostname, port, method, path, headers, signal, agent: false },
      (received) => {
        text(received)
          .then((said) => resolve({ status: received.statusCode ?? 0, content: JSON.parse(said) }))
          .catch(reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function valueIn({ Parameter, SecretString }: Answer['content']): string {
  return Parameter?.Value ?? SecretString ?? '';
}

/** The kind alone: a message of AWS may hold a name or an account. */
function refusal({ status, content }: Answer, what: string): Error {
  const kind = content.__type?.split('#').at(-1) ?? `status ${status}`;
  return kind === 'ParameterNotFound'
    ? new NoSuchParameter()
    : new Error(`The ${what} could not be read: ${kind}.`);
}

const canPass = (answer: Answer | Error): boolean =>
  answer instanceof Error ||
  answer.status >= 500 ||
  answer.status === 429 ||
  /Throttl/.test(answer.content.__type ?? '');
