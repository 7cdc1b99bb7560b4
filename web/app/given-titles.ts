import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Titles that nobody wrote: the API gives them, in English, to threads whose own are gone, or that begin with a button. */
const given = new Map<string, MessageDescriptor>([
  ['Withdrawn by its author', msg`Withdrawn by its author`],
  ['Removed by a facilitator', msg`Removed by a facilitator`],
  ['Removed at its author’s wish', msg`Removed at its author’s wish`],
  ['A word from a facilitator', msg`A word from a facilitator`],
  ['I would like to be supported again', msg`I would like to be supported again`],
]);

/** The title of a thread as its author wrote it, or as it is given in the language of the page. */
export function titleWords(title: string, i18n: I18n): string {
  const words = given.get(title);
  return words === undefined ? title : i18n._(words);
}

/** What a button writes for somebody, in English, so that whoever reads it does so in the language of their page. */
const asksBack = 'I would like to be supported again. Please talk with me about it.';

/** The words of a post as their author wrote them, or as a button did in the language of the page. */
export const bodyWords = (body: string, i18n: I18n): string =>
  body === asksBack
    ? i18n._(msg`I would like to be supported again. Please talk with me about it.`)
    : body;
