import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCertificate } from '#infra/local/assembly/certificate.ts';
import { openViewerDoor } from '#infra/local/assembly/viewer-door.ts';
import { freePort } from '#infra/local/embedded-store.ts';

it('the certificate is good for localhost where it is trusted, and stays the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'between-sessions-certificate-'));
  const certificate = openCertificate(folder);
  expect(openCertificate(folder)).toEqual(certificate);
  const port = await freePort();
  const origin = `https://localhost:${port}`;
  const door = await openViewerDoor(port, origin, certificate, {
    answer: async ({ target }) => ({ status: 200, headers: [], body: Buffer.from(target) }),
    sendsOn: (target) => !target.startsWith('/api/'),
  });
  const asked = (trusted: string[]) =>
    new Promise<string>((done, failed) => {
      get(`${origin}/a`, { ca: trusted, agent: false }, (answer) => {
        answer.on('data', (chunk) => done(String(chunk)));
      }).on('error', failed);
    });
  expect(await asked([certificate.cert])).toBe('/a');
  await expect(asked([])).rejects.toThrow();
  const plain = await fetch(`http://localhost:${port}/a?b`, { redirect: 'manual' });
  expect(plain.headers.get('location')).toBe(`${origin}/a?b`);
  const turnedAway = await fetch(`http://localhost:${port}/api/a`, { redirect: 'manual' });
  expect(turnedAway.status).toBe(403);
  await door.close();
  rmSync(folder, { recursive: true });
});
