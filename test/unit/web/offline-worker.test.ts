import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// The worker of a device, with a cache of a few lines and no connection.

type Listener = (event: unknown) => void;
const listeners = new Map<string, Listener>();
const cached = new Map<string, Response>();
const addressOf = (asked: Request | string) =>
  new URL(typeof asked === 'string' ? asked : asked.url, 'https://here.example').pathname;

beforeAll(async () => {
  vi.stubGlobal('KEPT', {
    name: 'help-1',
    pages: { en: '/app/no-connection.html', es: '/app/no-connection.es.html' },
    files: ['/assets/page.css'],
  });
  vi.stubGlobal('caches', {
    open: async () => ({
      addAll: async (paths: string[]) => {
        for (const path of paths) cached.set(path, new Response(path));
      },
    }),
    match: async (asked: Request | string) => cached.get(addressOf(asked))?.clone(),
  });
  vi.stubGlobal('skipWaiting', async () => undefined);
  vi.stubGlobal('addEventListener', (type: string, listen: Listener) =>
    listeners.set(type, listen),
  );
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('No connection');
  });
  await import('#web/offline-worker.ts');
  const installed: Promise<unknown>[] = [];
  listeners.get('install')?.({ waitUntil: (until: Promise<unknown>) => installed.push(until) });
  await Promise.all(installed);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function shownAt(path: string, deviceLanguages: string[]): Promise<string | undefined> {
  vi.stubGlobal('navigator', { languages: deviceLanguages });
  const request = { method: 'GET', mode: 'navigate', url: `https://here.example${path}` };
  const answers: Promise<Response>[] = [];
  listeners.get('fetch')?.({
    request,
    respondWith: (answer: Promise<Response>) => answers.push(answer),
  });
  return (await answers[0])?.text();
}

describe('where there is no connection', () => {
  test.each([
    { device: ['en-US', 'en'], page: '/app/no-connection.html' },
    { device: ['es-MX', 'en'], page: '/app/no-connection.es.html' },
    { device: ['ca', 'es', 'en'], page: '/app/no-connection.es.html' },
    { device: ['de'], page: '/app/no-connection.html' },
  ])('a device that speaks $device shows $page', async ({ device, page }) => {
    expect(await shownAt('/groups/one', device)).toBe(page);
  });

  test('the page leads to what it is in another language, at the same address', async () => {
    expect(await shownAt('/groups/one?language=es', ['en'])).toBe('/app/no-connection.es.html');
    expect(await shownAt('/groups/one?language=en', ['es'])).toBe('/app/no-connection.html');
  });
});
