import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

// What the documents name is there: commands, files, tests, requirements.

const root = new URL('../../', import.meta.url).pathname;
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...filesIn('docs', /\.md$/),
];
const workflows = filesIn('.github/workflows', /\.yml$/);
const { scripts } = JSON.parse(text('package.json'));

describe('every command that is named', () => {
  it.each([...documents, ...workflows, '.ci/run'])('in %s is one', (file) => {
    const named = [...text(file).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  it('and each that people start has a place in a document', () => {
    const said = [...documents, ...workflows].map(text).join('\n');
    const parts = Object.entries<string>(scripts);
    const unsaid = parts.filter(
      ([name]) =>
        !['start', 'pretest', 'test'].includes(name) &&
        !new RegExp(`npm run (?:-s )?${name}\\b`).test(said) &&
        !parts.some(([, other]) => other.includes(`npm run -s ${name}`)),
    );
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

it.each(documents)('every file that %s links to is there', (file) => {
  const links = [...text(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, link]) => link ?? '',
  );
  const missing = links.filter((link) => !existsSync(join(root, dirname(file), link)));
  expect(missing).toEqual([]);
});

describe.each(['docs/threat-model.md', 'docs/asvs.md'])('%s', (file) => {
  const named = [...text(file).matchAll(/`(test\/[\w./-]+)`(?: › “([^”]+)”)?/g)].map(
    ([, path = '', title]) => ({ path, title }),
  );

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names titles that are there', () => {
    const titled = named.filter(({ title }) => title !== undefined);
    expect(titled.length).toBeGreaterThan(5);
    expect(titled.filter(({ path, title = '' }) => !text(path).includes(title))).toEqual([]);
  });
});

/** Rows of the tables of requirements: number, what it asks, answer, where it is shown. */
const requirements = [
  ...text('docs/asvs.md').matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|/gm),
];
const answers = ['met', 'partly', 'open', 'not applicable'];

describe('the checklist of OWASP ASVS', () => {
  it('answers each requirement once, with one of four answers and a reason', () => {
    const numbers = requirements.map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const odd = requirements.filter(
      ([, , , answer = '']) => !answers.some((kind) => answer.startsWith(kind)),
    );
    expect(odd.map(([, number]) => number)).toEqual([]);
  });

  it('says at its head how many there are of each', () => {
    const counts = answers.map((kind) => {
      const count = requirements.filter(([, , , answer = '']) =>
        answer.trim().startsWith(kind),
      ).length;
      return `${count} ${kind}`;
    });
    const said = text('docs/asvs.md');
    for (const count of counts) expect(said).toContain(count);
  });
});

describe('the workflows', () => {
  it.each(workflows)(
    '%s uses nothing of others but at one commit, and starts with the right to read only',
    (file) => {
      const uses = [...text(file).matchAll(/uses: (\S+)/g)].map(([, used]) => used ?? '');
      expect(uses.length).toBeGreaterThan(0);
      expect(uses.filter((used) => !/^\.\/|@[0-9a-f]{40}$/.test(used))).toEqual([]);
      expect(text(file)).toContain('\npermissions:\n  contents: read\n');
      expect(text(file)).not.toMatch(/AWS_(?:ACCESS|SECRET)|secrets\./);
      expect(text(file).match(/persist-credentials: false/g)?.length).toBe(
        uses.filter((used) => used.startsWith('actions/checkout@')).length,
      );
    },
  );

  it('test, show what would change, and deploy just that, in this order', () => {
    const jobs = text('.github/workflows/deploy.yml').split(/^ {2}(?=\w+:$)/m);
    const job = (name: string) => jobs.find((one) => one.startsWith(`${name}:`)) ?? '';
    expect(job('test')).toContain('uses: ./.github/workflows/test.yml');
    expect(text('.github/workflows/test.yml')).toContain('workflow_call:');
    expect(job('diff')).toContain('needs: test');
    // Anything else would have to be allowed to deploy.
    expect(job('diff')).toContain('cdk diff --app cdk.out --all --method=template');
    expect(job('diff')).toMatch(/upload-artifact@[\s\S]*name: deployment\n\s+path: cdk\.out\n/);
    expect(job('deploy')).toContain('needs: diff');
    expect(job('deploy')).toMatch(/download-artifact@[\s\S]*name: deployment\n\s+path: cdk\.out\n/);
    expect(job('deploy')).toContain('cdk deploy --app cdk.out --all');
    expect(job('deploy')).not.toMatch(/npm run build|cdk synth|-c /);
    for (const name of ['test', 'diff']) {
      expect(job(name)).toContain("github.ref == 'refs/heads/main'");
    }
  });
});

describe('the order of a first deployment', () => {
  it.each([
    ['README.md', 'Deploy'],
    ['docs/operations.md', 'Deploying'],
  ])('in %s names people on call by the id of a clinic that is there by then', (file, title) => {
    const [, part = ''] = new RegExp(`^## ${title}$(.*?)^## `, 'ms').exec(text(file)) ?? [];
    const steps = [...part.matchAll(/^\d\. (.*)$/gm)].map(([, step = '']) => step);
    const at = (what: RegExp) => steps.findIndex((step) => what.test(step));
    const order = [
      /[Ww]rite the secret/,
      /npm run clinic:create/,
      /[Nn]ame the people on call/,
      /[Ss]ubscribe the/,
      /sets the rota/,
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });
});

it('a document names no path of one machine', () => {
  for (const file of documents) {
    expect(text(file), relative(root, file)).not.toMatch(/(?:^|[\s`(])\/(?:home|work|Users)\//);
  }
});
