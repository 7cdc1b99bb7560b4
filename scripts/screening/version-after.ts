import { existsSync, readFileSync } from 'node:fs';

/** The version of the weights that are to be written over those of `file`; `weights-1` where there are none yet. */
export function versionAfter(file: string): string {
  if (!existsSync(file)) return 'weights-1';
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const version = typeof value === 'object' && value !== null && Reflect.get(value, 'version');
  const [, number] = /^weights-([0-9]{1,9})$/.exec(String(version)) ?? [];
  if (number === undefined)
    throw new Error('The weights there have no number: say --version <name>.');
  return `weights-${Number(number) + 1}`;
}
