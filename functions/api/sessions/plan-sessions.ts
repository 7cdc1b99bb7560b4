import type * as z from 'zod';
import { enterAsFacilitator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { auditWrite } from '#functions/data/audit.ts';
import type { SessionRecord } from '#functions/data/records.ts';
import { sessionChangeRemoval, sessionWrite } from '#functions/data/sessions.ts';
import type { Deps } from '#functions/ports.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import {
  type PlannedSessions,
  plannedSessions,
  type planSessionsRequest,
} from '#shared/contracts/session.ts';
import { startsOf } from '#shared/domain/recurrence.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { alreadyMeets, ensureToCome } from './ensure-to-come.ts';
import { showSession } from './show-session.ts';

/** Puts sessions into the calendar of a group, all or none. Throws a refusal of a field where one would be in the past or twice. */
export async function planSessions(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof planSessionsRequest>,
): Promise<PlannedSessions> {
  const { group, me } = await enterAsFacilitator(deps, caller, groupId);
  return onceInOneTransaction(
    deps,
    {
      personId: me.personId,
      idempotencyKey,
      content: ['plan-sessions', groupId, request],
      answer: plannedSessions,
    },
    async () => {
      const now = deps.now();
      const starts = startsOf(request, group.timeZone);
      if (starts === null) {
        throw fieldRefusal(
          'until',
          `These are more than ${limits.sessionsAtOnce} sessions. Please choose an earlier day, and plan the others later.`,
        );
      }
      for (const start of starts) ensureToCome(start, now);
      const seriesId = starts.length > 1 ? deps.newId() : null;
      const sessions = starts.map(
        (start): SessionRecord => ({
          startsAt: start.toISOString(),
          minutes: request.minutes,
          place: request.place || null,
          theme: request.theme || null,
          seriesId,
          version: 1,
        }),
      );
      const puts = sessions.map((session) => sessionWrite(groupId, session));
      return {
        answer: { sessions: sessions.map(showSession) },
        writes: [
          ...puts,
          ...sessions.map(({ startsAt }) => sessionChangeRemoval(groupId, startsAt)),
          await auditWrite(
            deps.store,
            group.clinicId,
            {
              actor: { kind: 'clinician', id: me.personId },
              action: 'sessions.planned',
              target: `group ${groupId}`,
              details: { count: sessions.length, first: sessions[0]?.startsAt ?? null },
            },
            now,
          ),
        ],
        onFailed(failed) {
          if (failed.some((write) => puts.includes(write))) throw alreadyMeets();
        },
      };
    },
  );
}
