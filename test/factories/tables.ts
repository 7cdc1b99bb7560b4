import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, TableName } from '#functions/data/table.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';

/** All that a table holds, key attributes included, past the door that operations use. */
export async function everything(deps: TestDeps, table: TableName): Promise<Item[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deps.embedded.client));
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: deps.names[table],
        ConsistentRead: true,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  client.destroy();
  return items;
}

/** Every text in an item, bytes read as text too, for searching what must not be there. */
export function rawText(items: readonly Item[]): string {
  return items
    .map((item) =>
      JSON.stringify(item, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    )
    .join('\n');
}
