/** By this a page says of a request that no person asked for it, so that it does not count as use of their sign-in. */
export const askedBy = { header: 'Asked-By', page: 'page' } as const;
