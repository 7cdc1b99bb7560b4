import type { PageIdentity, PageRecord } from '#functions/data/records.ts';
import { lanes } from '#shared/domain/lanes.ts';

type Told = Pick<PageRecord, 'about' | 'lane' | 'since' | 'rung'>;

/**
 * What the people on call read, of one page or of several that go out as one message; at least one. Lanes, a time of the clinic's
 * and where to look: no text of a post, no title, no name of a person or a group, and no id.
 */
export function pageText(
  pages: readonly Told[],
  of: { readonly publicOrigin: string; readonly timeZone: string },
): string {
  const seals = pages.filter((one) => one.about === 'seal');
  const reviews = pages.filter((one) => one.about === 'review');
  const said = [
    ...(pages.some((one) => one.about === 'test') ? [testWords] : []),
    ...(seals.length > 0 ? [sealWords(seals.length, firstOf(seals, of.timeZone))] : []),
    ...(reviews.length > 0 ? [waitWords(reviews, firstOf(reviews, of.timeZone))] : []),
  ];
  const where = seals.length + reviews.length > 0 ? 'reviews' : 'on-call';
  return `Between Sessions: ${said.join(' And ')} Open ${of.publicOrigin}/${where}`;
}

function firstOf(pages: readonly Told[], timeZone: string): string {
  const first = pages.map((one) => one.since).sort()[0] ?? '';
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(first));
}

const testWords = 'this is a test. Nobody waits because of it.';

const sealWords = (count: number, since: string) =>
  count === 1
    ? `a colleague opens or asks to open a sealed identity, ${since}. Please look at it with them.`
    : `colleagues open or ask to open ${count} sealed identities, the first ${since}. Please look at it with them.`;

function waitWords(pages: readonly Told[], since: string): string {
  const again = pages.filter((one) => one.rung > 0).length;
  const [one, ...others] = pages;
  if (one && others.length === 0) {
    const yet = again === 0 ? '' : ' Nobody has taken it yet.';
    return `a review in the lane ${one.lane} waits, since ${since}.${yet}`;
  }
  const inLanes = lanes.flatMap((lane) => {
    const count = pages.filter((page) => page.lane === lane).length;
    return count === 0 ? [] : [`${count} in the lane ${lane}`];
  });
  const them = again === pages.length ? 'them' : `${again} of them`;
  const yet = again === 0 ? '' : ` Nobody has taken ${them} yet, of which we told before.`;
  return `${pages.length} reviews wait, ${inLanes.join(' and ')}, the first since ${since}.${yet}`;
}

/** The same each time the same page goes to the same contact. */
export const messageId = (page: PageIdentity, contact: string): string =>
  `${page.about === 'review' ? '' : `${page.about}/`}${page.reviewId}/${page.ladderFrom}/${page.rung}/${contact}`;
