import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { type HttpRequest, HttpResponse } from '@smithy/core/protocols';
import * as z from 'zod';
import type { Right } from './synthesis.ts';

// The real client, on the wire, with the rights of one role and no more: what its policy does not allow is refused as AWS would
// refuse it, before it reaches the store.

type Names = Readonly<Record<'forum' | 'audit' | 'vault', string>>;
type Call = { readonly action: string; readonly table: string };

const named = z.object({ TableName: z.string() });
const body = z.looseObject({
  TableName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  TransactItems: z
    .array(
      z.object({
        Put: named.optional(),
        Update: named.optional(),
        Delete: named.optional(),
        ConditionCheck: named.optional(),
      }),
    )
    .optional(),
});

const actionOf = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;

/** What a request does to which table, in the words of a policy. */
function callsOf(operation: string, sent: string): Call[] {
  const { TableName, RequestItems, TransactItems } = body.parse(JSON.parse(sent));
  if (TransactItems) {
    return TransactItems.flatMap((item) =>
      Object.entries(actionOf).flatMap(([kind, action]) => {
        const table = item[kind as keyof typeof actionOf]?.TableName;
        return table === undefined ? [] : [{ action, table }];
      }),
    );
  }
  const tables = RequestItems ? Object.keys(RequestItems) : [TableName ?? 'none'];
  return tables.map((table) => ({ action: operation, table }));
}

export function limitedTo(
  rights: readonly Right[],
  names: Names,
  client: DynamoDBClientConfig,
): DynamoDBClientConfig {
  const logical = (table: string) =>
    ({ [names.forum]: 'Forum', [names.audit]: 'Audit', [names.vault]: 'Vault' })[table] ?? 'none';
  const allows = ({ action, table }: Call) =>
    rights.some(
      (right) =>
        right.actions.includes(`dynamodb:${action}`) &&
        right.resources.includes(`OutputFnGetAtt${logical(table)}Table`),
    );
  const inner = new DynamoDBClient(client).config.requestHandler;
  return {
    ...client,
    requestHandler: {
      metadata: inner.metadata ?? { handlerProtocol: 'http/1.1' },
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
      destroy: () => inner.destroy?.(),
      async handle(request: HttpRequest, options?: Parameters<typeof inner.handle>[1]) {
        const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
        const isAllowed = callsOf(operation, new TextDecoder().decode(request.body)).every(allows);
        if (isAllowed) return inner.handle(request, options);
        const answer = { __type: 'com.amazon.coral.service#AccessDeniedException' };
        return {
          response: new HttpResponse({
            statusCode: 400,
            headers: { 'content-type': 'application/x-amz-json-1.0' },
            body: new TextEncoder().encode(JSON.stringify(answer)),
          }),
        };
      },
    },
  };
}
