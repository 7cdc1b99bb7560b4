import { useRouteLoaderData } from '@remix-run/react';
import type { Clock } from '../moment.ts';
import type { loader } from '../routes/groups.$groupId.tsx';

const nowhere: Clock = { now: '1970-01-01T00:00:00.000Z', timeZone: 'UTC' };

/** Who is looking and what time it is for the group; nobody, when that could not be found out. */
export function useGroupFrame() {
  const frame = useRouteLoaderData<typeof loader>('routes/groups.$groupId');
  return {
    me: frame?.me ?? null,
    clock: frame?.clock ?? nowhere,
    /** Where nothing may stay on the device; so also when it is not known. */
    sharedDevice: frame?.me?.sharedDevice ?? true,
  };
}
