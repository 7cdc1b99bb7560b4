import { useMatches, useRouteLoaderData } from '@remix-run/react';
import type { Frame } from '#shared/contracts/frame.ts';
import type { Clock } from '../moment.ts';
import type { loader } from '../routes/groups.$groupId.tsx';
import { useLanguage } from './worded.tsx';

/** Who is looking and what time it is for the group, as the page's own data say; nobody, where a page has none. */
export function useGroupFrame() {
  const now = useRouteLoaderData<typeof loader>('routes/groups.$groupId')?.now;
  const frame = useMatches()
    .map(({ data }) => data)
    .find(hasFrame)?.frame;
  const clock: Clock = {
    now: now ?? '1970-01-01T00:00:00.000Z',
    timeZone: frame?.timeZone ?? 'UTC',
    language: useLanguage(),
  };
  return {
    you: frame?.you ?? null,
    /** Tells this person from any other; empty where nobody is known. */
    who: frame?.you.avatar ?? '',
    clock,
    /** Why this person cannot write here; null where they can. */
    barrier: frame?.barrier ?? null,
    /** Where nothing may stay on the device; so also when it is not known. */
    sharedDevice: frame?.you.sharedDevice ?? true,
  };
}

export const hasFrame = (data: unknown): data is { frame: Frame } =>
  typeof data === 'object' && data !== null && 'frame' in data;
