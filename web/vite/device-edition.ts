import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIns: ReadonlyMap<string, string> = new Map([
  ['#shared/screening/lexicon/index.ts', '../../shared/screening/on-device/lexicon.ts'],
  ['#shared/screening/rules/index.ts', '../../shared/screening/on-device/rules.ts'],
]);

/**
 * Puts the edition of the rules for a device in the place of all rules and their whole lexicon: a phone on a poor line
 * should not fetch what the server reads with.
 */
export function deviceEdition(): Plugin {
  return {
    name: 'device-edition',
    enforce: 'pre',
    resolveId(source) {
      const standIn = standIns.get(source);
      return standIn === undefined ? null : fileURLToPath(new URL(standIn, import.meta.url));
    },
  };
}
