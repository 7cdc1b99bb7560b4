import type { ClinicId } from '#shared/contracts/primitives.ts';
import { auditHash, beginning } from './audit.ts';
import { auditEventKey, auditOf } from './keys.ts';
import { auditEventRecord } from './records.ts';
import type { Item, Store } from './table.ts';

/** What is wrong at one place of a clinic's chain of events. */
export interface ChainProblem {
  /**
   * `missing`: events are not there, from `sequence` on. `changed`: what an event says is not what was hashed. `unlinked`: it does not
   * hold the hash of the one before it. `moved`: it stands at another event's place. `unreadable`: no event at all. `other-end`: the
   * chain is shorter than it was, or another one, judged by an end that was noted earlier.
   */
  readonly kind: 'missing' | 'changed' | 'unlinked' | 'moved' | 'unreadable' | 'other-end';
  readonly sequence: number;
}

/** The last event of a chain. Noted outside the store, it tells later whether events were taken from the end. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

export interface ChainReport {
  readonly events: number;
  readonly end: ChainEnd | null;
  /** At most `mostProblems` of them. */
  readonly problems: readonly ChainProblem[];
}

export const mostProblems = 100;
const eventsInPage = 500;

/** Follows one chain, event by event. A fault is told once: the chain goes on from what stands there. */
export class ChainCheck {
  readonly problems: ChainProblem[] = [];
  end: ChainEnd | null = null;
  events = 0;

  constructor(
    private readonly clinic: ClinicId,
    private readonly noted: ChainEnd | null = null,
  ) {}

  /** The next stored item, in the order of keys. */
  next(item: Item): void {
    const due = (this.end?.sequence ?? 0) + 1;
    const read = auditEventRecord.safeParse(item);
    this.events += 1;
    if (!read.success) {
      this.tell('unreadable', due);
      return;
    }
    const { hash, ...event } = read.data;
    const { sequence } = event;
    if (item.sk !== auditEventKey(this.clinic, sequence).sk) this.tell('moved', sequence);
    else if (sequence !== due) this.tell('missing', due);
    else if (event.previousHash !== (this.end?.hash ?? beginning)) this.tell('unlinked', sequence);
    if (auditHash(event) !== hash) this.tell('changed', sequence);
    if (this.noted?.sequence === sequence && this.noted.hash !== hash) {
      this.tell('other-end', sequence);
    }
    this.end = { sequence, hash };
  }

  /** After the last item. */
  report(): ChainReport {
    if (this.noted && this.noted.sequence > (this.end?.sequence ?? 0)) {
      this.tell('other-end', (this.end?.sequence ?? 0) + 1);
    }
    return { events: this.events, end: this.end, problems: this.problems };
  }

  private tell(kind: ChainProblem['kind'], sequence: number): void {
    if (this.problems.length < mostProblems) this.problems.push({ kind, sequence });
  }
}

/** Reads a clinic's whole chain, page by page, and says what is wrong with it. `noted` is an end that was noted earlier. */
export async function verifyAuditChain(
  store: Store,
  clinic: ClinicId,
  noted: ChainEnd | null = null,
): Promise<ChainReport> {
  const check = new ChainCheck(clinic, noted);
  const { pk, prefix } = auditOf(clinic);
  let from = prefix;
  for (;;) {
    const items = await store.query({
      table: 'audit',
      pk,
      between: [from, `${prefix}~`],
      limit: eventsInPage,
      consistent: true,
    });
    for (const item of items) check.next(item);
    const last = items.at(-1);
    if (last === undefined || items.length < eventsInPage) return check.report();
    // The first key behind the last one.
    from = `${String(last.sk)} `;
  }
}
