import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { titleWords } from './given-titles.ts';

/** What reviews are called that are not about a post: the API gives these, in English. */
const given = new Map<string, MessageDescriptor>([
  ['A new pseudonym', msg`A new pseudonym`],
  ['A theme for the next session', msg`A theme for the next session`],
  ['A safety plan that was shared', msg`A safety plan that was shared`],
  ['Words of a goal', msg`Words of a goal`],
  ['A strategy for the group', msg`A strategy for the group`],
  ['A journal entry that was shared', msg`A journal entry that was shared`],
  ['Asks for a way back with somebody', msg`Asks for a way back with somebody`],
  ['Words of a way back', msg`Words of a way back`],
  ['What helped, said to those who answered', msg`What helped, said to those who answered`],
]);

/** The title of a review in the language of the page; that of a thread as its author wrote it. */
export function reviewTitle({ id, title }: { id: string; title: string }, i18n: I18n): string {
  const words = isAboutPost(id) ? undefined : given.get(title);
  return words === undefined ? titleWords(title, i18n) : i18n._(words);
}

/** The id of such a review ends with the number of its post. */
const isAboutPost = (id: string) => /-\d+$/.test(id);
