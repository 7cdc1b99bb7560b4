import { parseArgs } from 'node:util';
import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { exampleOf } from './examples.ts';
import { bySource, figuresOf, type Screened, untuned } from './figures.ts';
import { shippedBudget } from './fit-model.ts';
import { type Evaluation, reportOf } from './report.ts';
import { runSuite } from './suite.ts';
import { timed } from './timing.ts';

/** Ordinary posts flagged of 1,000 for which the curve shows what is found. */
const curveBudgets = [8, 11, 14, 17, 20, 25, 30, 40, 60, 90];

/**
 * `npm run screening:evaluate -- --data <folder> [--json]`: what the screening finds and how often it cries wolf. Three
 * systems: the rules; the rules with the weights that ship (scored on what they were fitted to: too good); and
 * cross-validated, where no post is scored by a model or a threshold that has seen it.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      suite: { type: 'string', default: 'test/screening/cases' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined) throw new Error('Say where the posts are: --data <folder>.');
  const posts = readCorpus(values.data);
  // First, while little else fills the memory: a full one makes every measurement slower.
  const ordinary = posts.filter((post) => post.ordinary).map((post) => post.text);
  const timing = { rules: timed(ordinary), withModel: timed(ordinary, model) };
  const withModel = (weights?: LinearModel): Screened[] =>
    posts.map((post) => ({ post, lane: screen(post.text, weights).lane }));
  const validated = crossValidate(posts.map(exampleOf));
  const systems = {
    rules: withModel(),
    shipped: withModel(model),
    crossValidated: validated(shippedBudget),
  };
  const evaluation: Evaluation = {
    systems: Object.entries(systems).map(([name, screened]) => ({
      name,
      figures: figuresOf(screened),
      untuned: figuresOf(untuned(screened)),
      rows: bySource(screened),
    })),
    curve: curveBudgets.map((urgent) => ({
      budget: urgent,
      figures: figuresOf(
        validated({
          ...shippedBudget,
          urgent,
          crisis: (shippedBudget.crisis * urgent) / shippedBudget.urgent,
        }),
      ),
    })),
    timing,
    suite: { rules: runSuite(values.suite), withModel: runSuite(values.suite, model) },
  };
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : reportOf(evaluation));
}

main();
