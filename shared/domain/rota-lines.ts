import type { ClinicRota } from '#shared/contracts/rota.ts';

// A rota as lines of text, one for each thing, as people read them on the record.

type Rota = ClinicRota['rota'];
type Hours = ClinicRota['staffedHours'][number];
type Shift = Rota['shifts'][number];
type Exception = Rota['exceptions'][number];
type Rung = Rota['ladder'][number];

/** Monday is the first. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const span = ({ from, to }: { from: string; to: string }) => `${from}-${to}`;
const day = (weekday: number) => weekdayNames[weekday - 1] ?? '';

export const hoursLine = (of: Hours): string => `${day(of.weekday)} ${span(of)}`;
export const shiftLine = (of: Shift): string => `${day(of.weekday)} ${span(of)} ${of.contact}`;
export const exceptionLine = (of: Exception): string =>
  `${of.date} ${span(of)} ${of.contact ?? 'nobody'}`;
export const rungLine = ({ afterMinutes, tells }: Rung): string =>
  `${afterMinutes}: ${tells.join(', ')}`;
