import { enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { listOpeningsOf, openingWrite } from '#functions/data/openings.ts';
import type { OpeningRecord } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { SealNotice } from '#shared/contracts/opening.ts';
import type { ClinicId, GroupId } from '#shared/contracts/primitives.ts';
import { isNoticeDue } from '#shared/domain/break-glass.ts';
import { localDate } from '#shared/domain/cover.ts';

/** What somebody inside a group is to be told about their own seal now, the oldest first. Nothing for clinicians. */
export async function dueNotices(deps: Deps, { me, group }: InGroup): Promise<SealNotice[]> {
  if (me.role === 'clinician') return [];
  const due = await dueOpenings(deps, me);
  return due.map(({ by, reason, openedAt, askedAt }) => ({
    by: by.name,
    reason,
    date: localDate(new Date(openedAt ?? askedAt), group.timeZone),
  }));
}

async function dueOpenings(
  deps: Deps,
  me: InGroup['me'],
  options: { consistent?: boolean } = {},
): Promise<OpeningRecord[]> {
  const openings = await listOpeningsOf(deps.store, me.personId, options);
  return openings.filter(({ notice }) => isNoticeDue(notice, deps.now()));
}

/** The caller has read what they were told. Twice is fine. */
export async function noticesRead(deps: Deps, caller: Caller, groupId: GroupId): Promise<void> {
  const { me, group } = await enterGroup(deps, caller, groupId);
  if (me.role === 'clinician') return;
  // One event at a time stands in a clinic's chain.
  while (await nextRead(deps, me, group.clinicId));
}

/** False where nothing is left to read. */
const nextRead = (deps: Deps, me: InGroup['me'], clinicId: ClinicId): Promise<boolean> =>
  inOneTransaction(deps, async () => {
    const [opening] = await dueOpenings(deps, me, { consistent: true });
    if (!opening?.notice) return { writes: [], answer: false };
    const now = deps.now();
    const event = {
      actor: { kind: 'system' as const, id: 'notice' },
      action: 'seal.notice-read',
      target: `review ${opening.reviewId}`,
      details: { opening: opening.number },
    };
    const read = { ...opening.notice, seenAt: now.toISOString() };
    return {
      answer: true,
      writes: [
        openingWrite(opening, { ...opening, notice: read }),
        await auditWrite(deps.store, clinicId, event, now),
      ],
    };
  });
