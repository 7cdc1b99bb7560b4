import type { TestClient } from '#test/factories/api-client.ts';
import type { FullWorld } from './full-world.ts';

export interface PageOf {
  readonly what: string;
  readonly path: string;
  readonly as: TestClient;
}

/** The pages on which people spend their time, with somebody who may see them. */
export function pagesOf({
  heron,
  lind,
  administrator,
  group,
  long,
  lastPage,
  review,
}: FullWorld): PageOf[] {
  const inGroup = (what: string, path: string, as: TestClient): PageOf => ({
    what,
    path: `/groups/${group}${path}`,
    as,
  });
  const member = (what: string, path: string) => inGroup(what, path, heron);
  const staff = (what: string, path: string): PageOf => ({ what, path, as: lind });
  return [
    member('group home', ''),
    { what: 'thread', path: long.path, as: heron },
    { what: 'thread, last page', path: `${long.path}?page=${lastPage}`, as: heron },
    member('threads', '/threads'),
    member('write', '/write'),
    member('sessions', '/sessions'),
    member('agenda', '/agenda'),
    member('goals', '/goals'),
    member('strategies', '/strategies'),
    member('journal', '/journal'),
    member('safety plan', '/safety-plan'),
    member('mine', '/mine'),
    member('what I wrote', '/mine/written'),
    member('boundaries', '/boundaries'),
    staff('queue', '/reviews'),
    staff('queue, decided', '/reviews?show=decided'),
    staff('review', review),
    inGroup('group home, facilitator', '', lind),
    inGroup('digest', '/digest', lind),
    inGroup('waiting', '/waiting', lind),
    inGroup('people', '/people', lind),
    staff('detector', '/detector'),
    staff('response times', '/response-times'),
    staff('status', '/status'),
    { what: 'audit', path: '/audit', as: administrator },
  ];
}
