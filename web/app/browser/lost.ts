import { msg } from '@lingui/core/macro';
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import type { Kept } from '../kept.ts';
import { wordsOfPage } from './words-of-page.ts';

/** The answer to a form that never got through: no connection, or more than the server takes. */
export interface Lost {
  lost: 'offline' | 'too-long';
}

export function isLost(answer: unknown): answer is Lost {
  return typeof answer === 'object' && answer !== null && 'lost' in answer;
}

/**
 * Sends a form to the server. When the way there is broken, the page stays as it is, with everything that was typed, and says so;
 * without this the router would put an error page in its place.
 */
export async function sendOrStay({ request, serverAction }: ClientActionFunctionArgs) {
  const typed = await request.clone().formData();
  if (isTooLong(typed)) return { lost: 'too-long' } satisfies Lost;
  try {
    return await serverAction<unknown>();
  } catch (answer) {
    if (answer instanceof Response || isRouteErrorResponse(answer)) throw answer;
    if (!typed.has('keptReason')) return { lost: 'offline' } satisfies Lost;
    throw Response.json(keptAgain(typed), { status: 503 });
  }
}

/** After a refusal nothing has changed, and without a connection nothing can be loaded: what is on the page is left alone. */
export function keepWhenRefused({
  actionResult,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return isLost(actionResult) || actionStatus >= 400 ? false : defaultShouldRevalidate;
}

/** The server does not read so much, and what it says then is a page, which the router cannot read. */
function isTooLong(typed: FormData): boolean {
  const query = new URLSearchParams();
  for (const [name, value] of typed) if (typeof value === 'string') query.append(name, value);
  return query.toString().length > limits.formBody;
}

function keptAgain(typed: FormData): Kept {
  const fields: Kept['fields'] = [];
  for (const [name, value] of typed) {
    if (typeof value === 'string' && !name.startsWith('signIn') && name !== 'keptReason') {
      fields.push([name, value, labelOnPage(name)]);
    }
  }
  const reason = typed.get('keptReason') === 'signed-out' ? 'signed-out' : 'unavailable';
  const message = wordsOfPage()._(msg`There is no connection right now.`);
  return { kept: true, reason, message, fields };
}

/** What the box of the field is called on the page, which holds these words already. */
function labelOnPage(name: string): string | null {
  const box = document.getElementById(`kept-${name}`);
  return box instanceof HTMLTextAreaElement ? (box.labels[0]?.textContent ?? null) : null;
}
