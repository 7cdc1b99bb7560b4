import { useSearchParams } from '@remix-run/react';
import { filterOf, type QueueFilter } from './queue-filter.ts';

/** The part of the queue that somebody goes through, as the address of the page says it. */
export function useQueueFilter(): QueueFilter {
  const [search] = useSearchParams();
  return filterOf(search);
}
