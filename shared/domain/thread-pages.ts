import { limits } from '#shared/limits.ts';

/** The page of a thread, from 1, on which the post with this number stands. */
export const pageOf = (number: number): number => Math.ceil(number / limits.postsPerPage);

/** How many pages a thread of so many posts has: one at least. */
export const pagesOf = (postCount: number): number => Math.max(1, pageOf(postCount));

/** The first and the last number of a page, both on it. */
export const numbersOn = (page: number): { from: number; to: number } => ({
  from: (page - 1) * limits.postsPerPage + 1,
  to: page * limits.postsPerPage,
});
