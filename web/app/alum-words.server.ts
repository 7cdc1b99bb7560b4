import { msg } from '@lingui/core/macro';
import type { Role } from '#shared/contracts/people.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

const alias = msg`Others see that somebody writes who has finished the group. If you are the only one, they know it is you. The facilitators know in any case.`;
const onlyYours = msg`You have finished the group. Here you see what you wrote, and nothing of others.`;

/**
 * What only somebody who has finished the group is told in a thread: beside the field for another name, because readers are told who is in
 * treatment and who is not whatever the name, and where they see of a thread no more than their own words. It comes with the page's data:
 * everybody else's first visit need not carry it.
 */
export function alumWordsFor(
  role: Role,
  language: Language,
): { alias: string; onlyYours: string } | null {
  if (role !== 'alum') return null;
  const i18n = wordsIn(language);
  return { alias: i18n._(alias), onlyYours: i18n._(onlyYours) };
}
