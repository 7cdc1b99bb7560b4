import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ProtectedTable } from './protected-table.ts';

/** What the store is asked for, and the right that it needs. */
const actionOf = {
  get: 'GetItem',
  getMany: 'BatchGetItem',
  query: 'Query',
  check: 'ConditionCheckItem',
  put: 'PutItem',
  update: 'UpdateItem',
  remove: 'DeleteItem',
} as const;
type Ask = keyof typeof actionOf;
const asks = Object.keys(actionOf) as Ask[];

/**
 * What a role may do in a table, by the beginnings of partition keys. Each list is what the function asks for, and no more: the last
 * stage of the tests compares them with what was asked (docs/decisions/0075).
 */
export type Reach = Readonly<Partial<Record<Ask, readonly string[]>>> & {
  /** Asked for the keys of what is there, and not for what stands in it. */
  readonly findKeys?: readonly string[];
  readonly indexes?: readonly ('gsi1' | 'gsi2' | 'gsi3')[];
};

/**
 * Work on items of some partitions, and of no others. IAM sees of an item its partition only: neither its sort key, so not whether it is a
 * post or a review, nor whether a put replaces something. Of an index it sees which. No scan, no PartiQL.
 */
export function workWithin(target: ProtectedTable, reach: Reach): PolicyStatement[] {
  const { tableArn } = target.table;
  const { findKeys = [], indexes = [] } = reach;
  return [
    ...asks.flatMap((ask) => {
      const beginnings = reach[ask] ?? [];
      return beginnings.length === 0
        ? []
        : [
            new PolicyStatement({
              actions: [`dynamodb:${actionOf[ask]}`],
              resources: [tableArn],
              conditions: inPartitions(beginnings),
            }),
          ];
    }),
    ...(findKeys.length > 0
      ? [
          new PolicyStatement({
            actions: ['dynamodb:Query'],
            resources: [tableArn],
            conditions: {
              ...inPartitions(findKeys),
              'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk'] },
              StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
            },
          }),
        ]
      : []),
    ...(indexes.length > 0
      ? [
          new PolicyStatement({
            actions: ['dynamodb:Query'],
            resources: indexes.map((name) => `${tableArn}/index/${name}`),
          }),
        ]
      : []),
    throughDynamo(target.key),
  ];
}

