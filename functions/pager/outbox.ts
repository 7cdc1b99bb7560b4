import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Pager } from './pager.ts';

/**
 * Where there is no channel: each page is written down as one line of a file (`to`, `text`), once however often it is sent. What
 * would have gone out can be read, and nothing goes out.
 */
export function createOutbox(file: string): Pager {
  return {
    channel: 'outbox',
    async send({ id, address, text }) {
      try {
        if (holds(file, id)) return { sent: true };
        appendFileSync(file, `${JSON.stringify({ id, to: address, text })}\n`, { mode: 0o600 });
        return { sent: true };
      } catch {
        return { sent: false, reason: 'unavailable' };
      }
    },
  };
}

const holds = (file: string, id: string) =>
  existsSync(file) && readFileSync(file, 'utf8').includes(`{"id":${JSON.stringify(id)},`);
