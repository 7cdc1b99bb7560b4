import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  ComprehendClient,
  CreateDocumentClassifierCommand,
  DescribeDocumentClassifierCommand,
} from '@aws-sdk/client-comprehend';
import { outsideOfTheRepository } from './outside.ts';
import { asCsv, countOf, lessonsFrom } from './training-file.ts';

const usage = `npm run comprehend:train -- write --out <file.csv> [--corpus <folder>]
npm run comprehend:train -- start --file s3://<bucket>/<file.csv> --role <arn> --name <name> --version <word> --region <region> [--key <arn>]
npm run comprehend:train -- look --classifier <arn> --region <region>`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    corpus: { type: 'string' },
    suite: { type: 'string', default: 'test/screening/cases' },
    file: { type: 'string' },
    role: { type: 'string' },
    name: { type: 'string' },
    version: { type: 'string' },
    region: { type: 'string' },
    /** Encrypts what Comprehend keeps while it trains, and the model. */
    key: { type: 'string' },
    classifier: { type: 'string' },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

function given(option: keyof typeof values): string {
  const value = values[option];
  if (value === undefined || value === '') throw new Error(`--${option} is missing.\n${usage}`);
  return value;
}

/** Writes the training file where it was told to, for nobody else to read. Nothing is sent. */
function write(): void {
  const file = outsideOfTheRepository(given('out'));
  const lessons = lessonsFrom(given('suite'), values.corpus ?? null);
  const counts = countOf(lessons);
  // Never over something that is there: it may be readable by others, or a link to elsewhere.
  writeFileSync(file, asCsv(lessons), { mode: 0o600, flag: 'wx' });
  say(`Written: ${file}`);
  for (const [of, count] of Object.entries(counts)) say(`  ${of}: ${count} texts`);
  if (values.corpus !== undefined) {
    say('It holds words of real people. Keep it private, and remove it when the training is over.');
  }
  say(
    'Nothing was sent. Training needs it in a bucket of your own, so it leaves here when you copy it:',
  );
  say(`  aws s3 cp ${file} s3://<bucket>/ --sse aws:kms`);
}

const client = () => new ComprehendClient({ region: given('region') });

/** Has Comprehend train on a file that lies in the caller's bucket. */
async function start(): Promise<void> {
  const key =
    values.key === undefined ? {} : { VolumeKmsKeyId: values.key, ModelKmsKeyId: values.key };
  const { DocumentClassifierArn } = await client().send(
    new CreateDocumentClassifierCommand({
      DocumentClassifierName: given('name'),
      VersionName: given('version'),
      DataAccessRoleArn: given('role'),
      LanguageCode: 'en',
      Mode: 'MULTI_CLASS',
      InputDataConfig: { DataFormat: 'COMPREHEND_CSV', S3Uri: given('file') },
      ...key,
    }),
  );
  say(`Training has begun: ${DocumentClassifierArn}`);
  say('It is billed by the hour while it trains. See how it goes:');
  say(
    `  npm run comprehend:train -- look --classifier ${DocumentClassifierArn} --region ${values.region}`,
  );
}

/** How far the training is, and what Comprehend measured on the texts that it kept back. */
async function look(): Promise<void> {
  const { DocumentClassifierProperties: properties } = await client().send(
    new DescribeDocumentClassifierCommand({ DocumentClassifierArn: given('classifier') }),
  );
  say(`${properties?.Status ?? 'unknown'}`);
  const measured = properties?.ClassifierMetadata?.EvaluationMetrics ?? {};
  for (const [name, value] of Object.entries(measured)) say(`  ${name}: ${value}`);
  if (properties?.Status === 'TRAINED') {
    say(
      'An endpoint for it costs by the second, asked or not: -c customClassifierModel=<arn> deploys one.',
    );
  }
}

const commands: Readonly<Record<string, () => void | Promise<void>>> = { write, start, look };
try {
  const command = commands[positionals[0] ?? ''];
  if (!command) throw new Error(usage);
  await command();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It failed.'}\n`);
  process.exitCode = 1;
}
