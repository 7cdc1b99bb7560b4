import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import * as z from 'zod';
import type { Pager } from './pager.ts';

/** A second sending comes within minutes, so the end of the file is enough to know it by. */
const bytesLookedAt = 1024 * 1024;
const mostKnown = 10_000;

const line = z.object({ ids: z.array(z.string()) });

/**
 * Where there is no channel: each message is written down as one line of a file (`ids`, `to`, `text`), once however often it is
 * sent. What would have gone out can be read, and nothing goes out.
 */
export function createOutbox(file: string): Pager {
  let known: Set<string> | null = null;
  return {
    channel: 'outbox',
    async send({ ids, to, text }) {
      try {
        known ??= idsAtTheEnd(file);
        const held = known;
        if (ids.every((id) => held.has(id))) return { sent: true };
        appendFileSync(file, `${JSON.stringify({ ids, to: to.contact, text })}\n`, { mode: 0o600 });
        for (const id of ids) held.add(id);
        for (const oldest of held) {
          if (held.size <= mostKnown) break;
          held.delete(oldest);
        }
        return { sent: true };
      } catch {
        return { sent: false, reason: 'unavailable' };
      }
    },
  };
}

function idsAtTheEnd(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const open = openSync(file, 'r');
  try {
    const { size } = fstatSync(open);
    const bytes = Buffer.alloc(Math.min(size, bytesLookedAt));
    readSync(open, bytes, 0, bytes.length, size - bytes.length);
    return new Set(bytes.toString('utf8').split('\n').flatMap(idsOf));
  } finally {
    closeSync(open);
  }
}

/** None of a line that was cut off, at the place from which the file is read or by the end of a process. */
function idsOf(text: string): string[] {
  try {
    return line.parse(JSON.parse(text)).ids;
  } catch {
    return [];
  }
}
