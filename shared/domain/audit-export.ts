/** One event as an administrator is shown it, with the stored hashes, so that whoever gets an export can follow the chain without us. */
export interface ExportedEvent {
  readonly sequence: number;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string };
  readonly action: string;
  readonly target: string;
  readonly details: Readonly<Record<string, string | number | null>>;
  readonly previousHash: string;
  readonly hash: string;
}

export const asJsonLines = (events: readonly ExportedEvent[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

const columns = 'sequence,at,actor_kind,actor_id,action,target,details,previous_hash,hash';

/** RFC 4180, with a line of column names. */
export const asCsv = (events: readonly ExportedEvent[]): string =>
  [
    columns,
    ...events.map((event) =>
      [
        String(event.sequence),
        event.at,
        event.actor.kind,
        event.actor.id,
        event.action,
        event.target,
        JSON.stringify(event.details),
        event.previousHash,
        event.hash,
      ]
        .map(cell)
        .join(','),
    ),
    '',
  ].join('\r\n');

/** A spreadsheet takes what begins so for a formula; an apostrophe makes it text. */
const startsFormula = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
