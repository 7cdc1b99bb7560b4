import { useMatches } from '@remix-run/react';
import { useEffect } from 'react';
import { forgetDrafts, forgetDraftsOfOthers } from '../browser/drafts.ts';
import { useGroupFrame } from './group-frame.ts';

/**
 * When somebody else has signed in, forgets what the person before has left unsent on this device; on a shared device, what
 * anybody has. Who signs in again as themselves keeps theirs.
 */
export function useOwnDrafts() {
  const { you, who: inGroup, sharedDevice } = useGroupFrame();
  const outside = useMatches()
    .map(({ data }) => data)
    .find(hasWho)?.who;
  const who = inGroup || (outside ?? '');
  const keepsNothing = you !== null && sharedDevice;
  useEffect(() => {
    if (keepsNothing) forgetDrafts();
    else if (who !== '') forgetDraftsOfOthers(who);
  }, [who, keepsNothing]);
}

const hasWho = (data: unknown): data is { who: string } =>
  typeof data === 'object' && data !== null && 'who' in data && typeof data.who === 'string';
