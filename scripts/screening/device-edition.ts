import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rulesOfEdition } from '#shared/screening/on-device/rules.ts';
import { panelBy } from '#shared/screening/on-device.ts';
import { wordRules } from '#shared/screening/rules/index.ts';
import { screen } from '#shared/screening/screen.ts';
import { readCorpus } from './corpus.ts';
import { inOrderOfWorth } from './edition/choose.ts';
import { bytesOf, contextClasses, type Edition, editionOf } from './edition/edition.ts';
import { itemReader } from './edition/items.ts';
import { type Phrase, phrasesOf } from './edition/phrases.ts';
import { shareOf } from './share.ts';
import { functionsIn } from './suite.ts';

/** Gzipped, of rules and classes alone. With the code that reads them the worker stays within 57 KB. */
const budget = 29_350;

/** What an example of a rule counts beside a post or a case of the suite, which nobody wrote for a rule. */
const exampleWeight = 0.3;

/**
 * `npm run screening:device -- --corpus <folder> [--out <file>]`: chooses the phrases for a browser, those that find most for
 * their size, and writes the edition. The same posts give the same bytes. It holds words of our rules only.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      suite: { type: 'string', default: 'test/screening/cases' },
      out: { type: 'string', default: 'shared/screening/device-edition.json' },
    },
  });
  if (values.corpus === undefined) throw new Error('Say where the posts are: --corpus <folder>.');
  const posts = readCorpus(values.corpus);
  const cases = functionsIn(values.suite).flatMap((one) => one.cases);
  const texts = {
    'crisis posts': posts.filter((post) => post.label === 'crisis').map((post) => post.text),
    'suite, must be flagged': textsOf(cases, (lanes) => lanes.every(opens)),
    'suite, must not be flagged': textsOf(cases, (lanes) => !lanes.some(opens)),
    'ordinary posts': posts
      .filter((post) => post.ordinary && post.label === 'no_crisis')
      .map((post) => post.text),
  };

  const phrases = phrasesOf();
  const itemOf = itemReader(phrases);
  const items = [
    ...[...texts['crisis posts'], ...texts['suite, must be flagged']].map((text) =>
      itemOf(text, 1),
    ),
    ...wordRules.flatMap((rule) => rule.matches).map((text) => itemOf(text, exampleWeight)),
  ].filter((item) => item !== undefined);
  const edition = withinBudget(inOrderOfWorth(phrases, items, contextClasses), phrases);
  writeFileSync(values.out, `${JSON.stringify(edition, null, 2)}\n`);

  const lines = edition.rules.reduce((sum, rule) => sum + rule.phrases.split('\n').length, 0);
  console.log(
    `${lines} of ${phrases.length} phrases, ${edition.rules.length} rules, ${Object.keys(edition.lexicon).length} classes; ` +
      `${bytesOf(edition)} bytes gzipped`,
  );
  const onDevice = panelBy(rulesOfEdition(edition.rules));
  for (const [name, those] of Object.entries(texts)) {
    const device = those.filter(onDevice).length;
    const server = those.filter((text) => opens(screen(text).lane)).length;
    console.log(
      `${name}: on the device ${told(device, those)}, by all rules ${told(server, those)}`,
    );
  }
}

/** The most of these phrases, from the first, that fit. */
function withinBudget(ordered: readonly Phrase[], all: readonly Phrase[]): Edition {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bytesOf(editionOf(ordered.slice(0, middle), all)) <= budget) low = middle;
    else high = middle - 1;
  }
  console.log(`${low} of ${ordered.length} phrases that find anything fit`);
  return editionOf(ordered.slice(0, low), all);
}

function textsOf(
  cases: readonly { text: string; lanes: readonly string[] }[],
  are: (lanes: readonly string[]) => boolean,
): readonly string[] {
  return cases.filter(({ lanes }) => are(lanes)).map(({ text }) => text);
}

function opens(lane: string): boolean {
  return lane === 'crisis' || lane === 'urgent';
}

function told(hits: number, those: readonly string[]): string {
  return `${hits}/${those.length} ${shareOf(hits, those.length).share.toFixed(3)}`;
}

main();
