import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { edgeHeaders } from '#functions/behind-the-edge.ts';
import { createKeyService } from '#infra/local/assembly/kms.ts';
import { noteRequest } from './note-signed.ts';

/** What the functions ask of AWS beside the store and Comprehend, on this machine: secrets, data keys, and the vault's function. */
export interface AwsStandIns {
  readonly url: string;
  readonly asked: string[];
  /** What KMS allows from now on, as a policy would name it; making data keys only, until told otherwise. */
  allow(actions: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * Speaks the JSON protocol of SSM (GetParameter), Secrets Manager (GetSecretValue) and KMS (GenerateDataKey, Decrypt); everything else is
 * refused, as the roles would.
 * What is sent to a Lambda function goes to `invoked`.
 */
export async function startAwsStandIns(options: {
  /** Further ones beside it, by their names. */
  otherParameters?: Readonly<Record<string, string>>;
  parameter: string;
  value: string;
  /** By their ARNs. */
  managedSecrets?: Readonly<Record<string, string>>;
  invoked?: (event: unknown) => Promise<unknown>;
}): Promise<AwsStandIns> {
  const asked: string[] = [];
  const keys = createKeyService();
  let allowed: readonly string[] = ['GenerateDataKey'];
  const server = createServer(async (request, response) => {
    const isInvocation = request.url?.startsWith('/2015-03-31/functions/') ?? false;
    const operation = isInvocation
      ? 'Invoke'
      : (String(request.headers['x-amz-target']).split('.').at(-1) ?? '');
    asked.push(operation);
    const body = JSON.parse(await textOf(request));
    const answer = (status: number, content: object) => {
      response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(content));
    };
    if (isInvocation) noteRequest(request, 'lambda:InvokeFunction', 'VaultFunction');
    if (operation === 'GenerateDataKey' || operation === 'Decrypt') {
      noteRequest(request, `kms:${operation}`, 'SealingKey');
    }
    const other = options.otherParameters?.[body.Name];
    if (operation === 'GetParameter' && other !== undefined) {
      return answer(200, { Parameter: { Name: body.Name, Value: other } });
    }
    if (operation === 'GetParameter' && body.Name === options.parameter) {
      return answer(200, { Parameter: { Name: body.Name, Value: options.value } });
    }
    const SecretString = options.managedSecrets?.[body.SecretId];
    if (operation === 'GetSecretValue' && SecretString !== undefined) {
      return answer(200, { ARN: body.SecretId, SecretString });
    }
    if (isInvocation && options.invoked && request.headers.authorization?.includes('/lambda/')) {
      return answer(200, (await options.invoked(body)) as object);
    }
    if (allowed.includes(operation)) {
      const { status, content } = keys(operation, body);
      return answer(status, content);
    }
    return answer(400, { __type: 'AccessDeniedException', message: 'Not allowed here.' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    allow(actions) {
      allowed = actions;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A secret of the edge as CloudFormation draws one, with its ARN, and what the distribution puts onto a request. */
export const standInEdge = {
  arn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:edge-AbCdEf',
  secret: 'EdgeSecretOfTheTests'.repeat(3),
} as const;
export const throughTheEdge = (viewer = '198.51.100.7') => ({
  [edgeHeaders.secret]: standInEdge.secret,
  [edgeHeaders.viewer]: viewer,
});
