import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Head, LinearModel } from '#shared/screening/linear-model/model.ts';
import { readCorpus } from './corpus.ts';
import { exampleOf } from './examples.ts';
import { fitModel, shippedBudget } from './fit-model.ts';
import { toBase64 } from './quantise.ts';
import { versionAfter } from './version-after.ts';

/**
 * `npm run screening:train -- --corpus <folder> [--out <file>] [--version <name>]`: fits the model to the labelled posts and writes its
 * weights. The same posts give the same bytes, but for the version: unless it is given it is the one after that of the weights that are
 * replaced, so that no two weights ever go by one name. What is written holds numbers only.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string', default: 'shared/screening/weights.json' },
      version: { type: 'string' },
    },
  });
  if (values.corpus === undefined) throw new Error('Say where the posts are: --corpus <folder>.');
  const examples = readCorpus(values.corpus).map(exampleOf);
  const version = values.version ?? versionAfter(values.out);
  const model = fitModel(examples, version).withBudget(shippedBudget);
  writeFileSync(values.out, written(model));
  console.log(`${examples.length} posts read. ${version}, thresholds:`, model.thresholds);
}

function written({ version, thresholds, crisisPosts, gravestPosts }: LinearModel): string {
  const numbers = (head: Head) => ({ ...head, weights: toBase64(head.weights) });
  return `${JSON.stringify(
    { version, thresholds, crisisPosts: numbers(crisisPosts), gravestPosts: numbers(gravestPosts) },
    null,
    2,
  )}\n`;
}

main();
