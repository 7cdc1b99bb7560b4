import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

const of = (name: string) => new RegExp(`[\\\\/]shared[\\\\/]screening[\\\\/]${name}$`);

/**
 * What the screening reads with (rules, words and weights, four fifths of a megabyte) lies beside a bundle as one compressed file, and is not
 * parsed as code. The examples that belong to every rule stay behind: they are for tests.
 */
export const screeningAsData: Plugin = {
  name: 'screening-as-data',
  setup({ onLoad, onResolve }) {
    const data = 'screening-data';
    onResolve({ filter: /^screening-data$/ }, () => ({ path: data, namespace: data }));
    onResolve({ filter: /^screening\.br$/, namespace: data }, ({ path }) => ({
      path,
      namespace: `${data}-file`,
    }));
    onLoad({ filter: /./, namespace: data }, () => ({
      resolveDir: process.cwd(),
      contents: `
        import { readFileSync } from 'node:fs';
        import { brotliDecompressSync } from 'node:zlib';
        import path from 'screening.br';
        export const { lexicon, rules, weights } = JSON.parse(
          brotliDecompressSync(readFileSync(new URL(path, import.meta.url))).toString('utf8'),
        );`,
    }));
    onLoad({ filter: /./, namespace: `${data}-file` }, async () => ({
      loader: 'file',
      contents: brotliCompressSync(JSON.stringify(await whatItReadsWith())),
    }));
    onLoad({ filter: of('rules[\\\\/]index\\.ts') }, () => ({
      contents: `
        import { rules } from 'screening-data';
        import { ruleOf } from '#shared/screening/rule.ts';
        export const wordRules = rules.map((rule) => ruleOf({ ...rule, matches: [], ignores: [] }));`,
    }));
    onLoad({ filter: of('lexicon[\\\\/]index\\.ts') }, () => ({
      contents: `
        import { lexicon as all } from 'screening-data';
        export const lexicon = new Map(all);`,
    }));
    onLoad({ filter: of('weights\\.json') }, () => ({
      loader: 'js',
      contents: "export { weights as default } from 'screening-data';",
    }));
  },
};

async function whatItReadsWith(): Promise<object> {
  const { lexicon } = await import('#shared/screening/lexicon/index.ts');
  const { wordRules } = await import('#shared/screening/rules/index.ts');
  const { default: weights } = await import('#shared/screening/weights.json', {
    with: { type: 'json' },
  });
  const rules = wordRules.map(({ matches, ignores, sought, deniable, ...rule }) => rule);
  return { lexicon: [...lexicon], rules, weights };
}
