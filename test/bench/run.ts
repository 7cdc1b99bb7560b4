import { parseArgs } from 'node:util';
import { actions } from './parts/actions.ts';
import { coldStart } from './parts/cold-start.ts';
import { cost } from './parts/cost.ts';
import { growth } from './parts/growth.ts';
import { mixedLoad } from './parts/mixed-load.ts';
import { pages } from './parts/pages.ts';
import { type Found, missed, report, writeInto } from './report.ts';

/**
 * `npm run bench -- [part ...]`: what pages, requests, growth and starts cost, as ratios within one run and as counted units; all parts but
 * the load without a name. JSON lines first, then tables. Ends with 1 where something that must be reached was not.
 *
 *   --rounds <n>    rounds of each measurement, instead of each part's own number
 *   --share <0-1>   how much of the large group is filled, to try it out
 *   --seconds <n>   how long the load is held (600)
 *   --all           every part, the load too
 *   --readme        writes the tables into README.md
 */
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    share: { type: 'string' },
    seconds: { type: 'string' },
    all: { type: 'boolean' },
    readme: { type: 'boolean' },
  },
});
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const rounds = number(asked.rounds);
const share = number(asked.share);
const seconds = number(asked.seconds);
const often = rounds === undefined ? {} : { rounds };

const parts: Readonly<Record<string, () => Promise<Found>>> = {
  pages: () => pages(often),
  actions: () => actions(),
  growth: () => growth({ ...often, ...(share === undefined ? {} : { share }) }),
  'cold-start': () => coldStart(often),
  cost: () => cost(),
  load: () => mixedLoad(seconds === undefined ? {} : { seconds }),
};
const named =
  positionals.length > 0
    ? positionals
    : Object.keys(parts).filter((name) => asked.all || name !== 'load');
const unknown = named.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  throw new Error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`,
  );
}

const found: Found[] = [];
for (const name of named) {
  const measured = await parts[name]?.();
  if (measured) found.push(measured);
}
console.log(`\n${report(found)}`);
if (asked.readme) writeInto('README.md', found);
if (missed(found).length > 0) process.exitCode = 1;
