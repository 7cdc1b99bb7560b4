import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

const looking = 'looking';

/**
 * Hides a page that the browser brings back from memory until the server has said again that this person may see it; a sign-in
 * may have ended meanwhile.
 */
export function useFreshOnReturn(isPrivate: boolean) {
  const { revalidate, state } = useRevalidator();
  const wasAsked = useRef(false);

  useEffect(() => {
    if (!isPrivate) return;
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      wasAsked.current = true;
      document.documentElement.classList.add(looking);
      revalidate();
    };
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pageshow', onShow);
      // An error page may have taken the place of what was hidden.
      document.documentElement.classList.remove(looking);
    };
  }, [isPrivate, revalidate]);

  useEffect(() => {
    if (state !== 'idle' || !wasAsked.current) return;
    wasAsked.current = false;
    document.documentElement.classList.remove(looking);
  }, [state]);
}
