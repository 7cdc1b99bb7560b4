import { describe, expect, it } from 'vitest';
import type { Asked } from '#infra/local/asked.ts';
import type { Statement } from '#infra/local/assembly/statements.ts';
import { compare, type OnlyAws, type Rights } from './compare.ts';
import { withWhatFollows } from './evidence.ts';

const inPartitions = (...beginnings: string[]): Statement['Condition'] => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': beginnings },
  Null: { 'dynamodb:LeadingKeys': ['false'] },
});
const allow = (
  Action: string[],
  Resource: string[],
  Condition: Statement['Condition'] = {},
): Statement => ({ Effect: 'Allow', Action, Resource, Condition });
const ask = (by: string, action: string, on: string, partition?: string): Asked => ({
  by,
  action,
  on,
  context: partition === undefined ? {} : { 'dynamodb:LeadingKeys': [partition] },
});

const read = allow(['dynamodb:GetItem'], ['ForumTable'], inPartitions('THREAD#*', 'CLINIC#*'));
const index = allow(['dynamodb:Query'], ['ForumTable/index/gsi1']);
const log = allow(['logs:PutLogEvents'], ['ClockLog']);
const rightsOf = (...own: Statement[]): Rights => ({
  roles: [{ by: 'Clock', arn: 'arn:clock', own }],
  refusals: new Map(),
});
const asked = [
  ask('Clock', 'dynamodb:GetItem', 'ForumTable', 'THREAD#*'),
  ask('Clock', 'dynamodb:GetItem', 'ForumTable', 'CLINIC#*'),
  ask('Clock', 'dynamodb:Query', 'ForumTable/index/gsi1', 'GROUP#*#WAITING#*'),
];
const onlyAws: OnlyAws[] = [{ action: 'logs:PutLogEvents', on: /Log$/, why: 'Lambda writes it.' }];

describe('what was asked and what is allowed', () => {
  it('is the same where nothing is missing and nothing unused', () => {
    expect(compare(rightsOf(read, index, log), asked, onlyAws)).toEqual({
      missing: [],
      unused: [],
      idle: [],
    });
  });

  it('differs when a right is taken away', () => {
    const { missing } = compare(rightsOf(read, log), asked, onlyAws);
    expect(missing).toEqual(['Clock dynamodb:Query ForumTable/index/gsi1 GROUP#*#WAITING#*']);
  });

  it('differs when one kind of partition is taken away', () => {
    const less = { ...read, Condition: inPartitions('THREAD#*') };
    const { missing } = compare(rightsOf(less, index, log), asked, onlyAws);
    expect(missing).toEqual(['Clock dynamodb:GetItem ForumTable CLINIC#*']);
  });

  it.each([
    [
      'an action',
      { ...read, Action: ['dynamodb:GetItem', 'dynamodb:PutItem'] },
      ['Clock dynamodb:PutItem ForumTable CLINIC#*', 'Clock dynamodb:PutItem ForumTable THREAD#*'],
    ],
    [
      'a table',
      { ...read, Resource: ['ForumTable', 'VaultTable'] },
      ['Clock dynamodb:GetItem VaultTable CLINIC#*', 'Clock dynamodb:GetItem VaultTable THREAD#*'],
    ],
    [
      'a kind of partition',
      { ...read, Condition: inPartitions('THREAD#*', 'CLINIC#*', 'KEY#*') },
      ['Clock dynamodb:GetItem ForumTable KEY#*'],
    ],
  ])('differs when %s is allowed that nobody asked for', (_, more, unused) => {
    expect(compare(rightsOf(more, index, log), asked, onlyAws).unused).toEqual(unused);
  });

  it('differs when an index is allowed that nobody asked for', () => {
    const more = { ...index, Resource: [...index.Resource, 'ForumTable/index/gsi3'] };
    expect(compare(rightsOf(read, more, log), asked, onlyAws).unused).toEqual([
      'Clock dynamodb:Query ForumTable/index/gsi3',
    ]);
  });

  it('does not count what another function asked', () => {
    const others = asked.map((one) => ({ ...one, by: 'Pager' }));
    const { missing, unused } = compare(rightsOf(read, index, log), others, onlyAws);
    expect(missing).toHaveLength(3);
    expect(unused).toHaveLength(3);
  });

  it('is missing where the table itself refuses, whatever the role says', () => {
    const refusals = new Map([
      ['ForumTable', [{ ...allow(['dynamodb:GetItem'], ['*']), Effect: 'Deny' as const }]],
    ]);
    expect(compare({ ...rightsOf(read, index, log), refusals }, asked, onlyAws).missing).toEqual([
      'Clock dynamodb:GetItem ForumTable CLINIC#*',
      'Clock dynamodb:GetItem ForumTable THREAD#*',
    ]);
  });

  it('knows no excuse for what was asked here, or is allowed to nobody', () => {
    const excuses = [
      ...onlyAws,
      { action: 'dynamodb:Query', on: /index/, why: 'It is asked here.' },
      { action: 'sqs:SendMessage', on: /./, why: 'Nobody may.' },
    ];
    expect(compare(rightsOf(read, index, log), asked, excuses).idle).toEqual([
      'dynamodb:Query index',
      'sqs:SendMessage .',
    ]);
  });
});

describe('what follows from what was asked', () => {
  it('is the use of a table’s key, and the same asked by the pages, which hold the API', () => {
    const all = withWhatFollows([ask('Api', 'dynamodb:GetItem', 'ForumTable', 'KEY#*')]);
    expect(all.map(({ by, action, on }) => [by, action, on])).toEqual([
      ['Api', 'dynamodb:GetItem', 'ForumTable'],
      ['Web', 'dynamodb:GetItem', 'ForumTable'],
      ['Api', 'kms:Decrypt', 'ForumKey'],
      ['Web', 'kms:Decrypt', 'ForumKey'],
    ]);
  });

  it('is the use of the topics’ key by whoever publishes', () => {
    const all = withWhatFollows([ask('Pager', 'sns:Publish', 'OnCallTopic')]);
    expect(all.map(({ by, action, on }) => [by, action, on])).toEqual([
      ['Pager', 'sns:Publish', 'OnCallTopic'],
      ['Pager', 'kms:Decrypt', 'OnCallKey'],
      ['Pager', 'kms:GenerateDataKey', 'OnCallKey'],
    ]);
  });
});
