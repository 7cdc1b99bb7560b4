import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ProtectedTable } from './protected-table.ts';

/** Read, add and change single items, query the table and its indexes. No scan, no PartiQL. */
export function workOnItems(target: ProtectedTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:Query',
      ],
      resources: [target.table.tableArn],
    }),
    new PolicyStatement({ actions: ['dynamodb:Query'], resources: [...target.indexArns] }),
    throughDynamo(target.key),
  ];
}

/** Remove single items: an ended sign-in, a used invitation, a place in the queue, what a member has erased. */
export function removeItems(target: ProtectedTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DeleteItem'],
      resources: [target.table.tableArn],
    }),
    throughDynamo(target.key),
  ];
}

/** Follow the changes of a table. Listing streams knows no resource. */
export function readStream(streamArn: string): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
  ];
}

/** Take a review, a page or an owed analysis out of its old place in a list, and nothing else out of the table. */
export function leaveLists(target: ProtectedTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DeleteItem'],
      resources: [target.table.tableArn],
      conditions: {
        'ForAllValues:StringLike': {
          'dynamodb:LeadingKeys': ['QUEUE#*', 'OWED#*', 'OVERDUE#*'],
        },
      },
    }),
    throughDynamo(target.key),
  ];
}

/** Take what belongs to threads out of the table: words that are kept no longer. No person, no clinic, no queue. */
export function removeThreads(target: ProtectedTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DeleteItem'],
      resources: [target.table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['THREAD#*'] } },
    }),
    throughDynamo(target.key),
  ];
}

/**
 * Add to the record and read it. IAM cannot tell a new item from an overwritten one, so every put
 * must also carry `attribute_not_exists(pk)`; the chain of hashes shows one that did not.
 */
export function appendAndRead(target: ProtectedTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: [
        'dynamodb:PutItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
      ],
      resources: [target.table.tableArn],
    }),
    throughDynamo(target.key),
  ];
}

/** Close seals and put them into the vault; neither read the vault nor open a seal. */
export function addSeals(vault: ProtectedTable, sealingKey: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [vault.table.tableArn],
      // A put may ask for the item that it replaces; this one may not.
      conditions: { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } },
    }),
    throughDynamo(vault.key),
    new PolicyStatement({
      actions: ['kms:GenerateDataKey', 'kms:Encrypt'],
      resources: [sealingKey.keyArn],
    }),
  ];
}

/** Have one custom classifier read a text. */
export const askClassifier = (endpointArn: string): PolicyStatement =>
  new PolicyStatement({ actions: ['comprehend:ClassifyDocument'], resources: [endpointArn] });

/** Use a table's key, but only for what DynamoDB does in the caller's name. */
function throughDynamo(tableKey: IKey): PolicyStatement {
  return new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    resources: [tableKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.amazonaws.com` } },
  });
}
