import { createInterface } from 'node:readline';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

/**
 * Reads JSON lines `{"id","text"}` on standard input and writes, in the same order,
 * `{"id","lane","signals":[{"category","rule","start","end","strength","why"}],"ms"}`.
 * For a line that cannot be screened `{"id","error":"not analysed"}` stands in its place, with the id where one could be read and
 * null otherwise. Its number and the reason go to standard error, the others are still processed, and the exit code is 1.
 */
async function main(): Promise<void> {
  // Expressions compile at first use; no post's time should hold that.
  screen('a', model);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const written = number === 1 ? line.replace(byteOrderMark, '') : line;
    if (written.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answerTo(written, number))}\n`)) {
      await new Promise((resume) => process.stdout.once('drain', resume));
    }
  }
}

interface Post {
  id: string | number;
  text: string;
}

/** A line that is no post. The reason never repeats the line: it may hold somebody's words. */
interface Unreadable {
  id: Post['id'] | null;
  reason: string;
}

/** What some editors write before the first line. */
const byteOrderMark = /^\uFEFF/;

function answerTo(line: string, number: number) {
  const post = readPost(line);
  if (!('reason' in post)) return screened(post);
  console.error(`Line ${number}: ${post.reason}`);
  process.exitCode = 1;
  return { id: post.id, error: 'not analysed' };
}

function readPost(line: string): Post | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, reason: 'not valid JSON.' };
  }
  if (typeof value !== 'object' || value === null)
    return { id: null, reason: 'not a JSON object.' };
  if (!('id' in value) || !(typeof value.id === 'string' || typeof value.id === 'number')) {
    return { id: null, reason: '"id" must be a string or a number.' };
  }
  const { id } = value;
  if (!('text' in value) || typeof value.text !== 'string') {
    return { id, reason: '"text" must be a string.' };
  }
  return { id, text: value.text };
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
