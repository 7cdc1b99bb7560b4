import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { whoIsThere } from '../api.server.ts';
import { isLanguage, languageCookieOn } from '../language/languages.ts';
import { ownPath } from '../own-path.ts';

const year = 365 * 24 * 60 * 60;

export const loader = () => redirect('/');

/**
 * Keeps the language that somebody has chosen, on this device and nowhere else, and leads back to the page. A shared device
 * forgets it when its browser is closed, and so does one of which nobody has said yet whose it is.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await request.formData();
  const language = fields.get('language');
  const next = fields.get('next');
  const back = ownPath(typeof next === 'string' ? next : null);
  if (!isLanguage(language)) return redirect(back, 303);
  const me = await whoIsThere(request, context);
  const stays = me === null || me.sharedDevice ? '' : `; Max-Age=${year}`;
  const { protocol } = new URL(request.url);
  const secure = protocol === 'https:' ? '; Secure' : '';
  const cookie = `${languageCookieOn(protocol)}=${language}; Path=/; HttpOnly; SameSite=Lax${stays}${secure}`;
  return redirect(back, { status: 303, headers: { 'Set-Cookie': cookie } });
}
