import { type InGroup, mayWrite } from '#functions/api/access.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import type { RepairRecord } from '#functions/data/own-records.ts';
import type { Face } from '#functions/data/records.ts';
import type { ShownRepair, ShownRepairNews } from '#shared/contracts/repair.ts';
import { momentFor } from '#shared/domain/coarse-time.ts';
import {
  canAnswer,
  canWriteParts,
  isRevealed,
  isUnopened,
  leadsFor,
  newsFor,
  newsForFacilitator,
  otherSide,
  type RepairSide,
  readableOf,
  sideOf,
  stepsFor,
  typedFace,
} from '#shared/domain/repair.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';

/** A way back as this reader may see it. That they may see it at all was asked before. */
export function showRepair(
  inside: InGroup,
  repair: RepairRecord,
  /** For facilitators: whether the two are still there. */
  isThere: boolean,
): ShownRepair {
  const { me, group } = inside;
  const you = sideOf(me, repair);
  const reader = you ?? 'facilitator';
  const isStaff = you === null;
  return {
    id: repair.repairId,
    you: reader,
    state: repair.state,
    version: isStaff ? repair.version : null,
    asker: showSide(repair, reader, 'asker'),
    other: showSide(repair, reader, 'other'),
    revealed: isRevealed(repair),
    asked:
      reader === 'other'
        ? null
        : {
            words: repair.words,
            at: momentFor(me.role, repair.askedAt, group.timeZone),
            post: repair.post && { ...repair.post, page: pageOf(repair.post.number) },
          },
    canBeAsked: isStaff && isThere && repair.other.by !== null,
    endedBy: endedBy(repair, you),
    word: repair.word,
    youMay: {
      step: isStaff ? [] : stepsFor(repair, you),
      lead: isStaff ? leadsFor(repair, { isThere }) : [],
      write: !isStaff && mayWrite(inside, 'group') && canWriteParts(repair, you),
      answer: !isStaff && mayWrite(inside, 'group') && canAnswer(repair, you),
    },
  };
}

function showSide(repair: RepairRecord, reader: RepairSide | 'facilitator', side: RepairSide) {
  const { parts, answer } = readableOf(repair, reader, side);
  const isYours = reader === side;
  // Whether a facilitator was asked to read somebody's words is nothing for the other to know.
  const noted = <Words extends { readonly asked: boolean }>(words: Words | null) =>
    words && { ...words, asked: words.asked && (isYours || reader === 'facilitator') };
  return {
    author: showAuthor(faceFor(repair, reader, side), isYours),
    parts: noted(parts),
    answer: noted(answer),
  };
}

/**
 * Until a facilitator has opened it, whoever typed a name sees what they typed and no more: whether it is anybody’s would tell aliases from
 * pseudonyms.
 */
export function faceFor(
  repair: RepairRecord,
  reader: RepairSide | 'facilitator',
  side: RepairSide,
): Face {
  const { named } = repair;
  if (named === null || reader !== 'asker' || side !== 'other' || !isUnopened(repair)) {
    return repair[side].face;
  }
  return typedFace(named);
}

function endedBy({ endedBy: by }: RepairRecord, you: RepairSide | null): ShownRepair['endedBy'] {
  if (you === null || by === null || by === 'facilitator') return by;
  return by === you ? 'you' : 'them';
}

/** What home says about it; nothing where there is nothing to say. */
export function showNews({ me }: InGroup, repair: RepairRecord, now: Date): ShownRepairNews[] {
  const you = sideOf(me, repair);
  const news = you === null ? newsForFacilitator(repair) : newsFor(repair, you, now);
  if (news === null) return [];
  const names =
    you === null
      ? [repair.asker.face.name, repair.other.face.name]
      : [faceFor(repair, you, otherSide(you)).name];
  return [{ id: repair.repairId, news, names }];
}
