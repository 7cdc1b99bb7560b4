import { getBoundaries } from '#functions/data/boundaries.ts';
import { getGroupAndPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { OwedTelling, TellingRecord } from '#functions/data/own-records.ts';
import { ConditionFailed, type Write } from '#functions/data/table.ts';
import {
  getTelling,
  type OwnTelling,
  owedTellingRemoval,
  sameDeviceRemoval,
  tellingWrites,
} from '#functions/data/telling.ts';
import type { Carried, Carrier } from '#functions/push/carrier.ts';
import type { ToldDeviceId } from '#shared/contracts/telling.ts';
import { holdUntil, takenFor, tellAt, tryAgainAt } from '#shared/domain/telling.ts';
import type { ClockDeps } from './jobs.ts';

type Came =
  | 'told'
  /** In their quiet hours, or on a break. */
  | 'held-back'
  | 'tried-again-later'
  | 'given-up'
  /** Nothing waits for them, or they have no device. */
  | 'nobody-to-tell'
  /** Somebody else is at it. */
  | 'left-alone';

/**
 * Tells one person's devices, once. At least once: it is taken on with a condition before and written down after, so that only a clock
 * that was cut off in between tells a device twice, where the second takes the place of the first.
 */
export async function tellOne(deps: ClockDeps, carrier: Carrier, owed: OwedTelling): Promise<Came> {
  const now = deps.now();
  const { personId: person } = owed;
  const own = await getTelling(deps.store, person, now, { consistent: true });
  const { telling } = own;
  if (telling?.dueAt !== owed.at) {
    await deps.store.transact([owedTellingRemoval(owed)]);
    return 'nobody-to-tell';
  }
  const { group, person: record } = await getGroupAndPerson(deps.store, telling.groupId, person);
  const devices = own.devices.filter(({ device }) => device.keyNumber === record?.keyNumber);
  const isHere = group !== null && record !== null && record.standing !== 'left';
  if (!isHere || devices.length === 0) {
    return (await isWritten(deps, tellingWrites(telling, { ...telling, ...ended })))
      ? 'nobody-to-tell'
      : 'left-alone';
  }
  const held = holdUntil(await getBoundaries(deps.store, person), now, group.timeZone);
  if (held) {
    const later = { ...telling, dueAt: held.toISOString() };
    return (await isWritten(deps, tellingWrites(telling, later))) ? 'held-back' : 'left-alone';
  }
  const taken = { ...telling, dueAt: takenFor(now).toISOString(), tries: telling.tries + 1 };
  if (!(await isWritten(deps, tellingWrites(telling, taken)))) return 'left-alone';
  const carried = await Promise.all(
    devices
      .filter(({ device }) => !telling.had.includes(device.id))
      .map(async ({ device, signInHash }) => ({
        ...{ id: device.id, signInHash },
        came: await carrier.tell(person, device.sealed),
      })),
  );
  for (const { came } of carried) {
    if (came !== 'taken' && came !== 'gone') {
      deps.log({ event: 'not-told', reason: came, tries: taken.tries });
    }
  }
  return writeDown(deps, { person, carried, tries: taken.tries, begunAt: now.toISOString() });
}

/** Nothing waits any more. */
const ended = { dueAt: null, tries: 0, had: [] as ToldDeviceId[] };

interface OneCame {
  readonly id: ToldDeviceId;
  readonly signInHash: string;
  readonly came: Carried;
}

async function writeDown(
  deps: ClockDeps,
  {
    person,
    carried,
    tries,
    begunAt,
  }: {
    readonly person: OwedTelling['personId'];
    readonly carried: readonly OneCame[];
    readonly tries: number;
    readonly begunAt: string;
  },
): Promise<Came> {
  const took = carried.filter(({ came }) => came === 'taken').map(({ id }) => id);
  const gone = carried
    .filter(({ came }) => came === 'gone')
    .map(({ id, signInHash }) => sameDeviceRemoval(person, signInHash, id));
  await Promise.all(gone.map((removal) => isWritten(deps, [removal])));
  const waits = carried.some(({ came }) => came === 'throttled' || came === 'unavailable');
  return inOneTransaction<Came>(deps, async () => {
    const { telling }: OwnTelling = await getTelling(deps.store, person, deps.now(), {
      consistent: true,
    });
    // Erased meanwhile.
    if (!telling) return { writes: [], answer: 'told' };
    const had = [...telling.had, ...took];
    const lastAt = had.length > 0 ? begunAt : telling.lastAt;
    const again = waits ? tryAgainAt(tries, deps.now()) : null;
    if (again) {
      const after = { ...telling, had, lastAt, dueAt: again.toISOString(), tries };
      return {
        writes: tellingWrites(telling, after),
        answer: 'tried-again-later',
      };
    }
    const after = { ...telling, ...ended, lastAt, dueAt: nextAt(deps, telling, begunAt, lastAt) };
    return {
      writes: tellingWrites(telling, after),
      answer: had.length > 0 ? 'told' : waits ? 'given-up' : 'nobody-to-tell',
    };
  });
}

/** What came while they were being told has a message of its own, when they may have one again. */
function nextAt(
  deps: ClockDeps,
  { newsAt }: TellingRecord,
  begunAt: string,
  lastAt: string | null,
): string | null {
  return newsAt > begunAt ? tellAt(deps.now(), lastAt, deps.drawn()).toISOString() : null;
}

/** False where somebody else was faster: then it is theirs. */
async function isWritten(deps: ClockDeps, writes: readonly Write[]): Promise<boolean> {
  try {
    await deps.store.transact(writes);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
