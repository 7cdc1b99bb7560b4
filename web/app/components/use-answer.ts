import { useActionData } from '@remix-run/react';
import { useState } from 'react';
import { isLost } from '../browser/lost.ts';

/**
 * What the page's action answered last; undefined before it did. A form that got no answer leaves the page at the step where it is,
 * with what was said there before: `LostLine` says that it was not sent.
 */
export function useAnswer<Action>() {
  const newest = useActionData<Action>();
  const [last, setLast] = useState(newest);
  if (isLost(newest)) return last;
  if (newest !== last) setLast(newest);
  return newest;
}
