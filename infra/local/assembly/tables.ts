import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  type DynamoDBClientConfig,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { CloudAssembly } from './template.ts';

const keySchema = z.array(
  z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
const table = z.looseObject({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({ ProjectionType: z.literal('ALL') }),
      }),
    )
    .optional(),
  StreamSpecification: z.object({ StreamViewType: z.literal('NEW_AND_OLD_IMAGES') }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** Makes the tables as the template defines them, and nothing else; says which stream each was given. */
export async function makeTables(
  assembly: CloudAssembly,
  nameOf: (logicalId: string) => string,
  config: DynamoDBClientConfig,
): Promise<ReadonlyMap<string, string>> {
  const client = new DynamoDBClient(config);
  const streams = new Map<string, string>();
  for (const { id, properties } of assembly.ofType('AWS::DynamoDB::Table')) {
    const TableName = nameOf(id);
    const of = table.parse(properties);
    const definition: CreateTableCommandInput = {
      TableName,
      AttributeDefinitions: of.AttributeDefinitions,
      BillingMode: of.BillingMode,
      KeySchema: of.KeySchema,
      ...(of.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: of.GlobalSecondaryIndexes }),
      ...(of.StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, ...of.StreamSpecification },
      }),
    };
    const { TableDescription } = await client.send(new CreateTableCommand(definition));
    await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName });
    const { LatestStreamArn } = TableDescription ?? {};
    if (LatestStreamArn !== undefined) streams.set(TableName, LatestStreamArn);
    if (of.TimeToLiveSpecification) {
      const TimeToLiveSpecification = of.TimeToLiveSpecification;
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    }
  }
  client.destroy();
  return streams;
}