/** Of no partition at all everything is true, so there must be one. */
const inPartitions = (beginnings: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': beginnings.map((one) => `${one}*`) },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** The API, by itself and behind the pages. */
export const servingReach: Reach = {
  get: [
    'AGENDA#',
    'BOUNDARIES#',
    'CHALLENGE#',
    'CLINIC#',
    'ERASURE#',
    'GROUP#',
    'INVITATION#',
    'JOIN#',
    'KEY#',
    'ONCE#',
    'OWN#',
    'PERSON#',
    'PLACES#',
    'RATE#',
    'SHARED#',
    'SIGNIN#',
    'THREAD#',
  ],
  getMany: ['GROUP#', 'OWN#', 'PLACES#', 'THREAD#'],
  query: [
    'CLINIC#',
    'CLOCK',
    'GOAL#',
    'GROUP#',
    'LOOKERS#',
    'OVERDUE#',
    'OWN#',
    'PERSON#',
    'PLACES#',
    'QUEUE#',
    'READINGS#',
    'TELL#',
    'THREAD#',
  ],
  check: ['CLINIC#', 'GROUP#', 'PERSON#', 'SIGNIN#', 'THREAD#'],
  put: [
    'AGENDA#',
    'BOUNDARIES#',
    'CHALLENGE#',
    'CLINIC#',
    'ERASURE#',
    'GOAL#',
    'GROUP#',
    'INVITATION#',
    'JOIN#',
    'KEY#',
    'LOOKERS#',
    'ONCE#',
    'OWED#',
    'OWN#',
    'PAGE#',
    'PERSON#',
    'PLACES#',
    'QUEUE#',
    'READINGS#',
    'SHARED#',
    'SIGNIN#',
    'TELL#',
    'THREAD#',
  ],
  update: ['CLINIC#', 'GROUP#', 'OWN#', 'PERSON#', 'RATE#', 'SIGNIN#', 'THREAD#'],
  remove: [
    'CHALLENGE#',
    'ERASURE#',
    'GOAL#',
    'GROUP#',
    'INVITATION#',
    'KEY#',
    'OVERDUE#',
    'OWED#',
    'OWN#',
    'PERSON#',
    'PLACES#',
    'QUEUE#',
    'SIGNIN#',
    'TELL#',
    'THREAD#',
  ],
  indexes: ['gsi1', 'gsi2', 'gsi3'],
};

/**
 * A post with what is known of it, the review that it opens or takes out of its old places, and whose clinic it is. No list of threads,
 * no page, no key, no sign-in.
 */
export const triageReach: Reach = {
  get: ['CLINIC#', 'GROUP#', 'THREAD#'],
  getMany: ['GROUP#'],
  check: ['THREAD#'],
  put: ['OWED#ANALYSES', 'OWED#CLAIMS', 'OWED#LADDERS', 'OWED#REVIEWS', 'QUEUE#', 'THREAD#'],
  update: ['THREAD#'],
  remove: ['OVERDUE#', 'OWED#ANALYSES', 'OWED#CLAIMS', 'OWED#REVIEWS', 'QUEUE#'],
};

/** Pages, the reviews that they are of, wherever these stand, and who is on call. */
export const pagerReach: Reach = {
  get: ['AGENDA#', 'CLINIC#', 'PAGE#', 'PERSON#', 'SHARED#', 'THREAD#'],
  query: ['OWED#PAGES', 'PAGE#'],
  put: ['OWED#PAGES', 'PAGE#'],
  remove: ['OWED#PAGES'],
};

/**
 * Whatever falls due in clinics, groups, threads and reviews, and what goes: what is kept no longer, and what somebody had erased. Of what
 * somebody keeps for themselves it finds the keys and reads nothing but quiet hours and devices; of a key and a sign-in it takes the
 * place away without having read it. A wish to be erased it finds and ends; it can make none.
 */
export const clockReach: Reach = {
  get: [
    'AGENDA#',
    'BOUNDARIES#',
    'CLINIC#',
    'CLOCK',
    'ERASURE#',
    'GROUP#',
    'PAGE#',
    'PERSON#',
    'SHARED#',
    'THREAD#',
  ],
  getMany: ['GROUP#'],
  query: ['CLINIC#', 'CLINICS', 'GROUP#', 'OWED#', 'PAGE#', 'QUEUE#', 'TELL#', 'THREAD#'],
  findKeys: ['BOUNDARIES#', 'GOAL#', 'OWN#', 'PERSON#', 'PLACES#'],
  check: ['CLINIC#', 'ERASURE#', 'THREAD#'],
  put: [
    'AGENDA#',
    'CLINIC#',
    'CLOCK',
    'GROUP#',
    'OVERDUE#',
    'OWED#',
    'PAGE#',
    'PERSON#',
    'QUEUE#',
    'SHARED#',
    'TELL#',
    'THREAD#',
  ],
  update: ['GROUP#', 'THREAD#'],
  remove: [
    'BOUNDARIES#',
    'ERASURE#',
    'GOAL#',
    'GROUP#',
    'KEY#',
    'OVERDUE#',
    'OWED#',
    'OWN#',
    'PERSON#',
    'PLACES#',
    'QUEUE#',
    'SIGNIN#',
    'TELL#',
    'THREAD#',
  ],
  indexes: ['gsi1', 'gsi2', 'gsi3'],
};

/**
 * Who asks, about which review, wherever it stands, and the page that tells a second person. It takes nothing away; seals are in a table
 * of their own.
 */
export const vaultReach: Reach = {
  get: [
    'AGENDA#',
    'CLINIC#',
    'ERASURE#',
    'GROUP#',
    'INVITATION#',
    'PERSON#',
    'SHARED#',
    'SIGNIN#',
    'THREAD#',
  ],
  query: ['GROUP#', 'PERSON#'],
  put: ['AGENDA#', 'OWED#PAGES', 'PAGE#', 'PERSON#', 'QUEUE#', 'SHARED#', 'THREAD#'],
};

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

/**
 * Add to the record, and read it in its order. IAM cannot tell a new item from an overwritten one, so every put must also carry
 * `attribute_not_exists(pk)`; the chain of hashes shows one that did not.
 */
export const append = (target: ProtectedTable): PolicyStatement[] =>
  workWithin(target, { put: ['CLINIC#'], query: ['CLINIC#'] });

/** The same, and look single events up. */
export const appendAndLookUp = (target: ProtectedTable): PolicyStatement[] =>
  workWithin(target, { put: ['CLINIC#'], query: ['CLINIC#'], get: ['CLINIC#'] });

/** What is sealed: who somebody on the roster is, and which entry a member belongs to. */
const seals = ['ENTRY#', 'MEMBER#'];

/** Close seals and put them into the vault; neither read the vault nor open a seal. */
export function addSeals(vault: ProtectedTable, sealingKey: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [vault.table.tableArn],
      conditions: {
        ...inPartitions(seals),
        // A put may ask for the item that it replaces; this one may not.
        StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
      },
    }),
    throughDynamo(vault.key),
    new PolicyStatement({ actions: ['kms:GenerateDataKey'], resources: [sealingKey.keyArn] }),
  ];
}

/** Read single seals, open them, and destroy those of somebody who is erased: the vault function's alone. It adds none. */
export function openSeals(vault: ProtectedTable, sealingKey: IKey): PolicyStatement[] {
  return [
    ...workWithin(vault, { get: seals, remove: seals }),
    new PolicyStatement({ actions: ['kms:Decrypt'], resources: [sealingKey.keyArn] }),
  ];
}

/** Ask the vault function, which looks for itself who asks. */
export const askVault = (functionArn: string): PolicyStatement =>
  new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] });

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
