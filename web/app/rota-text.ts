import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClinicRota } from '#shared/contracts/rota.ts';
import { weekdayNames } from '#shared/domain/rota-lines.ts';
import { type Language, languages } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

// A rota as people write it: a line for each stretch, contacts by their names. Both ways; what cannot be read is said with its line.

export const rotaFields = [
  'staffedHours',
  'closedDates',
  'contacts',
  'shifts',
  'exceptions',
  'ladder',
] as const;
export type RotaField = (typeof rotaFields)[number];
export type RotaText = Record<RotaField, string>;

export type HoursAndRota = Pick<ClinicRota, 'closedDates' | 'rota'> & {
  readonly staffedHours: readonly ClinicRota['staffedHours'][number][];
};
type Contact = HoursAndRota['rota']['contacts'][number];

interface LineWords {
  /** Monday is the first. */
  weekdays: readonly string[];
  to: string;
  onCall: string;
  nobody: string;
}

/** What lines are written with. Not in the catalogues: whatever is written has to be understood when it is read, in every language. */
const lineWords: Record<Language, LineWords> = {
  en: { weekdays: weekdayNames, to: 'to', onCall: 'whoever is on call', nobody: 'nobody' },
  es: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    to: 'a',
    onCall: 'quien esté de guardia',
    nobody: 'nadie',
  },
};

/** As the form shows it; days in a row that are alike are one line. */
export function rotaText(of: HoursAndRota, language: Language): RotaText {
  const words = lineWords[language];
  const { contacts, shifts, exceptions, ladder } = of.rota;
  const nameOf = namesIn(contacts);
  return {
    staffedHours: inRuns(of.staffedHours, span, words).join('\n'),
    closedDates: [...of.closedDates].sort().join('\n'),
    contacts: contacts.map(({ id, name }) => `${id}: ${name}`).join('\n'),
    shifts: inRuns(shifts, (one) => `${span(one)} ${nameOf(one.contact)}`, words).join('\n'),
    exceptions: exceptions.map((one) => exceptionText(one, nameOf, words)).join('\n'),
    ladder: ladder.map((one) => rungText(one, nameOf, words)).join('\n'),
  };
}

/** The same with a line for each single day, for comparing two of them. */
export function rotaLines(of: HoursAndRota, language: Language): Record<RotaField, string[]> {
  const nameOf = namesIn(of.rota.contacts);
  const day = (weekday: number) => lineWords[language].weekdays[weekday - 1] ?? '';
  const text = rotaText(of, language);
  return {
    staffedHours: of.staffedHours.map((one) => `${day(one.weekday)} ${span(one)}`),
    closedDates: [...of.closedDates],
    contacts: lines(text.contacts).map(([, line]) => line),
    shifts: of.rota.shifts.map((one) => `${day(one.weekday)} ${span(one)} ${nameOf(one.contact)}`),
    exceptions: lines(text.exceptions).map(([, line]) => line),
    ladder: lines(text.ladder).map(([, line]) => line),
  };
}

const span = ({ from, to }: { from: string; to: string }) => `${from}-${to}`;
const namesIn = (contacts: readonly Contact[]) => (id: string) =>
  contacts.find((one) => one.id === id)?.name ?? id;
type NameOf = ReturnType<typeof namesIn>;

const exceptionText = (
  one: HoursAndRota['rota']['exceptions'][number],
  nameOf: NameOf,
  { nobody }: LineWords,
) => `${one.date} ${span(one)} ${one.contact === null ? nobody : nameOf(one.contact)}`;
const rungText = (
  one: HoursAndRota['rota']['ladder'][number],
  nameOf: NameOf,
  { onCall }: LineWords,
) =>
  `${one.afterMinutes}: ${one.tells.map((who) => (who === 'on-call' ? onCall : nameOf(who))).join(', ')}`;

