import type { ApiClient } from './api.server.ts';

/**
 * Ends the sign-in and returns the headers that make this device forget it, together with every draft. When the API does not
 * answer, the cookies are taken away all the same.
 */
export async function endSignIn(request: Request, api: ApiClient): Promise<Headers> {
  const headers = new Headers({ 'Clear-Site-Data': '"storage"' });
  const ended = await api['sign-out'].$post({ json: {} }).catch(() => null);
  if (ended?.ok) {
    for (const cookie of ended.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
    return headers;
  }
  for (const name of cookieNames(request.headers.get('cookie') ?? '')) {
    const secure = name.startsWith('__Host-') ? '; Secure' : '';
    headers.append('Set-Cookie', `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`);
  }
  return headers;
}

function cookieNames(header: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.split('=', 1)[0]?.trim() ?? '')
    .filter((name) => name !== '');
}
