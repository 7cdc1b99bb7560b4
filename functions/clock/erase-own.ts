import { agendaRemoval, listAgenda } from '#functions/data/agenda.ts';
import { answeringRemoval, listAnswering } from '#functions/data/answering.ts';
import { keyRemovals, ownKeys, removals, traceKeys } from '#functions/data/erasures.ts';
import { getGraduation, graduationRemoval } from '#functions/data/graduations.ts';
import { getPerson, standingChange } from '#functions/data/groups.ts';
import { listRepairs, repairChangeWrites, repairRemovals } from '#functions/data/repairs.ts';
import { listStrategies, strategyRemoval } from '#functions/data/strategies.ts';
import { getSupport, supportRemoval } from '#functions/data/support.ts';
import type { Write } from '#functions/data/table.ts';
import { repairOfNobody } from './erased-records.ts';
import type { Erasing } from './erasures.ts';

/** Writes of one transaction, beside the two that look whether they may be made. */
const perTransaction = 98;

/** From here on nobody comes in as them, so that nothing new is written while the rest goes. */
export async function closeDoor({ deps, owed, write }: Erasing): Promise<void> {
  const person = await getPerson(deps.store, owed.groupId, owed.personId);
  if (!person) return;
  if (person.standing !== 'left') {
    await write([standingChange(owed.groupId, person, { ...person, standing: 'left' })]);
  }
  await inParts(write, keyRemovals(person));
}

/** What they kept for themselves, brought to the group outside threads, or left as marks. The answer is whether anything was there. */
export async function eraseOwn({ deps, owed, write }: Erasing): Promise<boolean> {
  const { store } = deps;
  const { groupId, personId } = owed;
  const theirs = ({ by }: { by: string }) => by === personId;
  const [own, traces, strategies, agenda, answering, support, graduation, all] = await Promise.all([
    ownKeys(store, personId, groupId),
    traceKeys(store, personId),
    listStrategies(store, groupId),
    listAgenda(store, groupId, { consistent: true }),
    listAnswering(store, groupId, { consistent: true }),
    getSupport(store, groupId, personId),
    getGraduation(store, groupId, personId),
    listRepairs(store, groupId),
  ]);
  const repairs = all.filter(({ asker, other }) => asker.by === personId || other.by === personId);
  const now = deps.now().toISOString();
  const writes = [
    ...removals([...own, ...traces]),
    ...strategies.filter(theirs).map(strategyRemoval),
    ...agenda.filter(theirs).map((item) => agendaRemoval(groupId, item)),
    ...answering.filter(theirs).map((one) => answeringRemoval(groupId, one)),
    ...repairs.flatMap((before) => {
      const after = repairOfNobody(before, personId, now);
      return after ? repairChangeWrites(before, after) : repairRemovals(before);
    }),
    ...(support ? [supportRemoval(groupId, support)] : []),
    ...(graduation ? [graduationRemoval(groupId, personId)] : []),
  ];
  await inParts(write, writes);
  return writes.length > 0;
}

async function inParts(write: Erasing['write'], writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += perTransaction) {
    await write(writes.slice(from, from + perTransaction));
  }
}
