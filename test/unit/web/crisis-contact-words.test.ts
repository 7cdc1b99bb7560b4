import { describe, expect, test } from 'vitest';
import { crisisContactsByRegion, elsewhere } from '#shared/domain/crisis-contacts.ts';
import { contactWords } from '#web/app/crisis-contact-words.ts';
import { wordsIn } from '#web/app/language/words.ts';

const shipped = [...Object.values(crisisContactsByRegion).flat(), elsewhere];
const lifeline = shipped.find(({ name }) => name.startsWith('988'));

describe('contacts that ship with the product', () => {
  test.each(shipped)('$name is said in English as it is kept', (contact) => {
    const { name, hours } = contact;
    expect(contactWords(contact, wordsIn('en'))).toEqual({ name, hours });
  });

  test.each(shipped)('$name says its hours in Spanish', (contact) => {
    expect(contactWords(contact, wordsIn('es')).hours).not.toBe(contact.hours);
  });

  test('988 says in Spanish how it is reached in Spanish', () => {
    const { hours } = contactWords(lifeline ?? elsewhere, wordsIn('es'));
    expect(hours).toMatch(/marca el 2/);
    expect(hours).toMatch(/AYUDA/);
  });
});

describe('contacts of a clinic', () => {
  const own = { ...elsewhere, owner: 'Dr Ruiz', hours: 'Day and night' };

  test('stay as they were typed', () => {
    const { name, hours } = own;
    expect(contactWords(own, wordsIn('es'))).toEqual({ name, hours });
  });

  test('hours that a clinic has changed stay as well', () => {
    const changed = { ...(lifeline ?? elsewhere), hours: 'From 9 to 5' };
    expect(contactWords(changed, wordsIn('es')).hours).toBe('From 9 to 5');
  });
});
