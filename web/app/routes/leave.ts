import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endSignIn } from '../end-sign-in.server.ts';

export const loader = () => redirect('/today');

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect('/today', { status: 303, headers: await endSignIn(request, context.api) });
}
