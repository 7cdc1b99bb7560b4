import type { Params } from '@remix-run/react';

// Parts of an address, as the API wants them. What is not there becomes an empty text, which the API refuses.

export const groupParam = ({ groupId = '' }: Params) => ({ groupId });

export const personInGroupParam = ({ groupId = '', personId = '' }: Params) => ({
  groupId,
  personId,
});

export const goalParam = ({ groupId = '', goalId = '' }: Params) => ({ groupId, goalId });

export const repairParam = ({ groupId = '', repairId = '' }: Params) => ({ groupId, repairId });

export const sessionParam = ({ groupId = '', startsAt = '' }: Params) => ({ groupId, startsAt });
export const personParam = ({ personId = '' }: Params) => ({ personId });

export const threadParam = ({ groupId = '', threadId = '' }: Params) => ({ groupId, threadId });

export const postParam = ({ groupId = '', threadId = '', number = '' }: Params) => ({
  groupId,
  threadId,
  number,
});

export const reviewParam = ({ reviewId = '' }: Params) => ({ reviewId });

type ThreadPlace = ReturnType<typeof threadParam>;

/** The address of a thread, and of one post in it where it is known on which page that stands. */
export function threadPath({ groupId, threadId }: ThreadPlace, post?: PostPlace): string {
  const path = `/groups/${groupId}/threads/${threadId}`;
  if (post === undefined) return path;
  const query = new URLSearchParams({ page: String(post.page) });
  if (post.fresh) query.set('fresh', '1');
  if (post.sent !== undefined) query.set('sent', post.sent);
  return `${path}?${query}#post-${post.number}`;
}

interface PostPlace {
  page: number | string;
  number: number | string;
  /** Asks for what was written a moment ago, too. */
  fresh?: boolean;
  /** The id under which it was just sent, so that the page can forget its draft. */
  sent?: string;
}
