import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Operation, UsedUnits } from '#functions/triage/comprehend/units.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { seedContent } from '#infra/local/seed/content/index.ts';

// What the second layer costs, counted on the demo's posts. `UPDATE_DOCS=1` writes the figures down.

const page = 'docs/operations.md';
const operations = [
  'BatchDetectDominantLanguage',
  'BatchDetectSentiment',
  'DetectToxicContent',
  'DetectPiiEntities',
] as const satisfies readonly Operation[];

const texts = seedContent.threads.flatMap(({ title, posts }) =>
  posts.map(({ body }, index) => (index === 0 ? `${title}\n${body}` : body)),
);

/** Units for a thousand such posts, when `together` of them arrive at a time. */
async function unitsOf(together: number): Promise<UsedUnits> {
  const standIn = await startComprehendStandIn();
  const used = new Map<Operation, number>();
  const { classify } = createComprehendClassifier({
    region: 'local',
    endpoint: standIn.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    onUsed: (units) => {
      for (const operation of operations) {
        used.set(operation, (used.get(operation) ?? 0) + (units[operation] ?? 0));
      }
    },
  });
  for (let first = 0; first < texts.length; first += together) {
    await Promise.all(classify(texts.slice(first, first + together)));
  }
  await standIn.close();
  return Object.fromEntries(
    [...used].map(([operation, units]) => [operation, Math.round((units / texts.length) * 1000)]),
  );
}

it('the units that a thousand posts take are those on the page about operations', async () => {
  const alone = await unitsOf(1);
  const together = await unitsOf(25);
  const sum = (units: UsedUnits) =>
    operations.reduce((total, operation) => total + (units[operation] ?? 0), 0);
  const count = new Intl.NumberFormat('en');
  const row = (name: string, ...figures: number[]) =>
    `| ${[name, ...figures.map((figure) => count.format(figure))].join(' | ')} |`;
  const rows = [
    ...operations.map((one) => row(`\`${one}\``, alone[one] ?? 0, together[one] ?? 0)),
    row('all', sum(alone), sum(together)),
  ];
  if (process.env.UPDATE_DOCS) {
    const text = readFileSync(page, 'utf8');
    const [before, after] = [/^\| units for 1,000 posts .*\n.*\n/m, /^\| all \|.*\n/m].map((one) =>
      one.exec(text),
    );
    if (!before || !after) throw new Error('The table is not there.');
    const head = text.slice(0, before.index + before[0].length);
    writeFileSync(page, `${head}${rows.join('\n')}\n${text.slice(after.index + after[0].length)}`);
  }
  const written = readFileSync(page, 'utf8').split('\n');
  for (const one of rows) expect(written).toContain(one);
});
