import { isLanguage, type Language, languageCookie } from './app/language/languages.ts';

// Help without a connection. Kept on the device: one page with where to find help, in every language, and what it looks like; the same for
// everybody, nothing of a person or a group. Never a page that somebody has opened.

interface Lasting extends Event {
  waitUntil(until: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asking) => void): void;
}

/** Filled in by the build: the page in each language, its files, and a name that changes with them. */
declare const KEPT: {
  readonly name: string;
  readonly pages: Readonly<Record<Language, string>>;
  readonly files: string[];
};

const worker = globalThis as unknown as Worker;

worker.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

async function keep(): Promise<void> {
  const cache = await caches.open(KEPT.name);
  await cache.addAll([...Object.values(KEPT.pages), ...KEPT.files]);
  await worker.skipWaiting();
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetEarlier());
});

async function forgetEarlier(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT.name).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  // A page that is asked for; everything else stays as it is.
  if (request.mode === 'navigate') event.respondWith(pageOrHelp(request));
  else if (KEPT.files.includes(new URL(request.url).pathname)) {
    event.respondWith(keptOrAsked(request));
  }
});

async function pageOrHelp(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(KEPT.pages[languageFor(request)]);
    if (!kept) throw error;
    return kept;
  }
}

/** What somebody has chosen on that page, else the first language of the device that it is kept in. */
function languageFor(request: Request): Language {
  const chosen = new URL(request.url).searchParams.get(languageCookie);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-', 1)[0]).find(isLanguage) ?? 'en';
}

async function keptOrAsked(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
