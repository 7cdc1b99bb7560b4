import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import type { Deps } from '#functions/ports.ts';
import type { addNoteRequest, ReviewDetail, ReviewId } from '#shared/contracts/review.ts';
import { addNote as noted } from '#shared/domain/review-state.ts';
import { changeReview } from './change-review.ts';

/** Adds a note for colleagues. Its words stay with the review; the record says only that there is one. */
export const addNote = (
  deps: Deps,
  caller: Caller,
  id: ReviewId,
  { note }: z.output<typeof addNoteRequest>,
): Promise<ReviewDetail> =>
  changeReview(deps, caller, id, {
    action: 'review.noted',
    review: ({ review, who }, _settings, now) => noted(review, who, note, now),
    post: () => ({}),
  });
