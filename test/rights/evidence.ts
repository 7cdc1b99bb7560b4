import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Asked } from '#infra/local/asked.ts';
import { place } from '#infra/local/assembly/names.ts';

const line = z.object({
  by: z.string(),
  action: z.string(),
  on: z.string(),
  context: z.record(z.string(), z.array(z.string())),
});

/** Where the suites leave what the functions asked, and how each is run. */
export const suites = {
  'npx vitest run': 'test-results/asked/tests',
  'npx playwright test': 'test-results/asked/browser',
  'npm run test:assembly': 'test-results/assembly/asked.jsonl',
} as const;

/** What was asked in one suite; throws where it did not run. */
export function askedIn(suite: keyof typeof suites): Asked[] {
  const at = suites[suite];
  if (!existsSync(at)) throw new Error(`Nothing was noted in ${at}. Run \`${suite}\` first.`);
  const files = at.endsWith('.jsonl') ? [at] : readdirSync(at).map((name) => join(at, name));
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => text.startsWith('{'))
      .map((text) => line.parse(JSON.parse(text))),
  );
}

/** Both compose the same API, one behind its routes and one behind the pages: what it asks, it asks in both their names. */
const twins: Readonly<Record<string, string>> = { Api: 'Web', Web: 'Api' };

/** What follows from what was asked: a service uses the key of what it was asked for, and the pages ask what the API asks. */
export const withWhatFollows = (asked: readonly Asked[]): Asked[] =>
  asked
    .flatMap((one) => [one, ...usesOfKeys(one)])
    .flatMap((one) => {
      const twin = twins[one.by];
      return twin === undefined ? [one] : [one, { ...one, by: twin }];
    });

/** DynamoDB decrypts with a table's key in the name of whoever asks, SNS makes a key for each message besides. */
function usesOfKeys({ by, action, on }: Asked): Asked[] {
  const through = (service: string, key: string, actions: readonly string[]): Asked[] =>
    actions.map((use) => ({
      by,
      action: use,
      on: key,
      context: { 'kms:ViaService': [`${service}.${place.region}.amazonaws.com`] },
    }));
  const table = /^(\w+)Table(?:\/index\/\w+)?$/.exec(on)?.[1];
  if (table !== undefined) return through('dynamodb', `${table}Key`, ['kms:Decrypt']);
  return action === 'sns:Publish'
    ? through('sns', 'OnCallKey', ['kms:Decrypt', 'kms:GenerateDataKey'])
    : [];
}
