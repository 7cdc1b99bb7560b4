import { expect, it } from 'vitest';
import { defaultAgreement } from '#shared/domain/default-agreement.ts';
import { defaultAgreementIn } from '#web/app/default-agreement-words.ts';
import { wordsIn } from '#web/app/language/words.ts';

it('a new group begins with the agreement of the domain', () => {
  expect(defaultAgreementIn(wordsIn('en'))).toBe(defaultAgreement);
});

it('in Spanish it has the same paragraphs', () => {
  const spanish = defaultAgreementIn(wordsIn('es'));
  expect(spanish).not.toBe(defaultAgreement);
  expect(spanish.split('\n\n')).toHaveLength(defaultAgreement.split('\n\n').length);
});
