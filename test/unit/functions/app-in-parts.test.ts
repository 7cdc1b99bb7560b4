import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { parts } from '#functions/api/app-in-parts.ts';

/** Which part is asked for a path: the place in `parts` of the first pattern that fits it. */
const chosen = new Hono();
for (const [at, { paths }] of parts.entries()) {
  for (const path of paths) chosen.all(path, (c) => c.text(String(at)));
}

it('each route of the API is looked for in the part that has it', async () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const [at, { load }] of parts.entries()) {
    for (const { path } of (await load()).routes) {
      const answer = await chosen.request(path.replace(/:\w+/g, 'one'));
      const found = answer.status === 404 ? 'none' : await answer.text();
      seen += 1;
      if (found !== String(at)) wrong.push(`${path}: part ${found} instead of ${at}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});
