import { askedBy } from '#shared/asked-by.ts';

// What a page does without anybody having wished it is no use of a sign-in: what it asks the API for by a header, and the pages
// that it leads to by their address, which works without scripts, too.

export const byItselfHeaders = { [askedBy.header]: askedBy.page } as const;

/** The address of a page that another one leads to by itself. */
export const byItselfPath = (path: string) => `${path}?${askedByQuery}`;

export const isByItself = ({ method, url }: Request) =>
  method === 'GET' && new URL(url).searchParams.get('by') === askedBy.page;

const askedByQuery = `by=${askedBy.page}`;
