import type { PageRecord } from '#functions/data/records.ts';

/**
 * What the people on call read. A lane, a time of the clinic's and where to look: no text of a post, no title, no name of a person
 * or a group, and no id.
 */
export function pageText(
  page: Pick<PageRecord, 'lane' | 'since' | 'rung'>,
  of: { readonly publicOrigin: string; readonly timeZone: string },
): string {
  const since = new Intl.DateTimeFormat('en-GB', {
    timeZone: of.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(page.since));
  const again = page.rung === 0 ? '' : ' Nobody has taken it yet.';
  return `Between Sessions: a review in the lane ${page.lane} waits, since ${since}.${again} Open ${of.publicOrigin}/reviews`;
}
