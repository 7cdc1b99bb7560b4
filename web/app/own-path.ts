/** The path to go on to after signing in: one on this site, or the start page. */
export function ownPath(wanted: string | null): string {
  if (wanted === null || !/^\/(?![/\\])/.test(wanted)) return '/';
  const here = 'http://here.invalid';
  try {
    const url = new URL(wanted, here);
    // Two slashes would be another site again, once the dots before them are taken away.
    const isOurs = url.origin === here && !url.pathname.startsWith('//');
    return isOurs ? url.pathname + url.search : '/';
  } catch {
    return '/';
  }
}
