import { msg } from '@lingui/core/macro';
import type { DraftReading } from '#shared/contracts/crisis-resources.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

type Details = DraftReading['details'];

/**
 * What an author is told, before others read their words, of details in them that may tell who somebody is; undefined where there are none. It
 * comes with the answer to their sending: everybody else's first visit to a thread need not carry it.
 */
export function detailsSaid(found: Details, language: Language) {
  if (found.length === 0) return undefined;
  const i18n = wordsIn(language);
  const sentences = found.map((one) => i18n._(looksLike(one)));
  return {
    heading: i18n._(msg`Before others read this`),
    said: [
      ...sentences,
      i18n._(msg`Others may learn by it who you are, or who somebody else is.`),
      i18n._(msg`A computer found this, and it can be wrong.`),
    ].join(' '),
    choice: i18n._(msg`You can send it as it is, or change it first.`),
    send: i18n._(msg`Send it as it is`),
    change: i18n._(msg`Change it`),
  };
}
export type DetailsSaid = NonNullable<ReturnType<typeof detailsSaid>>;

function looksLike({ kind, words }: Details[number]) {
  switch (kind) {
    case 'name':
      return msg`“${words}” looks like a name.`;
    case 'email':
      return msg`“${words}” looks like an email address.`;
    case 'phone':
      return msg`“${words}” looks like a phone number.`;
    case 'address':
      return msg`“${words}” looks like the place where somebody lives.`;
    case 'username':
      return msg`“${words}” looks like a name from another site.`;
    case 'ssn':
      return msg`“${words}” looks like a date of birth or an official number.`;
    case 'institution':
      return msg`“${words}” looks like a school or a place of work.`;
  }
}
