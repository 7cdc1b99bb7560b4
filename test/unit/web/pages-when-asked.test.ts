import type { ServerBuild } from '@remix-run/node';
import { beforeEach, expect, it } from 'vitest';
import { type BuiltPages, pagesWhenAsked } from '#web/pages-when-asked.ts';

let loads: string[];
beforeEach(() => {
  loads = [];
});

const resource = (id: string, place: { path?: string; parentId?: string; index?: boolean }) => ({
  id,
  ...place,
  module: async () => {
    loads.push(id);
    return { loader: () => new Response(id), default: undefined };
  },
});

const routes: BuiltPages['routes'] = {
  root: resource('root', { path: '' }),
  help: resource('help', { path: 'help', parentId: 'root' }),
  group: resource('group', { path: 'groups/:groupId', parentId: 'root' }),
  threads: resource('threads', { path: 'threads', parentId: 'group' }),
  goals: resource('goals', { path: 'goals', parentId: 'group' }),
};

const build: BuiltPages = {
  mode: 'test',
  isSpaMode: false,
  publicPath: '/',
  basename: '/',
  assetsBuildDirectory: '',
  entry: { module: { default: (_request, status) => new Response('a page', { status }) } },
  routes,
  assets: {
    version: '1',
    url: '/assets/manifest.js',
    entry: { imports: [], module: '' },
    routes: {},
  },
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  } as ServerBuild['future'],
};

const site = () => {
  const answer = pagesWhenAsked(build);
  return async (path: string) => {
    const response = await answer(new Request(`https://sessions.example${path}`));
    return response.text();
  };
};

it('loads a page with those around it when it is asked for first, and once', async () => {
  const at = site();
  expect(await at('/help')).toBe('help');
  expect(loads).toEqual(['root', 'help']);
  expect(await at('/groups/one/threads')).toBe('threads');
  expect(loads).toEqual(['root', 'help', 'group', 'threads']);
  expect(await at('/help')).toBe('help');
  expect(await at('/groups/another/threads')).toBe('threads');
  expect(loads).toEqual(['root', 'help', 'group', 'threads']);
});

it('answers each of several who ask for different pages at once', async () => {
  const at = site();
  expect(await Promise.all(['/help', '/groups/one/goals', '/help'].map(at))).toEqual([
    'help',
    'goals',
    'help',
  ]);
});

it('loads the page of an address that a script asks for by itself', async () => {
  await site()('/groups/one/goals.data');
  expect(loads).toEqual(['root', 'group', 'goals']);
});

it('loads nothing but the frame for an address that leads nowhere', async () => {
  await site()('/nowhere');
  expect(loads).toEqual(['root']);
});