/** Lines such as "Monday to Thursday 08:00-17:00 Duty phone", in the order of the week. */
function inRuns<Of extends { weekday: number; from: string }>(
  all: readonly Of[],
  said: (one: Of) => string,
  { weekdays, to }: LineWords,
): string[] {
  const runs: { first: number; last: number; from: string; said: string }[] = [];
  const inOrder = [...all].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
  for (const one of inOrder) {
    const run = runs.find((so) => so.said === said(one) && so.last === one.weekday - 1);
    if (run) run.last = one.weekday;
    else {
      runs.push({ first: one.weekday, last: one.weekday, from: one.from, said: said(one) });
    }
  }
  const name = (weekday: number) => weekdays[weekday - 1] ?? '';
  return runs.map(({ first, last, said }) =>
    first === last ? `${name(first)} ${said}` : `${name(first)} ${to} ${name(last)} ${said}`,
  );
}

/** What was written, and for each thing read the line that it stands on; or, by field, what is wrong on which line. */
export type ReadRota =
  | {
      ok: true;
      value: Omit<HoursAndRota, 'rota'> & { rota: Omit<HoursAndRota['rota'], 'repeatMinutes'> };
      lineOf: Record<RotaField, number[]>;
    }
  | { ok: false; problems: { field: RotaField; message: string }[] };

/** Understands the words of every language in any of them; says what is wrong in the one that is asked for. */
export function readRotaText(text: RotaText, language: Language): ReadRota {
  const i18n = wordsIn(language);
  const problems: { field: RotaField; message: string }[] = [];
  const lineOf: Record<RotaField, number[]> = {
    staffedHours: [],
    closedDates: [],
    contacts: [],
    shifts: [],
    exceptions: [],
    ladder: [],
  };
  function readLines<T>(field: RotaField, one: (line: string) => T[] | MessageDescriptor): T[] {
    return lines(text[field]).flatMap(([number, line]) => {
      const read = one(line);
      if (!Array.isArray(read)) {
        const what = i18n._(read);
        problems.push({ field, message: i18n._(msg`Line ${number}: ${what}`) });
        return [];
      }
      lineOf[field].push(...read.map(() => number));
      return read;
    });
  }
  const contacts = readLines('contacts', contactOn);
  const twice = contacts.findIndex(({ name }, at) =>
    contacts.some((other, before) => before < at && same(other.name, name)),
  );
  if (twice >= 0) {
    const number = lineOf.contacts[twice] ?? 0;
    const message = i18n._(
      msg`Line ${number}: another contact has this name. Please give each a name of its own.`,
    );
    problems.push({ field: 'contacts', message });
  }
  const idOf = (who: string): string | null =>
    (contacts.find(({ name }) => same(name, who)) ?? contacts.find(({ id }) => same(id, who)))
      ?.id ?? null;
  const value = {
    staffedHours: readLines('staffedHours', (line) => hoursOn(line)),
    closedDates: readLines('closedDates', (line) =>
      dayOnly.test(line) ? [line] : msg`Please write a date such as 2026-12-24, and nothing else.`,
    ),
    rota: {
      contacts,
      shifts: readLines('shifts', (line) => shiftsOn(line, idOf)),
      exceptions: readLines('exceptions', (line) => exceptionOn(line, idOf)),
      ladder: readLines('ladder', (line) => rungOn(line, idOf)),
    },
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, lineOf };
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
/** Whether that is said, in any language, with its accents or without. */
const says = (said: string, word: 'onCall' | 'nobody') =>
  languages.some((language) => plain(lineWords[language][word]) === plain(said));
/** Small letters without accents. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const lines = (text: string): [number: number, line: string][] =>
  text
    .split(/\r?\n/)
    .map((line, at): [number, string] => [at + 1, line.trim()])
    .filter(([, line]) => line !== '');

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const aTime = '\\d{1,2}(?::\\d{2})?';
const aSpan = `(?:(?:from|(?:desde|de)(?:\\s+las?)?)\\s+)?(${aTime})\\s*(?:-|–|to|until|(?:hasta|a)(?:\\s+las?)?)\\s*(${aTime})`;
const byDays = new RegExp(`^(\\D+?)\\s+${aSpan}(?:\\s+(.+))?$`, 'i');
const byDate = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})\\s+${aSpan}(?:\\s+(.+))?$`, 'i');

const asStretch = msg`Please write a weekday and times, such as “Monday to Friday 09:00-17:00”.`;
const asShift = msg`Please write a weekday, times and a contact, such as “Monday 20:00-08:00 Duty phone”.`;
const asException = msg`Please write a date, times and a contact or “nobody”, such as “2026-12-24 18:00-08:00 nobody”.`;
const stranger = (who: string) =>
  msg`No contact above is called “${who}”. Please write a name as it stands there.`;

function contactOn(line: string): Contact[] | MessageDescriptor {
  const [, id, called] = line.match(/^([^:]*?)\s*:\s*(.+)$/) ?? [];
  const name = called ?? line;
  const made = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
  if (id === undefined && made === '') {
    return msg`Please write a short name before it, such as “duty: Duty phone”.`;
  }
  return [{ id: id ?? made, name }];
}

function hoursOn(line: string) {
  const [, days = '', from = '', to = '', more] = line.match(byDays) ?? [];
  const weekdays = weekdaysIn(days);
  if (weekdays.length === 0 || more !== undefined) return asStretch;
  if (clock(from) >= clock(to)) {
    return msg`Please let staffed hours end after they begin, on the same day. A night is two lines.`;
  }
  return weekdays.map((weekday) => ({ weekday, from: clock(from), to: clock(to) }));
}

type IdOf = (who: string) => string | null;

function shiftsOn(line: string, idOf: IdOf) {
  const [, days = '', from = '', to = '', who] = line.match(byDays) ?? [];
  const weekdays = weekdaysIn(days);
  if (weekdays.length === 0 || who === undefined) return asShift;
  const contact = idOf(who);
  if (contact === null) return stranger(who);
  return weekdays.map((weekday) => ({ weekday, from: clock(from), to: clock(to), contact }));
}

function exceptionOn(line: string, idOf: IdOf) {
  const [, date, from = '', to = '', who] = line.match(byDate) ?? [];
  if (date === undefined || who === undefined) return asException;
  const contact = says(who, 'nobody') ? null : idOf(who);
  if (contact === null && !says(who, 'nobody')) return stranger(who);
  return [{ date, from: clock(from), to: clock(to), contact }];
}

function rungOn(line: string, idOf: IdOf) {
  const [, minutes, whom] =
    line.match(/^(?:(?:after|tras|a los|despu[eé]s de)\s+)?(\d{1,5})\s*(?:min\w*)?\s*:\s*(.+)$/i) ??
    [];
  if (minutes === undefined || whom === undefined) {
    return msg`Please write minutes, a colon and who is told, such as “10: whoever is on call”.`;
  }
  const tells: string[] = [];
  for (const who of idOf(whom) === null ? whom.split(/\s*,\s*/).filter(Boolean) : [whom]) {
    const isOnCall =
      says(who, 'onCall') || ['on call', 'on-call', 'de guardia'].some((so) => same(so, who));
    const id = isOnCall ? 'on-call' : idOf(who);
    if (id === null) return stranger(who);
    if (!tells.includes(id)) tells.push(id);
  }
  return [{ afterMinutes: Number(minutes), tells }];
}

