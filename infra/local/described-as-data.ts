import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { dataBeside } from './data-beside.ts';

/**
 * What the API says of itself (its OpenAPI document) is made while bundling and lies beside a bundle as data. Its routes there no longer carry
 * their descriptions, nor the bundle what would turn shapes into a document.
 */
export const describedAsData: Plugin = {
  name: 'described-as-data',
  setup(build) {
    dataBeside(build, 'api-specification', specification);
    const { onLoad } = build;
    onLoad({ filter: /[\\/]functions[\\/]api[\\/]meta[\\/]specification\.ts$/ }, () => ({
      contents: `
        export const specificationOf = async () => (await import('api-specification')).default;`,
    }));
    onLoad({ filter: /[\\/]functions[\\/]api[\\/]documented\.ts$/ }, () => ({
      contents: 'export const documented = () => (_c, next) => next();',
    }));
    onLoad({ filter: /[\\/]functions[\\/]api[\\/].*routes\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: withoutDescriptions(readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: /[\\/]shared[\\/]contracts[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: withShapesThatCanGo(readFileSync(path, 'utf8')),
    }));
    // What is left of it checks what comes in, and has that from the package below.
    onLoad({ filter: /[\\/]hono-openapi[\\/]dist[\\/]index\.js$/ }, () => ({
      resolveDir: process.cwd(),
      contents: "export { sValidator as validator } from '@hono/standard-validator';",
    }));
  },
};

const parsed = (source: string) =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

/** The source of routes in which nothing is said any more to `documented()`. */
function withoutDescriptions(source: string): string {
  const said: ts.NodeArray<ts.Expression>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'documented') {
      said.push(node.arguments);
    } else {
      node.forEachChild(visit);
    }
  };
  visit(parsed(source));
  return said.reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), source);
}

/**
 * The source of a contract whose shapes can be left out one by one: nobody but the description asks for those of answers. That a call in a
 * contract makes a shape and does nothing else is not seen by a bundler, so it is told.
 */
function withShapesThatCanGo(source: string): string {
  const shapes = parsed(source)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer }) =>
      initializer && ts.isCallExpression(initializer) ? [initializer] : [],
    );
  return shapes.reduceRight((text, shape) => {
    const [from, to] = [shape.getStart(), shape.end];
    const made = text.slice(from, to);
    return `${text.slice(0, from)}/* @__PURE__ */ (() => ${made})()${text.slice(to)}`;
  }, source);
}

async function specification(): Promise<unknown> {
  const { allRoutes } = await import('#functions/api/app.ts');
  const { specificationOf } = await import('#functions/api/meta/specification.ts');
  return specificationOf(allRoutes());
}
