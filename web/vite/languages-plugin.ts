import { type NodePath, type types as Nodes, type PluginObj, transformAsync } from '@babel/core';
import lingui from '@lingui/babel-plugin-lingui-macro';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { languages } from '../app/language/languages.ts';
import { cataloguePath, translationsIn } from './catalogue.ts';

const usesMacros = /from '@lingui\/(?:core|react)\/macro'/;
const takesUp = '#web/app/language/words.ts';

/**
 * Turns the macros of Lingui into messages, and gives each file its own messages in every language, compiled. Without this a page
 * would have to bring the words of all pages. What has no translation yet is said in English.
 */
export function languagesPlugin(): Plugin {
  return {
    name: 'languages',
    enforce: 'pre',
    async transform(code, id) {
      const [file = ''] = id.split('?');
      if (!/\/web\/app\/.*\.tsx?$/.test(file) || !usesMacros.test(code)) return null;
      for (const language of languages) {
        if (language !== 'en') this.addWatchFile(cataloguePath(language));
      }
      const found = new Map<string, string>();
      const result = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[lingui, { stripMessageField: false, linguiConfig }], () => messagesInto(found)],
      });
      if (!result?.code) throw new Error(`The messages of ${file} could not be read.`);
      return { code: `${result.code}\n${taking(found)}`, map: result.map ?? null };
    },
  };
}

/** Else every file would look for a configuration of its own. */
const linguiConfig = {
  runtimeConfigModule: {
    i18n: ['@lingui/core', 'i18n'],
    Trans: ['@lingui/react', 'Trans'],
    useLingui: ['@lingui/react', 'useLingui'],
  },
  macro: { corePackage: ['@lingui/core/macro'], jsxPackage: ['@lingui/react/macro'] },
};

const isHash = (id: string): boolean => /^[\w+/-]{6}$/.test(id);

/** Moves messages out of the code, where only their ids stay. */
function messagesInto(found: Map<string, string>): PluginObj {
  const textOf = (property: Nodes.ObjectProperty | undefined) =>
    property?.value.type === 'StringLiteral' ? property.value.value : undefined;
  return {
    visitor: {
      Program: {
        exit(program: NodePath<Nodes.Program>) {
          program.traverse({
            ObjectExpression({ node }) {
              const named = (name: string) =>
                node.properties.find(
                  (one): one is Nodes.ObjectProperty =>
                    one.type === 'ObjectProperty' &&
                    one.key.type === 'Identifier' &&
                    one.key.name === name,
                );
              const message = named('message');
              const id = textOf(named('id'));
              const text = textOf(message);
              // Only the macros make such ids; of what they made them the context is not left in a build.
              if (id === undefined || text === undefined || !isHash(id)) return;
              found.set(id, text);
              node.properties = node.properties.filter((one) => one !== message);
            },
          });
        },
      },
    },
  };
}

/** What the file says to take up: by id, each message in the order of `languages`. Texts without places stand as they are. */
function taking(found: ReadonlyMap<string, string>): string {
  if (found.size === 0) return '';
  const said = (text: string | undefined) => {
    const compiled = compileMessage(text ?? '');
    const [only] = compiled;
    return compiled.length === 1 && typeof only === 'string' ? only : compiled;
  };
  const messages = Object.fromEntries(
    [...found].map(([id, text]) => [
      id,
      languages.map((language) =>
        said(language === 'en' ? text : translationsIn(language).get(id) || text),
      ),
    ]),
  );
  return `import { takeUp as _takeUp } from '${takesUp}';\n_takeUp(${JSON.stringify(messages)});\n`;
}
