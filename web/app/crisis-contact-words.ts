import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CrisisContact } from '#shared/contracts/crisis-resources.ts';
import { keptByDefault } from '#shared/domain/crisis-contacts.ts';

// The contacts that ship with the product, in the language of the page. What a clinic has written down itself stays as it was typed.

const lifeline988 = '988 Suicide & Crisis Lifeline';

/** Names and hours by their English. */
const shippedWords: Record<string, MessageDescriptor> = {
  'Emergency services': msg`Emergency services`,
  [lifeline988]: msg`988 Suicide & Crisis Lifeline`,
  Samaritans: msg`Samaritans`,
  Lifeline: msg`Lifeline`,
  'Find a helpline in your country': msg`Find a helpline in your country`,
  'Day and night': msg`Day and night`,
  'Each line says its own hours': msg`Each line says its own hours`,
};

/** Another language says here how the Lifeline is reached in it: in Spanish by 2 after the call, or by AYUDA as a text. */
const hoursOf988 = msg({
  message: 'Day and night',
  context: 'The hours of 988 in the United States, and how it is reached in this language',
});

/** What a contact is called, and when somebody is there. */
export function contactWords(contact: CrisisContact, i18n: I18n): { name: string; hours: string } {
  const { name, hours } = contact;
  if (contact.owner !== keptByDefault) return { name, hours };
  const said = (words: string) => {
    const known = shippedWords[words];
    return known === undefined ? words : i18n._(known);
  };
  const isOpen = name === lifeline988 && hours === 'Day and night';
  return { name: said(name), hours: isOpen ? i18n._(hoursOf988) : said(hours) };
}
