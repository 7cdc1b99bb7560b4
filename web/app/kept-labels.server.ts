import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { rotaFieldNames } from './components/newer-rota.tsx';
import { stepNames } from './components/plan-step-names.ts';
import { repairPartWords } from './components/repair-words.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

/** What the boxes of forms are called on the page that keeps typed words, by the name of their field. */
const labels = new Map<string, MessageDescriptor>(
  Object.entries({
    title: msg`Title`,
    body: msg`Your words`,
    words: msg`Your words`,
    word: msg`Your words`,
    theme: msg`What it is about`,
    alias: msg`The name you write under`,
    name: msg`Name`,
    step: msg`A first step`,
    when: msg`When it helped`,
    note: msg`Your note`,
    happened: repairPartWords.happened.name,
    effect: repairPartWords.effect.name,
    need: repairPartWords.need.name,
    ...stepNames,
    reason: msg`Reason`,
    noteToAuthor: msg`Note to the author`,
    message: msg`Your message`,
    question: msg`What you would like to know`,
    view: msg`How you see it`,
    delayWords: msg`Why they can’t be told yet`,
    to: msg`Name of the medical staff`,
    affiliation: msg`Where they work`,
    nature: msg`What the emergency was`,
    text: msg`Agreement`,
    agreement: msg`Agreement`,
    place: msg`Where`,
    lines: msg`One person on each line`,
    'rosterEntry.name': msg`Name`,
    'rosterEntry.phone': msg`Phone`,
    'rosterEntry.emergencyContact': msg`Emergency contact`,
    'rosterEntry.recordNumber': msg`Record number`,
    'contacts.name': msg`Name`,
    'contacts.call': msg`Numbers to call`,
    'contacts.text': msg`Number to text`,
    'contacts.textWords': msg`What to text there`,
    'contacts.page': msg`Its page, with https://`,
    'contacts.hours': msg`When it is there`,
    'contacts.owner': msg`Who keeps this entry`,
    ...rotaFieldNames,
  }),
);

/** What is words in one form and a choice or a number in another, and what stands beside it only where it is a choice. */
const choices = new Map<string, (fields: FormData) => boolean>([
  ['step', (fields) => !fields.has('words') || fields.has('change')],
  ['reason', (fields) => fields.has('words')],
  // A colleague, or nobody in particular.
  ['to', (fields) => !fields.has('affiliation')],
]);

/** What the box of a field is called, so that its words can be read and copied; null for what is not words. */
export function keptLabel(name: string, fields: FormData, language: Language): string | null {
  const label = labels.get(name.replace(/^contacts\.\w+\./, 'contacts.'));
  if (label === undefined || choices.get(name)?.(fields)) return null;
  return wordsIn(language)._(label);
}
