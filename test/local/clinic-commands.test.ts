import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwsServices } from '#infra/local/assembly/aws-services.ts';
import { operator } from '#infra/local/assembly/guard.ts';
import { place } from '#infra/local/assembly/names.ts';
import type { AuditPage } from '#shared/contracts/audit.ts';
import type { JoinedStaff } from '#shared/contracts/invitation.ts';
import { once as onceKey } from '#test/factories/api-client.ts';
import { Authenticator } from '#test/factories/authenticator.ts';
import { everything } from '#test/factories/tables.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';
import { Installation } from './installation.ts';

const harbour = [
  ...['--name', 'Harbour Clinic', '--region', 'gb'],
  ...['--time-zone', 'Europe/London', '--administrator', 'Jo Marsh'],
];

/** Runs the own command line of `npm run clinic:create` or `npm run clinic:recover`. */
async function run(
  script: 'clinic-create' | 'clinic-recover',
  folder: string,
  options: string[],
  env: Record<string, string> = {},
) {
  const child = spawn(
    process.execPath,
    [
      ...['--import', './infra/local/quiet-sdk.mjs', '--import', 'tsx'],
      ...[`scripts/${script}.ts`, ...options],
    ],
    {
      env: { ...process.env, DYNAMODB_ENDPOINT: '', FORUM_TABLE: '', DATA_DIR: folder, ...env },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const [code] = await once(child, 'close');
  return { said, code };
}

const create = (folder: string, options: string[], env: Record<string, string> = {}) =>
  run('clinic-create', folder, options, env);
const jo = ['--clinic', 'Harbour Clinic', '--administrator', 'Jo Marsh'];

describe('npm run clinic:create', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['nothing', [], ['name:', 'region:', 'time-zone', 'administrator:', 'npm run clinic:create']],
    ['a word too many', [...harbour, '--demo'], ['--demo']],
  ])('says what is wrong with %s, and makes nothing', async (_, options, told) => {
    const { said, code } = await create(folder, options);
    for (const words of told) expect(said).toContain(words);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints the four words, their link and their end, once; run again it says what is there', async () => {
    const first = await create(folder, harbour, { PORT: '4321' });
    const [words = '', link, ...rest] = first.said.split('\n');
    expect(words).toMatch(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/);
    expect(link).toBe(`http://localhost:4321/join#${words.replaceAll(' ', '-')}`);
    expect(rest).toEqual([
      expect.stringMatching(/^Works once, until \d{4}-\d\d-\d\d\.$/),
      expect.stringMatching(/^The clinic's id is [a-z2-7]{16}\.$/),
      '',
    ]);
    const id = rest[1]?.slice(-17, -1);

    const again = await create(folder, harbour);
    expect(again).toMatchObject({ code: 0 });
    expect(again.said).toBe(
      `"Harbour Clinic" is here already (${id}). Administrators: invited, not here yet.\n`,
    );
    for (const file of readdirSync(folder)) {
      if (file !== 'secrets') expect(readFileSync(join(folder, file)).includes(words)).toBe(false);
    }
  });

  it('asks for every setting of the cloud before it touches a table there', async () => {
    const { said, code } = await create(folder, harbour, { FORUM_TABLE: 'Forum' });
    expect(said).toContain('AUDIT_TABLE, SECRETS_PARAMETER and PUBLIC_ORIGIN');
    expect(code).toBe(1);
  });
});

