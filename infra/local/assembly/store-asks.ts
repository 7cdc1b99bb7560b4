import * as z from 'zod';
import { tableArn } from './names.ts';
import type { Ask } from './statements.ts';

// What a request to the store asks for, in the words of IAM. Leading keys are the values of the partition key: the table's, or the
// index's where one is asked.

const keyed = z.looseObject({ pk: z.object({ S: z.string() }) });
const single = z.looseObject({
  TableName: z.string(),
  Key: keyed.optional(),
  Item: keyed.optional(),
  ReturnValues: z.string().optional(),
});
const query = z.looseObject({
  TableName: z.string(),
  IndexName: z.string().optional(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: z.record(z.string(), z.looseObject({ S: z.string().optional() })),
  ProjectionExpression: z.string().optional(),
  Select: z.string().optional(),
});
const batch = z.looseObject({
  RequestItems: z.record(z.string(), z.looseObject({ Keys: z.array(keyed) })),
});
const transaction = z.looseObject({
  TransactItems: z.array(
    z.strictObject({
      Put: single.optional(),
      Update: single.optional(),
      Delete: single.optional(),
      ConditionCheck: single.optional(),
    }),
  ),
});

const actionOf = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;
const kinds = ['Put', 'Update', 'Delete', 'ConditionCheck'] as const;

const ofStream = z.looseObject({ StreamArn: z.string() });

/** Throws at an operation that nobody here has met. `stream` is the one whose records an iterator leads to. */
export function storeAsks(operation: string, body: unknown, stream: string): readonly Ask[] {
  switch (operation) {
    case 'ListStreams':
      return [{ action: 'dynamodb:ListStreams', resource: '*', context: {} }];
    case 'DescribeStream':
    case 'GetShardIterator':
      return [
        {
          action: `dynamodb:${operation}`,
          resource: ofStream.parse(body).StreamArn,
          context: {},
        },
      ];
    case 'GetRecords':
      return [{ action: 'dynamodb:GetRecords', resource: stream, context: {} }];
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return [ofItem(operation, single.parse(body))];
    case 'Query': {
      const of = query.parse(body);
      const [, placeholder = ''] = /^\S+ = (:\w+)/.exec(of.KeyConditionExpression) ?? [];
      const leading = of.ExpressionAttributeValues[placeholder]?.S;
      const index = of.IndexName === undefined ? '' : `/index/${of.IndexName}`;
      return [
        {
          action: 'dynamodb:Query',
          resource: `${tableArn(of.TableName)}${index}`,
          context: {
            ...(leading === undefined ? {} : { 'dynamodb:LeadingKeys': [leading] }),
            ...whatIsRead(of),
          },
        },
      ];
    }
    case 'BatchGetItem':
      return Object.entries(batch.parse(body).RequestItems).map(([table, { Keys }]) => ({
        action: 'dynamodb:BatchGetItem',
        resource: tableArn(table),
        context: { 'dynamodb:LeadingKeys': Keys.map(({ pk }) => pk.S) },
      }));
    case 'TransactWriteItems':
      return transaction.parse(body).TransactItems.flatMap((item) =>
        kinds.flatMap((kind) => {
          const of = item[kind];
          return of === undefined ? [] : [ofItem(actionOf[kind], of)];
        }),
      );
    default:
      throw new Error(`The operation ${operation} is not understood here.`);
  }
}

/** Which attributes a query asks for, where it does not ask for all of them. */
function whatIsRead(of: z.infer<typeof query>): Record<string, string[]> {
  const { ProjectionExpression, Select, ExpressionAttributeNames: names } = of;
  const attributes = ProjectionExpression?.split(',').map((one) => names[one.trim()] ?? one.trim());
  return {
    ...(attributes && { 'dynamodb:Attributes': attributes }),
    ...(Select !== undefined && { 'dynamodb:Select': [Select] }),
  };
}

function ofItem(
  action: string,
  { TableName, Key, Item, ReturnValues }: z.infer<typeof single>,
): Ask {
  const leading = (Key ?? Item)?.pk.S;
  const context: Record<string, string[]> = {};
  if (leading !== undefined) context['dynamodb:LeadingKeys'] = [leading];
  if (ReturnValues !== undefined) context['dynamodb:ReturnValues'] = [ReturnValues];
  return { action: `dynamodb:${action}`, resource: tableArn(TableName), context };
}
