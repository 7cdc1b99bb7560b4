import { forgetDrafts } from './drafts.ts';

const left = 'left';

/**
 * Blanks the page, forgets what is kept on this device, ends the sign-in on the server and puts a neutral page in this one's
 * place. The browser's history keeps what it had before.
 */
export function leaveNow() {
  document.documentElement.classList.add(left);
  forgetDrafts();
  // Outlives this page, so nobody has to wait for the server.
  fetch('/leave', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => undefined);
  window.location.replace('/today');
}

/** A page that the browser brings back from memory after leaving goes away again; any other is asked for anew. */
export function onReturnByHistory({ persisted }: PageTransitionEvent) {
  if (!persisted) return;
  if (document.documentElement.classList.contains(left)) window.location.replace('/today');
}
