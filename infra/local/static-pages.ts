import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  type Language,
  languageCookie,
  languageNames,
  languages,
} from '#web/app/language/languages.ts';
import { createWebApp } from '#web/server.ts';

const origin = 'https://build.invalid';
const client = join('build', 'client');
const help = '/help';
/** What a device shows where there is no connection. */
const offline = '/app/no-connection';
const fileOf = (name: string, language: Language): string =>
  language === 'en' ? `${name}.html` : `${name}.${language}.html`;

/**
 * Writes pages as plain files: `help.html`, which the distribution shows when no function answers, and the page that a device keeps for
 * when it has no connection, with the worker that keeps it. Each is the page itself, rendered once in every language, without its scripts;
 * its styles are files beside it.
 */
export async function writeStaticPages(): Promise<void> {
  const built = await import(pathToFileURL(resolve(join('build', 'server', 'index.js'))).href);
  const web = createWebApp({
    build: built,
    api: { fetch: () => new Response(null, { status: 503 }) },
    publicOrigin: origin,
    demo: null,
  });
  const rendered = async (path: string, language: Language, inOther: InOther) => {
    const headers = { 'Accept-Language': language };
    const answer = await web.request(`${origin}${path}`, { headers });
    if (answer.status !== 200) throw new Error(`${path} answered with ${answer.status}.`);
    return (await answer.text())
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link rel="modulepreload"[^>]*>/g, '')
      .replace(/<form\b[^>]*action="\/language"[^>]*>[\s\S]*?<\/form>/, links(language, inOther));
  };
  const kept: string[] = [];
  for (const language of languages) {
    const helpPage = await rendered('/help', language, (other) => fileOf(help, other));
    write(fileOf(help, language), helpPage);
    // It stands at the address that could not be reached, and the worker shows it there in the other language.
    const page = await rendered(
      '/no-connection',
      language,
      (other) => `?${languageCookie}=${other}`,
    );
    write(fileOf(offline, language), page);
    kept.push(page);
  }
  await buildWorker(kept.join('\n'));
  await buildTellingWorker();
}

/** Where a page is found in another language. */
type InOther = (other: Language) => string;

/** In the place of the choice of a language, which needs a server. */
const links = (own: Language, inOther: InOther): string =>
  languages
    .filter((language) => language !== own)
    .map(
      (other) =>
        `<a class="link-button" lang="${other}" hreflang="${other}" href="${inOther(other)}">${languageNames[other]}</a>`,
    )
    .join('');

/** `text`: what is kept, in all languages. */
async function buildWorker(text: string): Promise<void> {
  const files = [...new Set(text.match(/\/assets\/[\w.-]+/g))];
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const pages = Object.fromEntries(
    languages.map((language) => [language, fileOf(offline, language)]),
  );
  await build({
    entryPoints: ['web/offline-worker.ts'],
    outfile: join(client, 'offline-worker.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    define: { KEPT: JSON.stringify({ name: `help-${hash}`, pages, files }) },
    logLevel: 'warning',
  });
}

/** Beside the files of its scope: a worker of the whole site is another one. */
async function buildTellingWorker(): Promise<void> {
  await build({
    entryPoints: ['web/telling-worker.ts'],
    outfile: join(client, 'app', 'telling-worker.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
}

function write(path: string, text: string): void {
  const file = join(client, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
