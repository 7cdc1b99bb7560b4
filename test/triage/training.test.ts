import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { asCsv, countOf, lessonsFrom } from '#scripts/comprehend/training-file.ts';

// From labelled texts to a classifier of one's own. Every text here is made up.

const suite = 'test/screening/cases';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function corpusOf(...rows: readonly (readonly [label: string, text: string])[]): string {
  const lines = rows.map(([label, text], index) =>
    JSON.stringify({ id: `${index}`, source: 'own', text, label, label_kind: 'own' }),
  );
  const path = join(folder, 'corpus');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'dev.jsonl'), lines.join('\n'));
  return path;
}
function suiteOf(...rows: readonly (readonly [text: string, ...lanes: string[]])[]): string {
  const lines = rows.map(([text, ...lanes], index) =>
    JSON.stringify({ id: `${index}`, text, lanes }),
  );
  const path = join(folder, 'suite');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'intent.jsonl'), lines.join('\n'));
  return path;
}

describe('the training file', () => {
  it('teaches what needs somebody soon and what can wait, and nothing that may be either', () => {
    const cases = suiteOf(
      ['It ends tonight.', 'crisis'],
      ['I may hurt myself.', 'crisis', 'urgent'],
      ['It all looks grey.', 'soon', 'routine'],
      ['I could go either way.', 'urgent', 'soon'],
      ['The bus was late.', 'none'],
    );
    expect(lessonsFrom(cases, null)).toEqual([
      { of: 'NEEDS_SOMEBODY_SOON', text: 'It ends tonight.' },
      { of: 'NEEDS_SOMEBODY_SOON', text: 'I may hurt myself.' },
      { of: 'ORDINARY', text: 'It all looks grey.' },
      { of: 'ORDINARY', text: 'The bus was late.' },
    ]);
  });

  it('takes the labelled posts of a corpus, and none that nobody has read', () => {
    const corpus = corpusOf(
      ['crisis', 'I will not be here tomorrow.'],
      ['no_crisis', 'My sister rang.'],
      ['unread', 'Nobody has read this.'],
    );
    expect(
      lessonsFrom(suiteOf(['The bus was late.', 'none']), corpus).map(({ text }) => text),
    ).toEqual(['The bus was late.', 'I will not be here tomorrow.', 'My sister rang.']);
  });

  it('has a text once, as it was first, on one line', () => {
    const cases = suiteOf(['Two\n\nlines  here', 'none'], ['Two lines here', 'crisis']);
    expect(lessonsFrom(cases, null)).toEqual([{ of: 'ORDINARY', text: 'Two lines here' }]);
  });

  it('keeps commas and quotation marks inside the one column', () => {
    expect(asCsv([{ of: 'ORDINARY', text: 'She said "no", and left.' }])).toBe(
      'ORDINARY,"She said ""no"", and left."\n',
    );
  });

  it('has enough of each class from the functional suite alone', () => {
    const counts = countOf(lessonsFrom(suite, null));
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(500);
  });

  it('is refused where a class has too few texts to learn from', () => {
    expect(() => countOf([{ of: 'ORDINARY', text: 'The bus was late.' }])).toThrow(/wants 10/);
  });
});

describe('the command', () => {
  let standIn: ComprehendStandIn;
  beforeAll(async () => {
    standIn = await startComprehendStandIn();
  });
  afterAll(() => standIn.close());

  const run = (...words: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'scripts/comprehend/train.ts', ...words],
        {
          env: {
            ...process.env,
            AWS_ENDPOINT_URL_COMPREHEND: standIn.url,
            AWS_ACCESS_KEY_ID: 'test',
            AWS_SECRET_ACCESS_KEY: 'test',
          },
        },
        (error, out, errors) => resolve({ code: error ? 1 : 0, said: `${out}${errors}` }),
      );
    });

  it('writes the file outside the repository, for nobody else to read, and sends nothing', async () => {
    const before = standIn.requests();
    const out = join(folder, 'lessons.csv');
    const corpus = corpusOf(['crisis', 'A marmalade morning, my last.']);
    const { code, said } = await run('write', '--out', out, '--corpus', corpus);
    expect(said).toContain(out);
    expect(said).toContain('Nothing was sent');
    expect(said).toContain('words of real people');
    expect(said).not.toContain('marmalade');
    expect(code).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readFileSync(out, 'utf8')).toContain('A marmalade morning, my last.');
    expect(standIn.requests()).toBe(before);
  });

  it('writes no people’s words into the repository, not by way of a link either', async () => {
    const link = join(folder, 'link');
    symlinkSync(process.cwd(), link);
    for (const out of ['lessons.csv', join(link, 'docs', 'lessons.csv')]) {
      const { code, said } = await run('write', '--out', out);
      expect(said).toContain('outside');
      expect(code).toBe(1);
      expect(existsSync(out)).toBe(false);
    }
  });

  it('has the service train on a file in one’s own bucket, and says how to look at it', async () => {
    const begun = await run(
      'start',
      ...['--file', 's3://a-bucket/lessons.csv', '--name', 'posts', '--version', 'v1'],
      ...['--role', 'arn:aws:iam::111111111111:role/reads-lessons', '--region', 'eu-west-1'],
    );
    expect(begun).toMatchObject({ code: 0 });
    const arn = /arn:aws:comprehend:\S+\/version\/v1/.exec(begun.said)?.[0] ?? '';
    const looked = await run('look', '--classifier', arn, '--region', 'eu-west-1');
    expect(looked.said).toContain('TRAINED');
    expect(standIn.received().slice(-2)).toEqual([
      'CreateDocumentClassifier',
      'DescribeDocumentClassifier',
    ]);
  });

  it('says what is missing', async () => {
    const { code, said } = await run('start', '--name', 'posts');
    expect([code, said]).toEqual([1, expect.stringContaining('is missing')]);
  });
});
