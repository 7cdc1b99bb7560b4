import { useSearchParams } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { forgetSentDraft } from '../browser/drafts.ts';

/**
 * On a page that follows a sending, forgets the draft of what has arrived. The number that it returns changes when that happens,
 * so that a form on the same page can start again empty.
 */
export function useArrival(): number {
  const [params] = useSearchParams();
  const sent = params.get('sent');
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    if (sent !== null && forgetSentDraft(sent)) setArrivals((before) => before + 1);
  }, [sent]);
  return arrivals;
}
