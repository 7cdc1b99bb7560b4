import type { InGroup } from '#functions/api/access.ts';
import { auditWrite } from '#functions/data/audit.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { FacilitatorsMark } from '#shared/domain/facilitators-mark.ts';

const done = { show: 'shown', 'keep-back': 'kept-back' } as const;

/** That a facilitator showed the group somebody’s words, or kept them from it: by ids, without the words and without the reason. */
export const markEvent = (
  deps: Deps,
  { group, me }: InGroup,
  {
    kind,
    id,
    mark,
  }: { kind: 'goal' | 'strategy' | 'what-helped'; id: string; mark: FacilitatorsMark },
): Promise<Write> =>
  auditWrite(
    deps.store,
    group.clinicId,
    {
      actor: { kind: 'clinician', id: me.personId },
      action: `${kind}.${done[mark]}`,
      target: `${kind} ${id}`,
      details: { group: group.groupId },
    },
    deps.now(),
  );
