import { createCipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** What the functions ask of AWS beside the store and Comprehend, on this machine: one secret, and data keys that nobody can open. */
export interface AwsStandIns {
  readonly url: string;
  readonly asked: string[];
  close(): Promise<void>;
}

/** Speaks the JSON protocol of SSM (GetParameter) and KMS (GenerateDataKey); everything else is refused, as the roles would. */
export async function startAwsStandIns(options: {
  parameter: string;
  value: string;
}): Promise<AwsStandIns> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    asked.push(operation);
    const body = JSON.parse(await textOf(request));
    const answer = (status: number, content: object) => {
      response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(content));
    };
    if (operation === 'GetParameter' && body.Name === options.parameter) {
      return answer(200, { Parameter: { Name: body.Name, Value: options.value } });
    }
    if (operation === 'GenerateDataKey') {
      const plaintext = randomBytes(body.NumberOfBytes ?? 32);
      return answer(200, {
        KeyId: body.KeyId,
        Plaintext: plaintext.toString('base64'),
        CiphertextBlob: closed(plaintext).toString('base64'),
      });
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
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Under a key that is forgotten at once. */
function closed(plaintext: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
