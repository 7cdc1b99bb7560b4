import type { AccessPattern } from './access-patterns.ts';

export interface MeasuredPattern {
  readonly pattern: AccessPattern;
  readonly units: number;
}

export interface MeasuredRequest {
  readonly name: string;
  readonly read: number;
  readonly write: number;
  readonly budget: string;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const patternRows = (measured: readonly MeasuredPattern[]) =>
  measured.map(({ pattern, units }) => [
    `\`${pattern.name}\``,
    pattern.table,
    pattern.index,
    pattern.key,
    pattern.callers,
    units,
    pattern.notes,
  ]);

/** The text of `docs/access-patterns.md`. */
export function accessPatternsDocument(measured: {
  reads: readonly MeasuredPattern[];
  writes: readonly MeasuredPattern[];
  requests: readonly MeasuredRequest[];
}): string {
  const head = ['function', 'table', 'index', 'key', 'called by', 'units', 'notes'];
  return `# Access patterns

Every way into the tables, with what it costs. \`test/data/capacity.test.ts\` measures the numbers as the store itself counts
them (\`ReturnConsumedCapacity\`) and fails when this page says something else; \`UPDATE_DOCS=1 npx vitest run
test/data/capacity.test.ts\` writes it anew. A read unit is 4 KB (half of it when eventually consistent), a write unit 1 KB, each
item in a transaction counts twice, and each index entry that is written counts besides. The embedded store counts one unit where
an index entry moves to another place; Amazon counts two there, so that a reply, a release or a withdrawal costs one unit more in
the cloud. A function of \`functions/data\` that is missing here fails the same test.

There are no scans. Keys are spelled in \`functions/data/keys.ts\` only.

## Whole requests

Measured through the API, the look at the sign-in included. Threads hold posts of 600 characters.

${table(
  ['request', 'read units', 'write units', 'budget'],
  measured.requests.map((one) => [one.name, one.read, one.write, one.budget]),
)}

## Reads

Measured on a thread of 20 posts of 600 characters, 20 threads, a queue of 25 and 100 decisions.

${table(head, patternRows(measured.reads))}

## Writes

Each measured alone in a transaction. Together they are one transaction for each request, so that text, review, queue entry and
audit event are stored or not stored as one.

${table(head, patternRows(measured.writes))}
`;
}
