import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWebApp } from '#web/server.ts';

const origin = 'https://build.invalid';

/**
 * Writes the help page as a plain file, `build/client/help.html`: what the distribution shows when no function answers. It is
 * the page itself, rendered once, without its scripts; its styles are files beside it.
 */
export async function writeStaticHelp(): Promise<void> {
  const build = await import(pathToFileURL(resolve(join('build', 'server', 'index.js'))).href);
  const web = createWebApp({
    build,
    api: { fetch: () => new Response(null, { status: 503 }) },
    publicOrigin: origin,
    demo: null,
  });
  const answer = await web.request(`${origin}/help`);
  if (answer.status !== 200) throw new Error(`The help page answered with ${answer.status}.`);
  const page = (await answer.text())
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '');
  writeFileSync(join('build', 'client', 'help.html'), page);
}
