import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { TestClient } from '#test/factories/api-client.ts';
import type { World } from '#test/factories/world.ts';
import { createWebApp } from '#web/server.ts';

/** The built pages over a world's API, in this process. */
export async function siteOf({ deps, clinic }: Pick<World, 'deps' | 'clinic'>) {
  const build = await import(pathToFileURL(resolve('build', 'server', 'index.js')).href);
  const { publicOrigin, now } = deps;
  const web = createWebApp({ build, api: clinic.api, publicOrigin, demo: null, now });
  return {
    /** The HTML of one page. Throws unless it was found and shown. */
    async page(path: string, as: TestClient): Promise<string> {
      // Requests of one person are limited a minute; the clock moves on so that the limit is not what is measured.
      deps.travel(1000);
      const answer = await web.request(`${publicOrigin}${path}`, {
        headers: { Cookie: as.cookie ?? '' },
      });
      if (answer.status !== 200) throw new Error(`${path} answered with ${answer.status}`);
      return answer.text();
    },
  };
}
/** Bytes of a page, and of what goes over the wire of it. */
export const bytesOfPage = (html: string) => ({
  bytes: Buffer.byteLength(html),
  zipped: gzipSync(html).length,
});
