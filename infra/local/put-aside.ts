import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { postPlaceOf } from '#functions/data/keys.ts';
import type { PutAside, PutAsideList } from '#functions/triage/redrive.ts';

// What the on-failure queue is in the cloud: a line for each record that triage gave up on, with the item's keys and no text.

const line = z.object({
  keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
  sequence: z.string().optional(),
});

const fileIn = (folder: string) => join(folder, 'on-failure.jsonl');
const linesIn = (folder: string): string[] => {
  const file = fileIn(folder);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
};

export const countPutAside = (folder: string): number => linesIn(folder).length;

export function putAside(folder: string, record: { keys: unknown; sequence: unknown }): void {
  appendFileSync(fileIn(folder), `${JSON.stringify(record)}\n`);
}

/** All that was put aside in this folder, once. Nobody else may write there meanwhile. */
export function readPutAside(folder: string): PutAsideList {
  let isTaken = false;
  return {
    async next() {
      if (isTaken) return [];
      isTaken = true;
      return linesIn(folder).map((text) => ({
        places: placesOf(text),
        settle: async () => forget(folder, text),
      }));
    },
  };
}

function placesOf(text: string): PutAside['places'] {
  try {
    const { keys } = line.parse(JSON.parse(text));
    const place = postPlaceOf({ pk: keys.pk.S, sk: keys.sk.S });
    // An item that is no post holds no words to read.
    return place ? [place] : [];
  } catch {
    // A line that a crash cut off.
    return 'out-of-reach';
  }
}

function forget(folder: string, text: string): void {
  const file = fileIn(folder);
  const rest = linesIn(folder).filter((one) => one !== text);
  // Written beside and renamed, so that a crash leaves the old list or the new one.
  writeFileSync(`${file}.new`, rest.map((one) => `${one}\n`).join(''));
  renameSync(`${file}.new`, file);
}
