import { startupSnapshot } from 'node:v8';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

/**
 * Reads JSON lines `{"id","text"}` on standard input and writes, in the same order,
 * `{"id","lane","signals":[{"category","rule","start","end","strength","why"}],"ms"}`.
 * For a line that cannot be screened `{"id","error":"not analysed"}` stands in its place, with the id where one could be read and
 * null otherwise. Its number and the reason go to standard error, the others are still processed, and the exit code is 1.
 */
async function main(): Promise<void> {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the answers has seen enough, as `head` has.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // Functions and expressions compile at first use; no post's time should hold that.
  screen(
    '“He said he would,” I wrote. I want to die tonight; I am not ok, b*t safe (for now) 🙂',
    model,
  );
  let number = 0;
  for await (const lines of linesIn(process.stdin)) {
    // The answers to what came together go out together: a write for each would cost more than some posts do.
    const answers: string[] = [];
    for (const line of lines) {
      number += 1;
      const written = number === 1 ? line.replace(byteOrderMark, '') : line;
      if (written.trim() !== '') answers.push(`${JSON.stringify(answerTo(written, number))}\n`);
    }
    if (!process.stdout.write(answers.join(''))) {
      await new Promise((resume) => process.stdout.once('drain', resume));
    }
  }
}

/** The whole lines of each piece that comes in; at the end what stands without a line end. */
async function* linesIn(input: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  input.setEncoding('utf8');
  let begun = '';
  for await (const piece of input) {
    const lines = `${begun}${piece}`.split('\n');
    begun = lines.pop() ?? '';
    yield lines;
  }
  yield [begun];
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

// The phrases are read once, when the command is bundled (scripts/run-from-snapshot.mjs).
if (startupSnapshot.isBuildingSnapshot())
  startupSnapshot.setDeserializeMainFunction(() => void main());
else void main();
