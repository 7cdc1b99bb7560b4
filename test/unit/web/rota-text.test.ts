import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinic } from '#infra/local/seed/content/sessions.ts';
import { testRota } from '#test/factories/clinic.ts';
import type { Language } from '#web/app/language/languages.ts';
import { rotaForm } from '#web/app/rota-form.ts';
import { rotaLines, rotaText } from '#web/app/rota-text.ts';

// A rota as an administrator writes it: lines that are read as they are meant, or refused with their number.

const demo = { staffedHours: clinic.staffedHours, closedDates: ['2026-12-25'], rota: clinic.rota };
const typed = (change: Record<string, unknown>, language: Language) =>
  rotaForm(language).safeParse({
    version: '3',
    ...rotaText(demo, language),
    repeatMinutes: '30',
    ...change,
  });
const read = (change: Record<string, unknown>, language: Language = 'en') => {
  const { data, error } = typed(change, language);
  if (!data) throw new Error(JSON.stringify(error?.issues));
  return data;
};
const refused = (change: Record<string, unknown>, language: Language = 'en') => {
  const { error } = typed(change, language);
  return Object.fromEntries((error?.issues ?? []).map((one) => [one.path.join('.'), one.message]));
};
const byDay = <Of extends { weekday: number; from: string }>(some: readonly Of[]) =>
  [...some].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));