describe('the commands in the cloud', () => {
  const parameter = '/between-sessions/prod/secrets';
  let deps: TestDeps;
  let aws: Awaited<ReturnType<typeof startAwsServices>>;
  let folder: string;
  let inTheCloud: Record<string, string>;

  beforeAll(async () => {
    deps = await createTestDeps();
    folder = mkdtempSync(join(tmpdir(), 'cloud-'));
    aws = await startAwsServices({
      guard: { mayDo: (role) => role === operator, withKeys: (asks) => asks },
      parameters: { [parameter]: randomBytes(32).toString('base64') },
      // The commands ask for none of the secrets that a deployment draws.
      secretOf: () => undefined,
      topics: new Set(),
      outboxFile: join(folder, 'outbox.jsonl'),
      invoke: () => Promise.resolve(null),
    });
    inTheCloud = {
      FORUM_TABLE: deps.names.forum,
      AUDIT_TABLE: deps.names.audit,
      SECRETS_PARAMETER: parameter,
      PUBLIC_ORIGIN: 'https://group.example.org',
      AWS_REGION: place.region,
      AWS_ACCESS_KEY_ID: operator,
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL: aws.url,
      AWS_ENDPOINT_URL_DYNAMODB: deps.embedded.endpoint,
    };
  });
  afterAll(async () => {
    await aws.close();
    await deps.stop();
    rmSync(folder, { recursive: true });
  });

  it('make a clinic with the secret that an operator wrote there, and let its administrator in again', async () => {
    const { said, code } = await create(folder, harbour, inTheCloud);
    expect(code).toBe(0);
    const [words = '', link, , id = ''] = said.split('\n');
    expect(link).toBe(`https://group.example.org/join#${words.replaceAll(' ', '-')}`);
    const clinic = `CLINIC#${id.slice(-17, -1)}`;
    for (const table of ['forum', 'audit'] as const) {
      expect((await everything(deps, table)).map(({ pk }) => pk)).toContain(clinic);
    }
    const recovered = await run('clinic-recover', folder, jo, inTheCloud);
    expect(recovered.code).toBe(0);
    expect(recovered.said).toContain('https://group.example.org/join#');
    expect(recovered.said).not.toContain(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a region', { AWS_REGION: '' }, 'export AWS_REGION='],
    ['credentials', { AWS_ACCESS_KEY_ID: '' }, 'aws configure export-credentials --format env'],
    [
      'a secret',
      { SECRETS_PARAMETER: '/between-sessions/prod/other' },
      'Nobody has written the secret /between-sessions/prod/other in eu-west-1 yet.',
    ],
  ])('say what to do without %s, and make nothing', async (_, less, told) => {
    const before = (await everything(deps, 'forum')).length;
    const { said, code } = await create(
      folder,
      harbour.map((word) => word.replace('Harbour', 'Second')),
      { ...inTheCloud, ...less },
    );
    expect(said).toContain(told);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    expect(await everything(deps, 'forum')).toHaveLength(before);
  });
});

describe('an installation without a made-up clinic', () => {
  let here: Installation;
  beforeAll(async () => {
    here = await Installation.prepare();
    const { said } = await here.start(['--no-demo']);
    expect(said()).not.toContain('made-up');
  });
  afterAll(() => here.remove());

  const post = (path: string, body: unknown, Cookie = '') =>
    fetch(`${here.origin}/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie, ...onceKey() },
      body: JSON.stringify(body),
    });
  const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';

  /** By the four words, with a key and a passkey of their own making. */
  async function comesIn(code: string | undefined) {
    const joined = await post('/join/staff', { code });
    expect(joined.status).toBe(201);
    const { key, me }: JoinedStaff = await joined.json();
    expect(key.split(' ')).toHaveLength(7);
    expect(me).toMatchObject({ role: 'administrator', name: 'Jo Marsh', groups: [] });
    const half = cookieOf(joined);
    // Nobody here is made up, so a passkey cannot be left out.
    expect((await post('/sign-in/without-passkey', {}, half)).status).toBe(403);
    const asked = await post('/passkeys/challenge', { for: 'registration' }, half);
    const { options } = await asked.json();
    const added = await post(
      '/passkeys',
      {
        name: 'my phone',
        response: new Authenticator().make({ challenge: options.challenge, origin: here.origin }),
      },
      half,
    );
    expect(added.status).toBe(204);
    return { key, Cookie: cookieOf(added) };
  }
  let first: Awaited<ReturnType<typeof comesIn>>;

  it('takes a clinic while it runs, and its first administrator comes in and finds every page', async () => {
    const { said } = await create(here.folder, harbour, { PORT: String(here.port) });
    first = await comesIn(said.split('\n')[0]);
    for (const path of ['/clinic', '/status', '/on-call']) {
      const page = await fetch(`${here.origin}${path}`, { headers: { Cookie: first.Cookie } });
      expect([path, page.status]).toEqual([path, 200]);
    }
  });

  it('lets its only administrator back in by a command, which ends all that they had and is on the record', async () => {
    const recovered = await run('clinic-recover', here.folder, jo, { PORT: String(here.port) });
    const [words = '', link, ...rest] = recovered.said.split('\n');
    expect(words).toMatch(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/);
    expect(link).toBe(`${here.origin}/join#${words.replaceAll(' ', '-')}`);
    expect(rest.join(' ')).toMatch(
      /^Works once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC\. What Jo Marsh had before opens nothing any more\. $/,
    );
    const asBefore = { headers: { Cookie: first.Cookie } };
    expect((await fetch(`${here.origin}/api/v1/me`, asBefore)).status).toBe(401);
    expect((await post('/sign-in', { key: first.key })).status).toBe(401);

    const again = await comesIn(words);
    expect(again.key).not.toBe(first.key);
    expect((await post('/join/staff', { code: words })).status).toBe(410);
    const record = await fetch(`${here.origin}/api/v1/audit`, {
      headers: { Cookie: again.Cookie },
    });
    const { events }: AuditPage = await record.json();
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'staff.recovered-by-operator',
        actor: { kind: 'system', id: 'operator', name: null },
        details: { role: 'administrator' },
      }),
    );
    expect(JSON.stringify(events)).not.toContain(words);
    const passkeys = await fetch(`${here.origin}/api/v1/passkeys`, {
      headers: { Cookie: again.Cookie },
    });
    expect((await passkeys.json()).passkeys).toHaveLength(1);
    first = again;
  });

  it.each([
    ['nothing', [], 'npm run clinic:recover -- --clinic'],
    ['an unknown clinic', [...jo, '--clinic', 'Nowhere'], 'No clinic is called "Nowhere".'],
    ['an unknown name', [...jo, '--administrator', 'Jo March'], 'Nobody called "Jo March"'],
    ['a word too many', [...jo, '--now'], '--now'],
  ])('lets nobody in who was named by %s, and ends nothing', async (_, options, told) => {
    const { said, code } = await run('clinic-recover', here.folder, options);
    expect(said).toContain(told);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    const asBefore = { headers: { Cookie: first.Cookie } };
    expect((await fetch(`${here.origin}/api/v1/me`, asBefore)).status).toBe(200);
  });

  it('offers nobody to be', async () => {
    expect((await fetch(`${here.origin}/demo`)).status).toBe(404);
    expect(await (await fetch(here.origin)).text()).not.toContain('/demo');
  });
});
