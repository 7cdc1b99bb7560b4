import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';

const here = new URL('./', import.meta.url);

const functions = z.array(
  z.strictObject({ id: z.string(), title: z.string().min(3), about: z.string().min(20) }),
);
export type SuiteFunction = z.infer<typeof functions>[number];

const suiteCase = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  lanes: z.array(z.enum([...lanes, 'none'])).min(1),
  pair: z.string().optional(),
});
export type SuiteCase = z.infer<typeof suiteCase>;

const filesIn = (folder: string) => readdirSync(new URL(folder, here)).sort();
const text = (file: string) => readFileSync(new URL(file, here), 'utf8');

export const suiteFunctions: readonly SuiteFunction[] = filesIn('functions/').flatMap((file) =>
  functions.parse(JSON.parse(text(`functions/${file}`))),
);

/** Cases by function, as they stand in the files. */
export const suiteCases: ReadonlyMap<string, readonly SuiteCase[]> = new Map(
  filesIn('cases/').map((file) => [
    file.replace(/\.jsonl$/, ''),
    text(`cases/${file}`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => suiteCase.parse(JSON.parse(line))),
  ]),
);