/** "9" and "9:00" as "09:00". */
const clock = (time: string): string => {
  const [hour = '', minute = '00'] = time.split(':');
  return `${hour.padStart(2, '0')}:${minute}`;
};

/** "Monday", "Mon-Thu", "lunes a jueves", "Sat, Sun", "every day"; empty where a word is no weekday. */
function weekdaysIn(days: string): number[] {
  const said = plain(days).trim();
  if (/^(every ?day|daily|todos los dias|cada dia|a diario)$/.test(said)) {
    return [1, 2, 3, 4, 5, 6, 7];
  }
  const found = said.split(/\s*(?:,|\b(?:and|y|e)\b)\s*/).map((part): number[] => {
    const [first = 0, last] = part.split(/\s*(?:-|–|\b(?:to|al?|hasta)\b)\s*/).map(weekdayOf);
    if (last === undefined) return first === 0 ? [] : [first];
    if (first === 0 || last === 0) return [];
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, at) => ((first - 1 + at) % 7) + 1);
  });
  return found.some((part) => part.length === 0) ? [] : [...new Set(found.flat())];
}

/** 1 for Monday, by at least three of its letters; 0 for anything else. */
function weekdayOf(word: string): number {
  const said = word.replace(/^(?:del?|el|los)\s+/, '').replace(/s$/, '');
  if (said.length < 3) return 0;
  const places = languages.map((language) =>
    lineWords[language].weekdays.findIndex((name) => plain(name).startsWith(said)),
  );
  return Math.max(...places) + 1;
}
