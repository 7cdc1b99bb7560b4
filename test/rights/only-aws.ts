import type { OnlyAws } from './compare.ts';

/** What AWS does in a function's name, and nothing of ours ever asks. Whatever else is allowed must have been asked. */
export const onlyAws: readonly OnlyAws[] = [
  {
    action: 'logs:CreateLogStream',
    on: /^\w+Log$/,
    why: 'Lambda opens a stream of the log for each environment of a function.',
  },
  {
    action: 'logs:PutLogEvents',
    on: /^\w+Log$/,
    why: 'Lambda writes what a function prints.',
  },
  ...['kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'].map((action) => ({
    action,
    on: /^(?:Forum|Audit|Vault)Key$/,
    why: 'DynamoDB encrypts with the table’s key in the name of whoever writes; here only its decrypting is asked for.',
  })),
  {
    action: 'sqs:SendMessage',
    on: /^TriageFeedFailures$/,
    why: 'Lambda hands over what triage gave up on.',
  },
];
