import type { RepairRecord } from '#functions/data/own-records.ts';
import type { ReviewRecord, ReviewToWrite, ThreadRecord } from '#functions/data/records.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { erasedFace, erasedTitle, nobody } from '#shared/domain/erasure.ts';
import { isUnopened, repairLeft, typedFace } from '#shared/domain/repair.ts';

// What is left of a record when one of its people has been erased. Pure: told twice, it changes nothing more.

/** A thread whose opener's words are gone. A facilitator who wrote first chose title and name: those are theirs. */
export function threadWithoutWords(thread: ThreadRecord): ThreadRecord {
  if (thread.aboutReview !== undefined) return thread;
  return { ...threadWithoutNote(thread), face: erasedFace, title: erasedTitle, contentNotes: [] };
}

/** A thread without what its author said to those who answered. */
export const threadWithoutNote = ({ whatHelped: _, ...thread }: ThreadRecord): ThreadRecord =>
  thread;

/** The same when nothing of theirs is left in it: as long as something is, its counts go by whose thread it is. */
export function threadOfNobody(thread: ThreadRecord): ThreadRecord {
  const { fromSomebodyNew: _, aboutReview: __, ...rest } = threadWithoutWords(thread);
  return { ...rest, authorId: nobody };
}

/** That a review was, when, in which lane, by which rules and how it ended. No word of it, whoever wrote it. */
export const reviewWithoutWords = (review: ReviewRecord): ReviewToWrite => ({
  ...review,
  authorId: nobody,
  authorName: erasedFace.name,
  authorAskedIn: null,
  title: erasedTitle,
  target: targetWithoutWords(review.target),
  // Each signal says where in the words it was: there are none any more.
  signals: review.signals.map(({ features: _, ...signal }) => ({ ...signal, span: null })),
  reports: review.reports.map((report) => ({ ...report, words: '' })),
  history: review.history.map((step) => ({ ...step, reason: null })),
});

/** Of a review of somebody else: that it was reported, and when, but not by whom and in which words. */
export const reviewWithoutReporter = (review: ReviewRecord, person: PersonId): ReviewToWrite => ({
  ...review,
  reports: review.reports.map((report) =>
    report.by === person ? { ...report, by: nobody, from: erasedFace.name, words: '' } : report,
  ),
});

function targetWithoutWords(target: ReviewRecord['target']): ReviewRecord['target'] {
  switch (target.kind) {
    case 'post':
      return target;
    case 'name':
      return { ...target, name: '' };
    case 'agenda-item':
      return { ...target, theme: '' };
    case 'shared':
      return { ...target, text: '' };
  }
}

/**
 * A way back of which one side is gone: what the other wrote stays theirs. Null where nobody’s words would be left in it. `repair` is one of
 * theirs.
 */
export function repairOfNobody(
  repair: RepairRecord,
  person: PersonId,
  now: string,
): RepairRecord | null {
  const nothing = { by: nobody, face: erasedFace, parts: null, answer: null };
  if (repair.asker.by === person) {
    if (repair.other.parts === null) return null;
    return { ...repairLeft(repair, 'asker', now), asker: nothing, words: '', post: null };
  }
  if (repair.asker.by === nobody) return null;
  const { named } = repair;
  // Its asker goes on seeing what they typed, as where it is nobody's name: otherwise they would learn whose it was, and that they are gone.
  if (named !== null && isUnopened(repair)) {
    return { ...repair, other: { ...nothing, by: null, face: typedFace(named) } };
  }
  // Opened, it is the name of whoever was erased, and no longer only what somebody typed.
  return { ...repairLeft(repair, 'other', now), other: nothing, named: null };
}
