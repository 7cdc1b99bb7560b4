import type { Plugin } from 'esbuild';
import { dataBeside } from './data-beside.ts';

const of = (name: string) => new RegExp(`[\\\\/]shared[\\\\/]screening[\\\\/]${name}$`);

/**
 * What the screening reads with (rules, words and weights, four fifths of a megabyte) lies beside a bundle and is not code there. The
 * examples that belong to every rule stay behind: they are for tests.
 */
export const screeningAsData: Plugin = {
  name: 'screening-as-data',
  setup(build) {
    dataBeside(build, 'screening-data', whatItReadsWith);
    const { onLoad } = build;
    onLoad({ filter: of('rules[\\\\/]index\\.ts') }, () => ({
      contents: `
        import data from 'screening-data';
        import { ruleOf } from '#shared/screening/rule.ts';
        export const wordRules = data.rules.map((rule) => ruleOf({ ...rule, matches: [], ignores: [] }));`,
    }));
    onLoad({ filter: of('lexicon[\\\\/]index\\.ts') }, () => ({
      contents: `
        import data from 'screening-data';
        export const lexicon = new Map(data.lexicon);`,
    }));
    onLoad({ filter: of('normalise[\\\\/]real-words\\.ts') }, () => ({
      contents: `
        import data from 'screening-data';
        export const realWords = new Set(data.realWords);`,
    }));
    onLoad({ filter: of('weights\\.json') }, () => ({
      loader: 'js',
      contents: `
        import data from 'screening-data';
        export default data.weights;`,
    }));
  },
};

async function whatItReadsWith(): Promise<object> {
  const { lexicon } = await import('#shared/screening/lexicon/index.ts');
  const { realWords } = await import('#shared/screening/normalise/real-words.ts');
  const { wordRules } = await import('#shared/screening/rules/index.ts');
  const { default: weights } = await import('#shared/screening/weights.json', {
    with: { type: 'json' },
  });
  const rules = wordRules.map(({ matches, ignores, sought, deniable, ...rule }) => rule);
  return { lexicon: [...lexicon], realWords: [...realWords], rules, weights };
}
