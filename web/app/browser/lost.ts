import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import type { Kept } from '../kept.ts';

/** The answer to a form that never got through. */
export interface Lost {
  lost: true;
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
  try {
    return await serverAction<unknown>();
  } catch (answer) {
    if (answer instanceof Response || isRouteErrorResponse(answer)) throw answer;
    if (!typed.has('keptReason')) return { lost: true } satisfies Lost;
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

function keptAgain(typed: FormData): Kept {
  const fields: Kept['fields'] = [];
  for (const [name, value] of typed) {
    if (typeof value === 'string' && !name.startsWith('signIn') && name !== 'keptReason') {
      fields.push([name, value]);
    }
  }
  const reason = typed.get('keptReason') === 'signed-out' ? 'signed-out' : 'unavailable';
  return { kept: true, reason, message: 'There is no connection right now.', fields };
}
