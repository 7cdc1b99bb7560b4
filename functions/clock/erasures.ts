import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import {
  erasureEnd,
  getErasure,
  listOwedErasures,
  type OwedErasure,
  owedErasureMove,
  owedErasureRemoval,
  personRemovals,
  stillWantsErasure,
} from '#functions/data/erasures.ts';
import { getPerson } from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { ClinicRecord } from '#functions/data/records.ts';
import { stillKeeps } from '#functions/data/retention.ts';
import { ConditionFailed, type Write } from '#functions/data/table.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { isStillThinking } from '#shared/domain/erasure.ts';
import type { Time } from './budget.ts';
import { eachDue } from './each-due.ts';
import { closeDoor, eraseOwn } from './erase-own.ts';
import { eraseDecided, eraseReported } from './erase-reviews.ts';
import { eraseWritten } from './erase-written.ts';
import type { ClockDeps } from './jobs.ts';

/** What every step of one erasure works with. */
export interface Erasing {
  readonly deps: ClockDeps;
  readonly clinic: ClinicRecord;
  readonly owed: OwedErasure;
  readonly time: Time;
  /**
   * Writes these if the wish still stands and no hold was laid. False where something was not as it was read: it is left for the next
   * round.
   */
  write(writes: readonly Write[]): Promise<boolean>;
}

const minute = 60_000;
/** Index entries may come late: a second round looks whether anything is left. */
const untilSecondRound = 2 * minute;
/** What waits for a decision, or for the end of a hold, is looked at again. */
const untilLookedAtAgain = 60 * minute;

type Came = 'erased' | 'goes-on' | 'held' | 'taken-back' | 'waits';

/**
 * Erases whoever asked for it a day ago. Each step may be cut off and done again, by two at once as well: it goes by what is still there.
 * It is done when a whole round has found nothing. What is under review stays until somebody has decided, and with it the person and their
 * seal, so that help can still reach them.
 */
export const eraseDue = (deps: ClockDeps, time: Time): Promise<Record<string, number>> =>
  eachDue(
    deps,
    'erasures',
    time,
    (limit) => listOwedErasures(deps.store, { until: deps.now().toISOString(), limit }),
    (owed) => eraseOne(deps, owed, time),
  );

async function eraseOne(deps: ClockDeps, owed: OwedErasure, time: Time): Promise<Came> {
  const [clinic, erasure] = await Promise.all([
    getClinic(deps.store, owed.clinicId, { consistent: true }),
    getErasure(deps.store, owed.personId),
  ]);
  // It may have been taken back under a hold and asked for anew: then it has another place in the list.
  if (!clinic || !erasure || isStillThinking(erasure, deps.now())) {
    await deps.store.transact([owedErasureRemoval(owed)]);
    return 'taken-back';
  }
  if (settingsOf(clinic.settings).legalHold) {
    await move(deps, owed, { ...owed, at: later(deps, untilLookedAtAgain) });
    return 'held';
  }
  const erasing: Erasing = {
    ...{ deps, clinic, owed, time },
    write: (writes) => writeWhileWanted(deps, clinic, owed, writes),
  };
  await closeDoor(erasing);
  const own = await eraseOwn(erasing);
  const written = await eraseWritten(erasing);
  if (written.goesOnAt !== null) {
    const found = owed.found || own || written.found;
    const undecided = owed.undecided || written.undecided;
    await move(deps, owed, { ...owed, threadsFrom: written.goesOnAt, found, undecided });
    return 'goes-on';
  }
  const decided = await eraseDecided(erasing);
  const reported = await eraseReported(erasing);
  const round = [owed, { found: own, undecided: false }, written, decided, reported];
  const found = round.some((step) => step.found);
  const undecided = round.some((step) => step.undecided);
  if (reported.goesOnAt !== null) {
    const threadsFrom = { list: 'unlisted' as const, behind: '0' };
    const next = { ...owed, threadsFrom, decidedBefore: reported.goesOnAt, found, undecided };
    await move(deps, owed, next);
    return 'goes-on';
  }
  const fresh = { threadsFrom: null, decidedBefore: null, found: false, undecided: false };
  if (found) {
    await move(deps, owed, { ...owed, ...fresh, at: later(deps, untilSecondRound) });
    return 'goes-on';
  }
  if (undecided) {
    await move(deps, owed, { ...owed, ...fresh, at: later(deps, untilLookedAtAgain) });
    return 'waits';
  }
  return finish(deps, clinic, owed);
}

/** The seal first: as long as anything of it is left there is still a person who asked for its end. */
async function finish(deps: ClockDeps, clinic: ClinicRecord, owed: OwedErasure): Promise<Came> {
  const answer = await deps.vault.ask({ what: 'destroy', personId: owed.personId });
  if (answer.came !== 'destroyed') throw new Error('The vault did not destroy a seal.');
  return inOneTransaction<Came>(deps, async () => {
    const [erasure, person] = await Promise.all([
      getErasure(deps.store, owed.personId),
      getPerson(deps.store, owed.groupId, owed.personId),
    ]);
    if (!erasure) return { writes: [], answer: 'erased' };
    // Neither by id nor by name: that somebody was erased, and when.
    const event = {
      actor: { kind: 'system' as const, id: 'clock' },
      action: 'person.erased',
      target: `group ${owed.groupId}`,
      details: {},
    };
    return {
      answer: 'erased',
      writes: [
        stillKeeps(clinic),
        erasureEnd(owed),
        owedErasureRemoval(owed),
        ...(person ? personRemovals(owed.groupId, person) : []),
        await auditWrite(deps.store, owed.clinicId, event, deps.now()),
      ],
    };
  });
}

async function writeWhileWanted(
  deps: ClockDeps,
  clinic: ClinicRecord,
  { personId }: OwedErasure,
  writes: readonly Write[],
): Promise<boolean> {
  try {
    await deps.store.transact([stillWantsErasure(personId), stillKeeps(clinic), ...writes]);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/** Where another clock was faster, it is theirs. */
async function move(deps: ClockDeps, before: OwedErasure, after: OwedErasure): Promise<void> {
  try {
    await deps.store.transact(owedErasureMove(before, after));
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

const later = ({ now }: ClockDeps, milliseconds: number) =>
  new Date(now().getTime() + milliseconds).toISOString();
