import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGuard } from '#infra/local/assembly/guard.ts';
import { storeAsks } from '#infra/local/assembly/store-asks.ts';
import { synthesised } from './synthesised.ts';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const key = (KeyPolicy: object = { Statement: [] }) => ({
  Type: 'AWS::KMS::Key',
  Properties: { KeyPolicy },
});
const { assembly, resolver } = synthesised({
  app: {
    Resources: {
      TableKey: key(),
      SealingKey: key({
        Statement: [
          { Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: { AWS: 'account' } },
          {
            Effect: 'Deny',
            Action: ['kms:Decrypt'],
            Resource: '*',
            Principal: { AWS: '*' },
            Condition: { ArnNotEquals: { 'aws:PrincipalArn': arn('Vault') } },
          },
        ],
      }),
      Posts: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          SSESpecification: { KMSMasterKeyId: arn('TableKey') },
          ResourcePolicy: {
            PolicyDocument: {
              Statement: [
                {
                  Effect: 'Deny',
                  Action: ['dynamodb:DeleteItem'],
                  Resource: '*',
                  Principal: { AWS: '*' },
                },
              ],
            },
          },
        },
      },
      Vault: {
        Type: 'AWS::IAM::Role',
        Properties: { ManagedPolicyArns: [{ Ref: 'Rights' }] },
      },
      Other: {
        Type: 'AWS::IAM::Role',
        Properties: { ManagedPolicyArns: [{ Ref: 'Rights' }] },
      },
      Stranger: { Type: 'AWS::IAM::Role' },
      Rights: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
                Resource: arn('Posts'),
                Condition: {
                  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['THREAD#*'] },
                  Null: { 'dynamodb:LeadingKeys': 'false' },
                },
              },
              {
                Effect: 'Allow',
                Action: 'dynamodb:Query',
                Resource: arn('Posts'),
                Condition: {
                  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OWN#*'] },
                  'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk'] },
                  StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
                },
              },
              {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: [arn('TableKey'), arn('SealingKey')],
              },
            ],
          },
        },
      },
    },
  },
});
const file = join(mkdtempSync(join(tmpdir(), 'between-sessions-guard-')), 'asked.jsonl');
const guard = createGuard(assembly, resolver, file);
const TableName = 'app-Posts';
const at = (pk: string) => ({ pk: { S: pk }, sk: { S: 'x' } });
const may = (operation: string, body: object, role = 'Other') =>
  guard.mayDo(role, guard.withKeys(storeAsks(operation, { TableName, ...body }, '')));

describe('a role in front of the store', () => {
  it('may do what its policy allows, in the partitions that it names', () => {
    expect(may('GetItem', { Key: at('THREAD#a') })).toBe(true);
    expect(may('GetItem', { Key: at('KEY#a') })).toBe(false);
    expect(may('UpdateItem', { Key: at('THREAD#a') })).toBe(false);
    expect(may('GetItem', { Key: at('THREAD#a') }, 'Stranger')).toBe(false);
    const query = {
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :s)',
      ExpressionAttributeValues: { ':pk': { S: 'THREAD#a' }, ':s': { S: 'POST#' } },
    };
    expect(may('Query', query)).toBe(false);
  });

  it('finds by their keys, and does not read, what it may have by keys alone', () => {
    const query = {
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk', '#body': 'body' },
      ExpressionAttributeValues: { ':pk': { S: 'OWN#a' } },
    };
    const Select = 'SPECIFIC_ATTRIBUTES';
    expect(may('Query', { ...query, Select, ProjectionExpression: '#pk, #sk' })).toBe(true);
    expect(may('Query', { ...query, Select, ProjectionExpression: '#pk, #body' })).toBe(false);
    expect(may('Query', query)).toBe(false);
  });

  it('may do all of a transaction, or nothing of it', () => {
    const put = (pk: string) => ({ Put: { TableName, Item: at(pk) } });
    expect(may('TransactWriteItems', { TransactItems: [put('THREAD#a'), put('THREAD#b')] })).toBe(
      true,
    );
    expect(may('TransactWriteItems', { TransactItems: [put('THREAD#a'), put('KEY#b')] })).toBe(
      false,
    );
  });

  it('is refused what the table refuses to everybody, whatever its own policy says', () => {
    expect(may('DeleteItem', { Key: at('THREAD#a') })).toBe(false);
  });

  it('is refused a key that only one role may open with', () => {
    const [SealingKey = ''] = [resolver.made('SealingKey').attributes.Arn];
    const decrypt = [{ action: 'kms:Decrypt', resource: SealingKey, context: {} }];
    expect(guard.mayDo('Vault', decrypt)).toBe(true);
    expect(guard.mayDo('Other', decrypt)).toBe(false);
  });

  it('is refused where nobody understands what it asks', () => {
    expect(() => may('ExecuteStatement', {})).toThrow('not understood');
  });

  it('leaves a note of what it asked: action, resource and the kind of partition, and no more of a key', () => {
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(lines).toContainEqual({
      by: 'Other',
      action: 'dynamodb:GetItem',
      on: 'Posts',
      context: { 'dynamodb:LeadingKeys': ['KEY#*'] },
      allowed: false,
    });
  });
});
