import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { freePort } from '#infra/local/embedded-store.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { ThreadList, ThreadPage } from '#shared/contracts/thread.ts';
import { gone, Installation, isRunning, type Run } from './installation.ts';

// `npm start` as somebody runs it: once, through a crash, twice by mistake, afresh, and to its end.

// Filling the demo takes a while on a machine that does other things as well.
const longEnough = 180_000;
const words = 'Written just before the lights went out.';
const afterwards = 'Written when the store was back.';

const demoKeys = z.array(
  z.strictObject({
    role: z.enum(['member', 'alum', 'clinician', 'administrator']),
    name: z.string().min(2),
    group: z.string().min(2),
    key: z.string().regex(/^[a-z]+(?:[ -][a-z]+){6}$/),
  }),
);

describe('one installation on one machine', () => {
  let installation: Installation;
  let run: Run;
  let threadPath = '';

  /** Asks the API as Thicket, with a sign-in of its own. */
  async function asThicket() {
    const key = installation.demoKeys().find((one) => one.name === 'Thicket')?.key;
    const api = `${installation.origin}/api/v1`;
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${api}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const signedIn = await post('/sign-in', { key, sharedDevice: false });
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    return {
      send: (path: string, body: object, id: string) =>
        post(path, body, { cookie, 'Idempotency-Key': id }),
      async get<T>(path: string): Promise<T> {
        const answer = await fetch(`${api}${path}`, { headers: { cookie } });
        expect(answer.status, path).toBe(200);
        return answer.json();
      },
    };
  }

  async function groupPath(): Promise<string> {
    const { groups } = await (await asThicket()).get<Me>('/me');
    return `/groups/${groups[0]?.id}`;
  }

  beforeAll(async () => {
    installation = await Installation.prepare();
    run = await installation.start();
  }, longEnough);

  afterAll(async () => {
    await installation.remove();
  });

  it('says whom one can be, and keeps their keys in a file that only its owner reads', () => {
    const keys = demoKeys.parse(installation.demoKeys());
    const count = (role: string, group: string) =>
      keys.filter((one) => one.role === role && one.group === group).length;
    expect(count('member', 'Tuesday evening group')).toBe(8);
    expect(count('alum', 'Tuesday evening group')).toBe(3);
    expect(keys.filter((one) => one.role === 'clinician')).toHaveLength(2);
    expect(keys.filter((one) => one.role === 'administrator')).toHaveLength(1);
    for (const { name, key } of keys) {
      expect(run.said()).toContain(name);
      expect(run.said()).not.toContain(key);
    }
    expect(statSync(join(installation.folder, 'demo-keys.json')).mode & 0o077).toBe(0);
  });

  it(
    'refuses a second instance on the same folder and leaves the first alone',
    async () => {
      const port = await freePort();
      const second = installation.run([], { port });
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain('Another Between Sessions uses this data folder already.');
      const reset = installation.run(['--reset'], { port });
      expect(await reset.ended).toBe(1);
      expect(reset.said()).toContain('Another Between Sessions uses this data folder already.');
      expect((await fetch(`${installation.origin}/help`)).status).toBe(200);
    },
    longEnough,
  );

  it(
    'keeps what was stored, and seeds nothing again, after it was killed',
    async () => {
      const member = await asThicket();
      const path = await groupPath();
      const { threads } = await member.get<ThreadList>(`${path}/threads`);
      threadPath = `${path}/threads/${threads.find((one) => one.title === 'I said my price')?.id}`;
      const keysBefore = installation.demoKeys();
      const before = run.processes();

      const written = await member.send(`${threadPath}/posts`, { body: words }, 'before-the-crash');
      expect(written.status).toBe(201);
      process.kill(before.pid, 'SIGKILL');
      await run.ended;

      run = await installation.start();
      const after = run.processes();
      expect(after.pid).not.toBe(before.pid);
      await gone(before.storePid);
      expect(isRunning(after.storePid)).toBe(true);
      expect(installation.demoKeys()).toEqual(keysBefore);

      const again = await asThicket();
      const { posts } = await again.get<ThreadPage>(threadPath);
      expect(posts.map((one) => one.body).filter((body) => body === words)).toHaveLength(1);
      const listed = await again.get<ThreadList>(`${path}/threads`);
      expect(listed.threads.map((one) => one.id).sort()).toEqual(
        threads.map((one) => one.id).sort(),
      );

      const repeated = await again.send(`${threadPath}/posts`, { body: words }, 'before-the-crash');
      expect(repeated.ok).toBe(true);
      const { posts: still } = await again.get<ThreadPage>(threadPath);
      expect(still).toHaveLength(posts.length);
    },
    longEnough,
  );

  it(
    'goes on, with all that was stored, when its store is killed',
    async () => {
      const member = await asThicket();
      const { posts } = await member.get<ThreadPage>(threadPath);
      const { pid, storePid } = run.processes();
      process.kill(storePid, 'SIGKILL');
      await gone(storePid);
      while (run.processes().storePid === storePid)
        await new Promise((soon) => setTimeout(soon, 50));
      let written = await member.send(
        `${threadPath}/posts`,
        { body: afterwards },
        'while-the-store-was-away',
      );
      while (written.status === 503) {
        written = await member.send(
          `${threadPath}/posts`,
          { body: afterwards },
          'while-the-store-was-away',
        );
      }
      expect(written.status).toBe(201);
      expect(run.processes().pid).toBe(pid);
      const { posts: still } = await member.get<ThreadPage>(threadPath);
      expect(still.map(({ body }) => body)).toEqual([...posts.map(({ body }) => body), afterwards]);
    },
    longEnough,
  );

  it(
    'ends with all its processes on Ctrl-C',
    async () => {
      const { pid, storePid } = run.processes();
      run.interrupt();
      await run.ended;
      await gone(pid);
      await gone(storePid);
      expect(existsSync(join(installation.folder, 'running.json'))).toBe(false);
      await expect(fetch(`${installation.origin}/help`)).rejects.toThrow();
    },
    longEnough,
  );

  it(
    'forgets everything with --reset',
    async () => {
      const keysBefore = installation.demoKeys();
      run = await installation.start(['--reset']);
      const keys = installation.demoKeys();
      expect(keys.map((one) => one.name)).toEqual(keysBefore.map((one) => one.name));
      const known = new Set(keysBefore.map((one) => one.key));
      expect(keys.filter((one) => known.has(one.key))).toEqual([]);
      const member = await asThicket();
      const { threads } = await member.get<ThreadList>(`${await groupPath()}/threads`);
      expect(threads.find((one) => one.title === 'I said my price')?.replies).toBe(0);
    },
    longEnough,
  );

  it(
    'says so at once when the port is taken, and touches nothing',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'between-sessions-'));
      try {
        const other = installation.run([], { folder });
        expect(await other.ended).toBe(1);
        expect(other.said()).toContain(
          `Port ${installation.port} is in use. Set PORT to another one, for example PORT=3001.`,
        );
        expect(readdirSync(folder)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    longEnough,
  );
});
