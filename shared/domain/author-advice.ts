import { type AuthorAdvice, detailKinds } from '#shared/contracts/post.ts';
import type { Signal } from '#shared/contracts/review.ts';

type Kind = AuthorAdvice['kinds'][number];
type OfText = AuthorAdvice & { readonly textVersion: number };

/** What the local rules find, in the words in which an author is told of it; the second layer's kinds are these words already. */
const kindOfRule: Readonly<Record<string, Kind>> = {
  'identifying-details/full-name': 'name',
  'identifying-details/other-person': 'name',
  'identifying-details/email': 'email',
  'identifying-details/phone': 'phone',
  'identifying-details/address': 'address',
  'identifying-details/handle': 'username',
  'identifying-details/record': 'ssn',
  'identifying-details/institution': 'institution',
  ...Object.fromEntries(detailKinds.map((kind) => [`comprehend/${kind}`, kind])),
};

/** Undefined where the rule finds something else. */
export const detailKindOf = (rule: string): Kind | undefined => kindOfRule[rule];

/**
 * What the author is told of details that may tell who somebody is, together with what was known before of the same words; null where
 * there is nothing to tell. A title stays as it is when the post is edited, and so does what was found in it.
 */
export function adviceFrom(
  signals: readonly Signal[],
  textVersion: number,
  before: OfText | null,
): OfText | null {
  const details = signals.filter(({ category }) => category === 'identifying-details');
  const kindsIn = (field: Signal['field'], known: readonly Kind[]) =>
    detailKinds.filter(
      (kind) =>
        known.includes(kind) ||
        details.some((one) => one.field === field && detailKindOf(one.rule) === kind),
    );
  const ofTheseWords = before?.textVersion === textVersion ? before : null;
  const kinds = kindsIn('body', ofTheseWords?.kinds ?? []);
  const inTitle = kindsIn('title', before?.inTitle ?? []);
  if (kinds.length + inTitle.length === 0) return null;
  const fromStandIn =
    ofTheseWords?.fromStandIn === true || details.some(({ source }) => source === 'stand-in');
  return { kinds, inTitle, fromStandIn, textVersion };
}