describe('a rota in lines', () => {
  it('puts days in a row together and calls contacts by their names', () => {
    expect(rotaText(demo, 'en')).toMatchObject({
      shifts: [
        'Monday to Thursday 08:00-08:00 Duty phone',
        'Friday 08:00-18:00 Duty phone',
        'Friday 18:00-08:00 Weekend phone',
        'Saturday to Sunday 08:00-08:00 Weekend phone',
      ].join('\n'),
      ladder: '0: whoever is on call\n10: Second on call\n30: Clinical lead',
      contacts: expect.stringContaining('duty: Duty phone'),
    });
  });

  it.each([
    ['en', 'en'],
    ['es', 'es'],
    ['es', 'en'],
    ['en', 'es'],
  ] as const)(
    'written in %s is read back in %s as the same rota, whatever it holds',
    (one, other) => {
      const time = fc
        .tuple(fc.nat(23), fc.nat(59))
        .map(([hour, minute]) => [hour, minute].map((of) => String(of).padStart(2, '0')).join(':'));
      const shift = fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        from: time,
        to: time,
        contact: fc.constantFrom('first', 'second', 'lead'),
      });
      const exception = fc.record({
        date: fc.constantFrom('2026-12-24', '2027-02-28'),
        from: time,
        to: time,
        contact: fc.constantFrom('first', null),
      });
      const unlike = { selector: (one: object) => JSON.stringify(one) };
      fc.assert(
        fc.property(
          fc.uniqueArray(shift, unlike),
          fc.uniqueArray(exception, unlike),
          (shifts, exceptions) => {
            const rota = { ...testRota, shifts, exceptions };
            const text = rotaText({ ...demo, rota }, one);
            const back = rotaForm(other).parse({ version: 3, ...text, repeatMinutes: '30' });
            expect(byDay(back.rota.shifts)).toEqual(byDay(shifts));
            expect(back.rota.exceptions).toEqual(exceptions);
            expect(back.rota.contacts).toEqual(testRota.contacts);
            expect(back.rota.ladder).toEqual(testRota.ladder);
          },
        ),
      );
    },
  );

  it('understands days and times as people write them', () => {
    const same = [{ weekday: 1, from: '09:00', to: '17:00' }];
    for (const line of [
      'Monday 09:00-17:00',
      'mon 9-17',
      'Mondays from 9:00 to 17:00',
      'MON 9 – 17',
    ]) {
      expect(read({ staffedHours: line }).staffedHours, line).toEqual(same);
    }
    const days = (line: string) =>
      read({ staffedHours: `${line} 9-10` }).staffedHours.map((one) => one.weekday);
    expect(days('Mon to Wed')).toEqual([1, 2, 3]);
    expect(days('Sat-Mon')).toEqual([6, 7, 1]);
    expect(days('Tue, Thu and Sun')).toEqual([2, 4, 7]);
    expect(days('every day')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const { rota } = read({
      shifts: 'fri 18-8 DUTY PHONE\r\n\r\nSat 9-10 weekend',
      ladder: '0: on call, duty',
    });
    expect(rota.shifts).toEqual([
      { weekday: 5, from: '18:00', to: '08:00', contact: 'duty' },
      { weekday: 6, from: '09:00', to: '10:00', contact: 'weekend' },
    ]);
    expect(rota.ladder).toEqual([{ afterMinutes: 0, tells: ['on-call', 'duty'] }]);
  });

  it('is written in Spanish on a Spanish page', () => {
    const rota = {
      ...demo.rota,
      exceptions: [{ date: '2026-12-24', from: '18:00', to: '08:00', contact: null }],
    };
    expect(rotaText({ ...demo, rota }, 'es')).toMatchObject({
      shifts: [
        'lunes a jueves 08:00-08:00 Duty phone',
        'viernes 08:00-18:00 Duty phone',
        'viernes 18:00-08:00 Weekend phone',
        'sábado a domingo 08:00-08:00 Weekend phone',
      ].join('\n'),
      exceptions: '2026-12-24 18:00-08:00 nadie',
      ladder: '0: quien esté de guardia\n10: Second on call\n30: Clinical lead',
    });
    expect(rotaLines({ ...demo, rota }, 'es').shifts[0]).toMatch(/^lunes 08:00-08:00 /);
  });

  it('understands Spanish days and times as people write them, in every language of the page', () => {
    const monday = [{ weekday: 1, from: '09:00', to: '17:00' }];
    for (const language of ['en', 'es'] as const) {
      const hours = (line: string) => read({ staffedHours: line }, language).staffedHours;
      for (const line of [
        'lunes 09:00-17:00',
        'Lun 9-17',
        'los lunes de 9 a 17',
        'lunes desde las 9:00 hasta las 17:00',
      ]) {
        expect(hours(line), line).toEqual(monday);
      }
      const days = (line: string) => hours(`${line} 9-10`).map((one) => one.weekday);
      expect(days('lunes a viernes')).toEqual([1, 2, 3, 4, 5]);
      expect(days('de lunes a miércoles')).toEqual([1, 2, 3]);
      expect(days('del viernes al domingo')).toEqual([5, 6, 7]);
      expect(days('MIÉ-JUE')).toEqual([3, 4]);
      expect(days('miercoles, sabados y domingos')).toEqual([3, 6, 7]);
      expect(days('todos los días')).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(days('Mon a vie')).toEqual([1, 2, 3, 4, 5]);
      const { rota } = read(
        {
          exceptions: '2026-12-24 de 18 a 8 Nadie\n2026-12-25 18-8 nobody',
          ladder: '0: Quien este de guardia\nDespués de 10 min: clinical lead',
        },
        language,
      );
      expect(rota.exceptions.map((one) => one.contact)).toEqual([null, null]);
      expect(rota.ladder).toEqual([
        { afterMinutes: 0, tells: ['on-call'] },
        { afterMinutes: 10, tells: ['lead'] },
      ]);
    }
  });

  it('says in Spanish what cannot be read', () => {
    const said = refused({ staffedHours: 'lunes 9-12\nlunes por la mañana' }, 'es');
    expect(said.staffedHours).toMatch(/^Línea 2: .*lunes a viernes/);
    expect(refused({ shifts: 'lunes 8-8 Enfermería' }, 'es').shifts).toMatch(/“Enfermería”/);
    expect(refused({ ladder: '10' }, 'es').ladder).toMatch(/quien esté de guardia/);
  });

  it('makes a short name for a contact who has none, and keeps the one that is there', () => {
    const { rota } = read({
      contacts: 'duty: Duty phone (new)\nFront desk, 2nd floor',
      shifts: 'Monday 8-8 Front desk, 2nd floor',
      ladder: '0: whoever is on call\n5: Front desk, 2nd floor',
    });
    expect(rota.contacts).toEqual([
      { id: 'duty', name: 'Duty phone (new)' },
      { id: 'front-desk-2nd-floor', name: 'Front desk, 2nd floor' },
    ]);
    expect(rota.ladder[1]).toEqual({ afterMinutes: 5, tells: ['front-desk-2nd-floor'] });
    const named = read({
      contacts: 'Teléfono de guardia',
      shifts: '',
      ladder: '0: on call',
    });
    expect(named.rota.contacts[0]?.id).toBe('telefono-de-guardia');
  });

  it('says on which line something cannot be read, and what to write', () => {
    expect(refused({ staffedHours: 'Monday 9-12\n\nMonday mornings' })).toEqual({
      staffedHours: expect.stringMatching(/^Line 3: Please write a weekday and times/),
    });
    expect(refused({ staffedHours: 'Mon-Fry 9-12' }).staffedHours).toMatch(/^Line 1: /);
    expect(refused({ staffedHours: 'Tuesday 20:00-06:00' }).staffedHours).toMatch(/two lines/);
    expect(refused({ staffedHours: 'Tuesday 20:00-26:00' }).staffedHours).toMatch(
      /^Line 1: .*times like 09:00/,
    );
    expect(refused({ closedDates: '2026-12-25\n2026-02-30' }).closedDates).toMatch(/^Line 2: /);
    expect(refused({ shifts: 'Monday 8-8' }).shifts).toMatch(/^Line 1: .*a contact/);
    expect(refused({ shifts: 'Monday 8-8 Nurse' }).shifts).toMatch(/“Nurse”/);
    expect(refused({ exceptions: '24 Dec 8-8 nobody' }).exceptions).toMatch(
      /^Line 1: .*2026-12-24/,
    );
    expect(refused({ ladder: '0: whoever is on call\n10: Nurse' }).ladder).toMatch(/^Line 2: /);
    expect(refused({ ladder: '10: whoever is on call' }).ladder).toMatch(/after 0 minutes/);
    expect(
      refused({ contacts: 'duty: A\nlead: a', shifts: '', ladder: '0: on call' }).contacts,
    ).toMatch(/^Line 2: another contact/);
    expect(refused({ contacts: 'Über: A', shifts: '', ladder: '0: on call' }).contacts).toMatch(
      /^Line 1: .*short name/,
    );
    expect(refused({ repeatMinutes: 'often' }).repeatMinutes).toMatch(/whole number/);
  });

  it('has nobody to tell only where that is said', () => {
    const none = { contacts: '', shifts: '', exceptions: '', ladder: '0: whoever is on call' };
    expect(refused(none).contacts).toMatch(/nobody to tell/);
    expect(read({ ...none, withNobody: true }).rota.contacts).toEqual([]);
  });
});
