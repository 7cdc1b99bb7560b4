import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';

// What only the deployed parts together can show, asked of the assembly while it runs.

const origin = `https://localhost:${process.env.TEST_PORT ?? 3313}`;
const folder = process.env.TEST_DATA_DIR ?? 'test-results/assembly';

test.describe('the cloud assembly', () => {
  let viewer: APIRequestContext;
  test.beforeAll(async ({ playwright }) => {
    viewer = await playwright.request.newContext({ baseURL: origin, ignoreHTTPSErrors: true });
  });
  test.afterAll(() => viewer.dispose());

  const keyOf = (name: string): string => {
    const keys: { name: string; key: string }[] = JSON.parse(
      readFileSync(`${folder}/demo-keys.json`, 'utf8'),
    );
    return keys.find((one) => one.name === name)?.key ?? '';
  };
  const kept = 'public, max-age=300';

  test('a form from another site is refused by the pages and the API, and so is one that hides where it is from', async () => {
    const send = (path: string, from: string) =>
      viewer.post(path, { headers: { origin: from }, form: { key: 'seven words' } });
    for (const from of ['https://elsewhere.example', 'null', origin.replace('https', 'http')]) {
      expect((await send('/sign-in', from)).status(), from).toBe(403);
      expect((await send('/api/v1/sign-in', from)).status(), from).toBe(403);
    }
    expect((await send('/sign-in', origin)).status()).not.toBe(403);
  });

  test('scripts and styles come from the bucket for a year, pages from the function and never stored', async () => {
    const page = await viewer.get('/help');
    expect(page.headers()['cache-control']).toBe('no-store');
    const [, path = ''] = /(?:src|href)="(\/assets\/[^"]+)"/.exec(await page.text()) ?? [];
    const file = await viewer.get(path);
    expect(file.status()).toBe(200);
    expect(file.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await viewer.get('/assets/nothing.js')).status()).toBe(403);
  });

  test('help is there in both languages, from the function and as the plain file for when none answers', async () => {
    for (const [language, file, title] of [
      ['en', '/help.html', 'Help now'],
      ['es', '/help.es.html', 'Ayuda ahora'],
    ] as const) {
      const headers = { 'accept-language': language };
      const page = await viewer.get('/help', { headers });
      expect(page.headers()['cache-control']).toBe('no-store');
      const plain = await viewer.get(file);
      expect(plain.headers()).toMatchObject({
        'cache-control': kept,
        'content-type': 'text/html',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': page.headers()['permissions-policy'] ?? '',
      });
      expect(plain.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(plain.headers()['content-security-policy']).not.toContain('script-src');
      for (const text of [await page.text(), await plain.text()]) {
        expect(text).toContain(`<html lang="${language}"`);
        expect(text).toContain(title);
      }
    }
  });

  test('what a phone keeps comes from the bucket as what it is', async () => {
    for (const [path, type] of [
      ['/offline-worker.js', 'text/javascript'],
      ['/app/telling-worker.js', 'text/javascript'],
      ['/app/manifest.webmanifest', 'application/manifest+json'],
      ['/app/icon-192.png', 'image/png'],
      ['/app/no-connection.es.html', 'text/html'],
    ]) {
      const file = await viewer.get(path ?? '');
      expect(file.status(), path).toBe(200);
      expect(file.headers(), path).toMatchObject({ 'content-type': type, 'cache-control': kept });
      const policy = file.headers()['content-security-policy'] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy.includes('script-src'), path).toBe(type !== 'text/html');
    }
    // Nothing of the kind is among the files, and so a page says it.
    expect((await viewer.get('/.well-known/security.txt')).status()).toBe(404);
  });

  test('files come in fewer bytes by what the distribution does, pages by what the function does, and none that says again what was asked', async () => {
    const browser = 'gzip, deflate, br';
    const wayOf = async (path: string, ways: string) =>
      (await fetchRaw(path, ways)).headers['content-encoding'];
    expect(await wayOf('/help.html', browser)).toBe('br');
    expect(await wayOf('/help.html', 'gzip')).toBe('gzip');
    const page = await fetchRaw('/help', browser);
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.body).toString()).toContain('<h1');
    const older = await fetchRaw('/help', 'gzip');
    expect(older.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(older.body).toString()).toContain('<h1');
    expect(await wayOf('/sign-in?next=%2Fwrite', browser)).toBe(undefined);
  });

  test('past the distribution the HTTP API gives nothing, to whoever asks it at its own address', async () => {
    const own = readFileSync(`${folder}/own-address`, 'utf8');
    for (const path of ['/', '/help', '/sign-in', '/api/v1/crisis-resources']) {
      const through = await viewer.get(path);
      expect(through.status(), path).toBe(200);
      const past = await viewer.get(`${own}${path}`);
      expect(past.status(), path).toBe(403);
      expect(await past.text()).toBe('Forbidden');
    }
    const data = { key: keyOf('Paper Lantern') };
    const said = { 'x-viewer-address': '203.0.113.9' };
    const signIn = await viewer.post(`${own}/api/v1/sign-in`, { data, headers: said });
    expect(signIn.status()).toBe(403);
    expect(signIn.headers()).not.toHaveProperty('set-cookie');
  });

  test('whoever comes through the distribution is told nothing of what it says to the functions', async () => {
    const answer = await viewer.get('/help', {
      headers: { 'x-origin-secret': 'guessed', 'x-viewer-address': '203.0.113.9' },
    });
    expect(answer.status()).toBe(200);
    expect(JSON.stringify(answer.headers())).not.toMatch(/x-origin-secret|x-viewer-address/);
    expect(await answer.text()).not.toContain('x-origin-secret');
  });

  test('http is sent on to https, and no program is led to send its key in the clear', async () => {
    const plain = origin.replace('https', 'http');
    const answer = await viewer.get(`${plain}/help?a=1`, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toBe(`${origin}/help?a=1`);
    const data = { key: keyOf('Paper Lantern') };
    const signIn = await viewer.post(`${plain}/api/v1/sign-in`, { data, maxRedirects: 0 });
    expect(signIn.status()).toBe(403);
  });

  test('the language that somebody chooses is kept for this host alone, and never in the clear', async ({
    playwright,
  }) => {
    const anew = { baseURL: origin, ignoreHTTPSErrors: true };
    const [chooser, tricked] = [
      await playwright.request.newContext(anew),
      await playwright.request.newContext({ ...anew, extraHTTPHeaders: { cookie: 'language=es' } }),
    ];
    const answer = await chooser.post('/language', {
      form: { language: 'es', next: '/help' },
      headers: { origin },
      maxRedirects: 0,
    });
    expect(answer.headers()['set-cookie']).toMatch(
      /^__Host-language=es; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const languageFor = async (who: APIRequestContext) =>
      /<html lang="(\w+)"/.exec(await (await who.get('/help')).text())?.[1];
    expect(await languageFor(chooser)).toBe('es');
    // A cookie of the name without the prefix could come from elsewhere on the same domain.
    expect(await languageFor(tricked)).toBe('en');
    await Promise.all([chooser.dispose(), tricked.dispose()]);
  });

  test('a member can be told on a device, because the functions read the secret of telling', async () => {
    const headers = { origin };
    const data = { key: keyOf('Paper Lantern') };
    expect((await viewer.post('/api/v1/sign-in', { data, headers })).status()).toBe(200);
    const { groups } = await (await viewer.get('/api/v1/me')).json();
    const told = await (await viewer.get(`/api/v1/groups/${groups[0].id}/being-told`)).json();
    expect(told.offer).toBe('here');
    expect(Buffer.from(told.serverKey, 'base64url')).toHaveLength(65);
    expect((await viewer.post('/api/v1/sign-out', { data: {}, headers })).ok()).toBe(true);
  });

  test('staff get in by two things: nothing skips the passkey', async () => {
    const key = keyOf('Tobias Ashby, LCSW');
    const headers = { origin };
    const signIn = await viewer.post('/api/v1/sign-in', { data: { key }, headers });
    expect((await signIn.json()).needs).not.toBe('nothing');
    const skipped = await viewer.post('/api/v1/sign-in/without-passkey', { data: {}, headers });
    expect(skipped.status()).toBe(403);
    expect((await viewer.get('/api/v1/reviews')).status()).toBe(401);
  });
});

/** An answer as it came, without anybody unpacking it. */
async function fetchRaw(path: string, acceptEncoding: string) {
  const headers = { 'accept-encoding': acceptEncoding };
  const answer = await new Promise<IncomingMessage>((came, failed) => {
    get(`${origin}${path}`, { headers, rejectUnauthorized: false }, came).once('error', failed);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { headers: answer.headers, body: Buffer.concat(chunks) };
}
