import { expect, it } from 'vitest';
import { measuredPages, notMeasured } from '#test/bench/pages-of.ts';
import { everyPage, inStories, type readers } from '#test/browser/every-page.ts';

// Whether a page costs the same in a large group is known of those that are measured in one.

const kinds: Readonly<Record<keyof typeof readers, string>> = {
  nobody: 'nobody',
  member: 'heron',
  'member of a small group': 'heron',
  alum: 'alum',
  clinician: 'lind',
  'clinician of a large group': 'lind',
  administrator: 'administrator',
};
const named = (route: string, reader: string) => `${reader}: /${route}`;

it('every page that there is, for each kind of person who reads it, is measured in a large group, or it is said why not', () => {
  const measured = new Set(measuredPages.map(({ route, reader }) => named(route, reader)));
  const missing = everyPage
    .filter(({ route }) => !(route in notMeasured))
    .map(({ route, reader }) => named(route, kinds[reader]))
    .filter((one) => !measured.has(one));
  expect([...new Set(missing)]).toEqual([]);
  const routes = new Set(measuredPages.map(({ route }) => route));
  expect(Object.keys(inStories).filter((one) => !(one in notMeasured) && !routes.has(one))).toEqual(
    [],
  );
});

it('nothing is said not to be measured that is, or that is not there', () => {
  const there = new Set([...everyPage.map(({ route }) => route), ...Object.keys(inStories)]);
  const routes = new Set(measuredPages.map(({ route }) => route));
  for (const route of Object.keys(notMeasured)) {
    expect(there.has(route), route).toBe(true);
    expect(routes.has(route), route).toBe(false);
  }
});
