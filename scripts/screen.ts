import { createInterface } from 'node:readline';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

/**
 * Reads JSON lines `{"id","text"}` on standard input and writes, in the same order,
 * `{"id","lane","signals":[{"category","rule","start","end","strength","why"}],"ms"}`.
 * A line that cannot be read is named on standard error by its number; the others are still processed, and the exit
 * code is 1.
 */
async function main(): Promise<void> {
  // Expressions compile at first use; no post's time should hold that.
  screen('a', model);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const post = readPost(line);
    if (typeof post === 'string') {
      console.error(`Line ${number}: ${post}`);
      process.exitCode = 1;
      continue;
    }
    if (!process.stdout.write(`${JSON.stringify(screened(post))}\n`)) {
      await new Promise((resume) => process.stdout.once('drain', resume));
    }
  }
}

interface Post {
  id: string | number;
  text: string;
}

/** The post, or what is wrong with the line. Never repeats the line: it may hold somebody's words. */
function readPost(line: string): Post | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not valid JSON.';
  }
  if (typeof value !== 'object' || value === null) return 'not a JSON object.';
  if (!('id' in value) || !(typeof value.id === 'string' || typeof value.id === 'number')) {
    return '"id" must be a string or a number.';
  }
  if (!('text' in value) || typeof value.text !== 'string') return '"text" must be a string.';
  return { id: value.id, text: value.text };
}

function screened({ id, text }: Post) {
  const began = performance.now();
  const { lane, signals } = screen(text, model);
  const ms = Math.round((performance.now() - began) * 1000) / 1000;
  return {
    id,
    lane,
    signals: signals.map(({ category, rule, start, end, strength, why }) => ({
      category,
      rule,
      start,
      end,
      strength,
      why,
    })),
    ms,
  };
}

await main();
