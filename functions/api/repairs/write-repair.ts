import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { readByOthers } from '#functions/api/own/read-by-others.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import { repairChangeWrites } from '#functions/data/repairs.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type answerRepairRequest,
  type WrittenRepair,
  type writeRepairRequest,
  writtenRepair,
} from '#shared/contracts/repair.ts';
import {
  canAnswer,
  canWriteParts,
  type RepairSide,
  repairWithAnswer,
  repairWithParts,
} from '#shared/domain/repair.ts';
import { Refusal } from '#shared/errors.ts';
import { enterSide, type RepairPlace } from './enter-repair.ts';

interface Written {
  readonly content: readonly unknown[];
  /** All that the other will read. */
  readonly texts: readonly string[];
  readonly notAboutMe: boolean;
  readonly can: (repair: RepairRecord, side: RepairSide) => boolean;
  readonly after: (
    repair: RepairRecord,
    side: RepairSide,
    screened: { waits: boolean; asked: boolean },
  ) => RepairRecord;
}

/** Sends one’s own three parts. The other reads them when both have sent theirs. */
export const writeParts = (
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
  idempotencyKey: string,
  { notAboutMe, ...parts }: z.output<typeof writeRepairRequest>,
): Promise<WrittenRepair> =>
  write(deps, caller, at, idempotencyKey, {
    content: ['parts', parts, notAboutMe],
    texts: [parts.happened, parts.effect, parts.need],
    notAboutMe,
    can: canWriteParts,
    after: (repair, side, screened) => repairWithParts(repair, side, { ...parts, ...screened }),
  });

/** Answers what the other wrote, once both can be read. */
export const writeAnswer = (
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
  idempotencyKey: string,
  { notAboutMe, ...answer }: z.output<typeof answerRepairRequest>,
): Promise<WrittenRepair> =>
  write(deps, caller, at, idempotencyKey, {
    content: ['answer', answer, notAboutMe],
    texts: [answer.words],
    notAboutMe,
    can: canAnswer,
    after: (repair, side, screened) => repairWithAnswer(repair, side, { ...answer, ...screened }),
  });

/** Words and the review that they open, in one transaction. Throws `stale` where it has gone on meanwhile. */
function write(
  deps: Deps,
  caller: Caller,
  at: RepairPlace,
  idempotencyKey: string,
  { content, texts, notAboutMe, can, after }: Written,
): Promise<WrittenRepair> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['write-repair', at.groupId, at.repairId, ...content],
      answer: writtenRepair,
    },
    async () => {
      const { inside, repair, side } = await enterSide(deps, caller, at);
      ensureMayWrite(inside, 'group');
      if (!can(repair, side)) throw new Refusal('stale');
      const text = texts.filter((one) => one !== '').join('\n\n');
      // A word that was chosen from a list says nothing to read.
      const { review, ...screened } =
        text === ''
          ? { review: [], waits: false, asked: false }
          : await readByOthers(deps, inside, { what: 'repair', text, notAboutMe });
      return {
        answer: { waits: screened.waits },
        writes: [...repairChangeWrites(repair, after(repair, side, screened)), ...review],
      };
    },
  );
}
