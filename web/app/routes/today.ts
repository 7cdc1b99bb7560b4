import styles from '../neutral/garden-birds.css?url';
import page from '../neutral/garden-birds.html?raw';

/** Where "Leave this page" leads: a plain page about something else, without our name and without a way back. */
export const loader = () =>
  new Response(page.replace('{{styles}}', styles), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
