import type { IncomingMessage } from 'node:http';
import { note } from '#infra/local/asked.ts';
import { roleOf } from '#infra/local/assembly/gate.ts';

const functions = new Set(['Api', 'Web', 'Triage', 'Pager', 'Clock', 'Vault']);

/**
 * Notes what is asked of a service that stands in for one of AWS, where the request is signed with the credentials of a function: then
 * they are called by its name in the stack.
 */
export function noteSigned(by: string, action: string, on: string): void {
  if (functions.has(by)) note({ by, action, on, context: {} });
}

export const noteRequest = (request: IncomingMessage, action: string, on: string): void =>
  noteSigned(roleOf(request), action, on);
