import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, expect, it } from 'vitest';
import type { Outcome } from '#infra/local/assembly/environment.ts';
import { startEventSources } from '#infra/local/assembly/event-sources.ts';
import { functionsOf } from '#infra/local/assembly/functions.ts';
import { makeTables } from '#infra/local/assembly/tables.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { synthesised } from './synthesised.ts';

// A table of the template, its stream, and a mapping from that to a function, on the embedded store.

const { assembly, resolver } = synthesised({
  app: {
    Resources: {
      Posts: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          BillingMode: 'PAY_PER_REQUEST',
          StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        },
      },
      Failures: { Type: 'AWS::SQS::Queue' },
      Log: { Type: 'AWS::Logs::LogGroup' },
      Role: { Type: 'AWS::IAM::Role' },
      Triage: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Code: { S3Key: 'files.zip', S3Bucket: 'any' },
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          LoggingConfig: { LogGroup: { Ref: 'Log' } },
        },
      },
      Feed: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          FunctionName: { Ref: 'Triage' },
          EventSourceArn: { 'Fn::GetAtt': ['Posts', 'StreamArn'] },
          StartingPosition: 'TRIM_HORIZON',
          BatchSize: 2,
          MaximumRetryAttempts: 0,
          MaximumRecordAgeInSeconds: 3600,
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          FilterCriteria: {
            Filters: [{ Pattern: '{"dynamodb":{"NewImage":{"type":{"S":["post"]}}}}' }],
          },
          DestinationConfig: {
            OnFailure: { Destination: { 'Fn::GetAtt': ['Failures', 'Arn'] } },
          },
        },
      },
    },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'between-sessions-stream-'));
const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  rmSync(folder, { recursive: true });
});

it('what is written to the table reaches the function by filter and in batches, and the queue where it fails', async () => {
  const embedded = await startEmbeddedStore({});
  closing.push(() => embedded.stop());
  await makeTables(assembly, (id) => resolver.made(id).name, embedded.client);
  const client = new DynamoDBClient(embedded.client);
  closing.push(() => client.destroy());
  const TableName = resolver.made('Posts').name;
  for (const [pk, type] of [
    ['one', 'post'],
    ['two', 'review'],
    ['three', 'post'],
    ['never', 'post'],
    ['five', 'post'],
  ] as const) {
    const Item = { pk: { S: pk }, type: { S: type }, body: { S: 'the words' } };
    await client.send(new PutItemCommand({ TableName, Item }));
  }

  const [of] = functionsOf(assembly, resolver);
  if (!of) throw new Error('The template has a function.');
  const batches: (string | undefined)[][] = [];
  const sent: { to: string; body: string }[] = [];
  const [pump] = startEventSources(assembly, resolver, {
    clientFor: () => embedded.client,
    tableOf: () => TableName,
    functionOf: () => ({
      of,
      async invoke(event): Promise<Outcome> {
        const { Records } = event as DynamoDBStreamEvent;
        batches.push(Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S));
        const failed = Records.find(({ dynamodb }) => dynamodb?.Keys?.pk?.S === 'never');
        const batchItemFailures = failed
          ? [{ itemIdentifier: failed.dynamodb?.SequenceNumber }]
          : [];
        return { came: 'answer', payload: JSON.stringify({ batchItemFailures }) };
      },
    }),
    sendTo: async (to, body) => void sent.push({ to, body }),
    folder,
  });
  closing.push(() => pump?.stop());
  await pump?.drained();

  expect(batches).toEqual([['one'], ['three', 'never'], ['five']]);
  expect(sent.map(({ to }) => to)).toEqual([resolver.made('Failures').attributes.Arn]);
  const [{ body } = { body: '{}' }] = sent;
  expect(JSON.parse(body)).toMatchObject({
    requestContext: { functionArn: of.arn, condition: 'RetryAttemptsExhausted' },
    DDBStreamBatchInfo: { batchSize: 1 },
  });
  expect(body).not.toContain('the words');
});
