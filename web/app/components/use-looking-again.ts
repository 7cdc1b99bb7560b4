import { useContext, useEffect, useRef } from 'react';
import { SignOffContext } from './sign-off-state.ts';

const often = 45_000;
/** After errors it asks less and less often, up to this. */
const seldom = 8 * 60_000;

/**
 * Asks again every three quarters of a minute while the page can be seen, and at once when it is seen again. `ask` says whether it
 * was answered; without an answer the next time comes later. Nothing is asked while the sign-in has ended.
 */
export function useLookingAgain(ask: () => Promise<boolean>, about: string) {
  const latest = useRef(ask);
  latest.current = ask;
  const { isOut } = useContext(SignOffContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or another state begins anew.
  useEffect(() => {
    if (isOut) return;
    let wait = often;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const later = () => {
      clearTimeout(timer);
      if (!isOver && !document.hidden) timer = setTimeout(look, wait);
    };
    const look = async () => {
      clearTimeout(timer);
      const answered = await latest.current().catch(() => false);
      wait = answered ? often : Math.min(wait * 2, seldom);
      later();
    };
    const onSeen = () => (document.hidden ? clearTimeout(timer) : void look());
    later();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSeen);
    };
  }, [about, isOut]);
}
