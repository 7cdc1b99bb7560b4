import { describe, expect, it } from 'vitest';
import { newClinic } from '#shared/contracts/new-clinic.ts';

const harbour = {
  name: ' Harbour   Clinic ',
  region: 'gb',
  timeZone: 'Europe/London',
  administrator: 'Dr. Jo Marsh',
};

describe('what a new clinic begins with', () => {
  it('is tidied, and a title is no fault in a name', () => {
    expect(newClinic.parse(harbour)).toEqual({ ...harbour, name: 'Harbour Clinic', region: 'GB' });
  });

  it.each([
    ['no name', { name: ' ' }, 'Please use at least 2 characters.'],
    ['a name that is too long', { name: 'a'.repeat(81) }, 'at most 80 characters'],
    ['a country that is none', { region: 'XX' }, 'A region is a country'],
    ['a country in full', { region: 'France' }, 'A region is a country'],
    ['a clock that is none', { timeZone: 'Mars/Base' }, 'A time zone is a name'],
    ['a clock by hours', { timeZone: '+02:00' }, 'A time zone is a name'],
    ['an address for a person', { administrator: 'jo@example.org' }, 'email or web address'],
    ['a number for a person', { administrator: 'Jo 555 1234' }, 'phone or other number'],
    ['dots for a person', { administrator: '...' }, 'at least two letters'],
    ['something else besides', { logo: 'x' }, 'Unrecognized key'],
  ])('is refused with %s, in words', (_, change, told) => {
    const { error } = newClinic.safeParse({ ...harbour, ...change });
    expect(error?.issues.map((issue) => issue.message).join()).toContain(told);
  });
});
