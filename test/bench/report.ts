import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

/** A number that must not be exceeded, and what was measured. */
export interface Floor {
  readonly what: string;
  readonly most: number;
  readonly measured: number;
}

/** What one part of the benchmark found. Every line was printed as JSON already when it was measured. */
export interface Found {
  readonly title: string;
  /** What has to be known to read the table. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly floors: readonly Floor[];
}

export const say = (line: Readonly<Record<string, unknown>>): void =>
  console.log(JSON.stringify(line));

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
export const inMs = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
export const times = (value: number): string => `${value.toFixed(2)} ×`;
export const inKb = (bytes: number): string => (bytes / 1000).toFixed(1);

/** A table in Markdown, with columns that can be read in a terminal, too. Every column but the first is of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const missed = (found: readonly Found[]): Floor[] =>
  found.flatMap(({ floors }) => floors).filter(({ most, measured }) => measured > most);

const floorsTable = (found: readonly Found[]) =>
  table(
    ['what must be reached', 'at most', 'measured', ''],
    found
      .flatMap(({ floors }) => floors)
      .map(({ what, most, measured }) => [
        what,
        String(most),
        String(rounded(measured)),
        measured > most ? 'missed' : 'reached',
      ]),
  );

/** Everything in words and tables, for a terminal and for the README. */
export function report(found: readonly Found[]): string {
  return [
    ...(found.some(({ floors }) => floors.length > 0) ? [floorsTable(found)] : []),
    ...found.map(({ title, about, head, rows }) => `**${title}** ${about}\n\n${table(head, rows)}`),
  ].join('\n\n');
}

const marks = {
  begins: '<!-- what was measured begins -->',
  ends: '<!-- what was measured ends -->',
};

/** Writes the tables into the page between its two marks, with the machine named by what it has and by nothing else. */
export function writeInto(file: string, found: readonly Found[]): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(marks.begins);
  const after = rest?.split(marks.ends)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} lacks its two marks`);
  const memory = Math.round(totalmem() / 1_000_000_000);
  const machine = `${availableParallelism()} cores, ${memory} GB of memory, Node ${process.versions.node.split('.')[0]}`;
  const words = `Measured with \`npm run bench\` on a machine with ${machine}.`;
  const content = `${marks.begins}\n${words}\n\n${report(found)}\n${marks.ends}`;
  writeFileSync(file, `${before}${content}${after}`);
}
