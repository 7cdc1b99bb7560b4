import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unsaidIn } from './unsaid.ts';

const folder = 'web/app';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join(folder, file));

test('every word of a page goes through the catalogues', () => {
  const name = 'Between Sessions';
  const unsaid = sources.flatMap((file) => unsaidIn(file, readFileSync(file, 'utf8')));
  expect(unsaid.filter((one) => !one.endsWith(` ${name}`))).toEqual([]);
  expect(sources.length).toBeGreaterThan(150);
});

test.each([
  ['as text', '<p>Read this.</p>', 'Read this.'],
  ['as an expression', `<p>{'Read this.'}</p>`, 'Read this.'],
  ['on one of two ways', `<p>{is ? 'Read this.' : t\`That.\`}</p>`, 'Read this.'],
  ['after a condition', `<p>{is && 'Read this.'}</p>`, 'Read this.'],
  ['beside a value', `<p>{\`Read \${it}.\`}</p>`, 'Read'],
  ['in an attribute', '<nav aria-label="Read this" />', 'Read this'],
  ['in an attribute with an expression', `<TextField hint={is ? 'Read this' : ''} />`, 'Read this'],
  ['in a part of a message', '<Box title="Read this"><Trans>That.</Trans></Box>', 'Read this'],
])('words that go past them are found %s', (_, code, text) => {
  expect(unsaidIn('a.tsx', `const a = ${code};`)).toEqual([`a.tsx:1 ${text}`]);
});

test.each([
  '<p><Trans>Read <b>this</b>.</Trans></p>',
  '<Plural value={count} one="# day" other="# days" />',
  '<p aria-label={t`Read this`}>{t`That`}</p>',
  '<p className="soft small" id="a">{value} · 4</p>',
])('words that they know are not: %s', (code) => {
  expect(unsaidIn('a.tsx', `const a = ${code};`)).toEqual([]);
});
