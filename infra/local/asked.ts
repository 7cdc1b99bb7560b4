import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { HttpRequest } from '@smithy/core/protocols';
import { whoActs } from './acting.ts';
import { storeAsks } from './assembly/store-asks.ts';

/** What a function asked of AWS, in the words of IAM and without anything that somebody wrote. */
export interface Asked {
  /** The function, by its name in the stack: `Api`, `Web`, `Triage`, ... */
  readonly by: string;
  readonly action: string;
  /** What it was asked of, by the name in the stack: `ForumTable`, `ForumTable/index/gsi1`, `SealingKey`, ... */
  readonly on: string;
  /** Condition keys that the request had; of partition keys their kind. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** A line of JSON for each thing that is asked for the first time. */
export function createAskedBook(file: string): (asked: Asked & { allowed?: boolean }) => void {
  const noted = new Set<string>();
  return (asked) => {
    const line = JSON.stringify(asked);
    if (noted.has(line)) return;
    noted.add(line);
    appendFileSync(file, `${line}\n`);
  };
}

/** Where it is noted what the functions ask of the store, for comparing it with their rights; nowhere without this folder. */
const folder = process.env.ASKED_FOLDER;
let bookOfThisProcess: ReturnType<typeof createAskedBook> | undefined;

/** Notes something in the book of this process, if there is to be one. */
export function note(asked: Asked): void {
  if (!folder) return;
  if (bookOfThisProcess === undefined) {
    mkdirSync(folder, { recursive: true });
    bookOfThisProcess = createAskedBook(join(folder, `${process.pid}.jsonl`));
  }
  bookOfThisProcess(asked);
}

/**
 * The same client, of which is noted what it sends in the name of a function: read from the request itself, as it goes over the wire.
 * Untouched where nothing is noted.
 */
export function notedClient(client: DynamoDBClientConfig): DynamoDBClientConfig {
  if (!folder) return client;
  const inner = new DynamoDBClient(client).config.requestHandler;
  return {
    ...client,
    requestHandler: {
      metadata: inner.metadata ?? { handlerProtocol: 'http/1.1' },
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
      destroy: () => inner.destroy?.(),
      handle(request: HttpRequest, options?: Parameters<typeof inner.handle>[1]) {
        const by = whoActs();
        if (by !== null) noteRequest(by, request);
        return inner.handle(request, options);
      },
    },
  };
}

function noteRequest(by: string, { headers, body }: HttpRequest): void {
  const operation = String(headers['x-amz-target']).split('.').at(-1) ?? '';
  const sent: unknown = JSON.parse(new TextDecoder().decode(body));
  for (const { action, resource, context } of storeAsks(operation, sent, '')) {
    note({ by, action, on: inStack(resource), context: withKinds(context) });
  }
}

/** Tables are called `Forum`, or `Forum-` and more where several share a store; in the stack `ForumTable`. */
const inStack = (arn: string): string =>
  arn.replace(/^.*:table\/(Forum|Audit|Vault)[^/]*/, '$1Table');

const leadingKeys = 'dynamodb:LeadingKeys';

/** The same condition keys, with the kinds of partitions in place of the partitions. */
export function withKinds(context: Asked['context']): Asked['context'] {
  const leading = context[leadingKeys];
  if (leading === undefined) return context;
  return { ...context, [leadingKeys]: [...new Set(leading.map(kindOfPartition))].sort() };
}

/** What a partition key says of its kind, with `*` for whatever else stands in it: `THREAD#*`, `OWED#PAGES`, `QUEUE#*#DECIDED`. */
const kindOfPartition = (key: string): string =>
  key
    .split('#')
    .map((part) => (/^[A-Z][A-Z-]*$/.test(part) ? part : '*'))
    .join('#');
