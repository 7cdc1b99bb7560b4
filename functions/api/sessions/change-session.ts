import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import {
  getSession,
  sessionChangeRemoval,
  sessionFactsChange,
  sessionRemoval,
  sessionWrite,
} from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { changeSessionRequest, Session } from '#shared/contracts/session.ts';
import { instantOf } from '#shared/domain/cover.ts';
import { Refusal } from '#shared/errors.ts';
import { alreadyMeets, ensureNotBegun, ensureToCome } from './ensure-to-come.ts';
import { showSession } from './show-session.ts';

/**
 * Moves a session, or changes what it says. Threads belong to the stretch between two sessions by time alone, so they go along with a
 * move by themselves. Throws `stale` where the session has begun or was changed since it was seen.
 */
export async function changeSession(
  deps: Deps,
  caller: Caller,
  { groupId, startsAt }: { groupId: GroupId; startsAt: string },
  request: z.output<typeof changeSessionRequest>,
): Promise<Session> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  return inOneTransaction(deps, async () => {
    const before = await getSession(deps.store, groupId, startsAt, { consistent: true });
    if (!before) throw new Refusal('not-found');
    const now = deps.now();
    ensureNotBegun(before, now);
    if (before.version !== request.version) throw new Refusal('stale');
    const start = instantOf(request.date, request.time, group.timeZone);
    const to = start.toISOString();
    const facts = {
      minutes: request.minutes,
      place: request.place || null,
      theme: request.theme || null,
    };
    const after = { ...before, ...facts, startsAt: to, version: before.version + 1 };
    const isMoved = to !== before.startsAt;
    if (isMoved) ensureToCome(start, now);
    const put = sessionWrite(groupId, after);
    return {
      answer: showSession(after),
      writes: [
        ...(isMoved
          ? [put, ...sessionRemoval(groupId, before, to), sessionChangeRemoval(groupId, to)]
          : [sessionFactsChange(groupId, before, facts)]),
        await auditWrite(
          deps.store,
          group.clinicId,
          {
            actor: { kind: 'clinician', id: me.personId },
            action: isMoved ? 'session.moved' : 'session.changed',
            target: `group ${groupId}`,
            details: isMoved ? { from: before.startsAt, to } : { at: to },
          },
          now,
        ),
      ],
      onFailed(failed) {
        if (failed.includes(put)) throw alreadyMeets();
      },
    };
  });
}
