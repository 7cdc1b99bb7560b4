import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LinearModel } from '#shared/screening/linear-model/model.ts';
import { screen } from '#shared/screening/screen.ts';

export interface FunctionResult {
  name: string;
  right: number;
  of: number;
  /** Ids of the cases that got another lane. */
  wrong: readonly string[];
}

export interface Case {
  id: string;
  text: string;
  lanes: readonly string[];
}

/** Screens the functional suite: a file for each function, a case a line. Empty where there is no such folder. */
export function runSuite(folder: string, model?: LinearModel): FunctionResult[] {
  return functionsIn(folder).map(({ name, cases }) => {
    const wrong = cases.filter(({ text, lanes }) => !lanes.includes(screen(text, model).lane));
    return {
      name,
      right: cases.length - wrong.length,
      of: cases.length,
      wrong: wrong.map(({ id }) => id),
    };
  });
}

export function functionsIn(folder: string): { name: string; cases: readonly Case[] }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: basename(file, '.jsonl'),
      cases: readCases(join(folder, file)),
    }));
}

function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isCase(value)) throw new Error(`A line of ${basename(file)} is not a case.`);
      return value;
    });
}

function isCase(value: unknown): value is Case {
  if (typeof value !== 'object' || value === null) return false;
  const lanes: unknown = Reflect.get(value, 'lanes');
  return (
    typeof Reflect.get(value, 'id') === 'string' &&
    typeof Reflect.get(value, 'text') === 'string' &&
    Array.isArray(lanes) &&
    lanes.every((lane) => typeof lane === 'string')
  );
}
