import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const formsIn = (source: string, component: string) =>
  Array.from(
    source.matchAll(new RegExp(`<${component}\\s[^>]*?formId="([\\w-]+)"`, 'g')),
    (found) => String(found[1]),
  );

test('each form that keeps a draft of somebody’s words reads them on the device, too', () => {
  const kept = readdirSync('web/app', { encoding: 'utf8', recursive: true }).flatMap((file) => {
    if (!file.endsWith('.tsx')) return [];
    const source = readFileSync(`web/app/${file}`, 'utf8');
    const drafts = formsIn(source, 'DraftKeeper');
    expect(formsIn(source, 'WhileWriting'), file).toEqual(drafts);
    return drafts;
  });
  // As many as read-while-writing.spec.ts in test/browser tries, at least.
  expect(new Set(kept).size).toBeGreaterThanOrEqual(13);
});
