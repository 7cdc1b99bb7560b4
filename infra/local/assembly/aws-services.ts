import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Outcome } from './environment.ts';
import { roleOf } from './gate.ts';
import type { Guard } from './guard.ts';
import { createKeyService } from './kms.ts';
import { arnOf, functionArn, queueArn } from './names.ts';
import { createQueue, type Queue } from './queue.ts';
import type { ServiceAnswer } from './service-answer.ts';

// What the functions ask of AWS beside the store and Comprehend, at one address on this machine. Whatever else is asked is refused
// here and goes nowhere.

export interface AwsServices {
  readonly url: string;
  queue(name: string): Queue;
  close(): Promise<void>;
}

export interface AwsSurroundings {
  readonly guard: Guard;
  /** Names and values of the parameters that an operator has written. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What was drawn for a secret of Secrets Manager, by its ARN. */
  readonly secretOf: (arn: string) => string | undefined;
  readonly topics: ReadonlySet<string>;
  /** A line of JSON for each message that a topic was given. */
  readonly outboxFile: string;
  readonly invoke: (functionName: string, payload: string) => Promise<Outcome | null>;
}

const refused: ServiceAnswer = { status: 400, content: { __type: 'AccessDeniedException' } };

export async function startAwsServices(around: AwsSurroundings): Promise<AwsServices> {
  const queues = new Map<string, Queue>();
  const keys = createKeyService();
  function queue(name: string): Queue {
    const found = queues.get(name) ?? createQueue();
    queues.set(name, found);
    return found;
  }

  const may = (role: string, action: string, resource: string) =>
    around.guard.mayDo(role, around.guard.withKeys([{ action, resource, context: {} }]));

  function inJson(role: string, service: string, operation: string, body: unknown): ServiceAnswer {
    const field = (name: string) =>
      typeof body === 'object' && body !== null ? String(Reflect.get(body, name)) : '';
    const resource = resourceOf(service, field);
    if (resource === null || !may(role, `${resource.prefix}:${operation}`, resource.arn)) {
      return refused;
    }
    switch (service) {
      case 'TrentService':
        return keys(operation, body);
      case 'AmazonSQS':
        return queue(field('QueueUrl').split('/').at(-1) ?? '').answer(operation, body);
      case 'AmazonSSM': {
        const value = around.parameters[field('Name')];
        if (operation !== 'GetParameter') return refused;
        if (value === undefined) return { status: 400, content: { __type: 'ParameterNotFound' } };
        return { status: 200, content: { Parameter: { Name: field('Name'), Value: value } } };
      }
      case 'secretsmanager': {
        const SecretString = around.secretOf(field('SecretId'));
        if (operation !== 'GetSecretValue') return refused;
        if (SecretString === undefined) {
          return { status: 400, content: { __type: 'ResourceNotFoundException' } };
        }
        return { status: 200, content: { ARN: field('SecretId'), SecretString } };
      }
      default:
        return refused;
    }
  }

  function published(role: string, form: URLSearchParams, response: ServerResponse): void {
    const topic = form.get('TopicArn') ?? '';
    response.setHeader('Content-Type', 'text/xml');
    if (!may(role, 'sns:Publish', topic)) {
      response.writeHead(403).end(snsError('AuthorizationError'));
      return;
    }
    if (form.get('Action') !== 'Publish' || !around.topics.has(topic)) {
      response.writeHead(404).end(snsError('NotFound'));
      return;
    }
    const line = { to: topic, subject: form.get('Subject'), text: form.get('Message') };
    appendFileSync(around.outboxFile, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    response.writeHead(200).end(snsDone);
  }

  async function invoked(
    role: string,
    name: string,
    payload: string,
    response: ServerResponse,
  ): Promise<void> {
    response.setHeader('Content-Type', 'application/json');
    if (!may(role, 'lambda:InvokeFunction', functionArn(name))) {
      response.writeHead(403).end('{"Message":"Not authorized"}');
      return;
    }
    const outcome = await around.invoke(name, payload);
    if (outcome === null) response.writeHead(404).end('{"Message":"Function not found"}');
    else if (outcome.came === 'answer') response.writeHead(200).end(outcome.payload);
    else response.writeHead(200, { 'X-Amz-Function-Error': 'Unhandled' }).end(outcome.payload);
  }

  const server = createServer(async (request, response) => {
    const [service = '', operation = ''] = String(request.headers['x-amz-target']).split('.');
    const text = await textOf(request);
    const role = roleOf(request);
    const [, called] =
      /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? [];
    if (called !== undefined) return invoked(role, decodeURIComponent(called), text, response);
    if (operation === '') return published(role, new URLSearchParams(text), response);
    const { status, content } = inJson(role, service, operation, JSON.parse(text));
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(content));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    queue,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What a request in JSON is about, as a policy names it. */
function resourceOf(
  service: string,
  field: (name: string) => string,
): { prefix: string; arn: string } | null {
  switch (service) {
    case 'TrentService':
      return { prefix: 'kms', arn: field('KeyId') };
    case 'AmazonSQS':
      return { prefix: 'sqs', arn: queueArn(field('QueueUrl').split('/').at(-1) ?? '') };
    case 'AmazonSSM':
      return { prefix: 'ssm', arn: arnOf('ssm', `parameter${field('Name')}`) };
    case 'secretsmanager':
      return { prefix: 'secretsmanager', arn: field('SecretId') };
    default:
      return null;
  }
}

const snsDone =
  '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';
const snsError = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
