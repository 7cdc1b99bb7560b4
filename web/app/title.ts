import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { isKept } from './kept.ts';

const site = 'Between Sessions';
const notShown = `Not shown · ${site}`;

/**
 * A page's title: what it is for, in a word that tells nothing when it is seen over a shoulder or in a history. Never a group's
 * name, a thread's title or a word of what somebody is going through.
 */
export function titled(page: string): MetaFunction {
  return ({ error }) => [{ title: isMissing(error) ? notShown : `${page} · ${site}` }];
}

/** Where no page says what it is for: the start, and addresses that lead nowhere. */
export const siteTitle: MetaFunction = ({ error }) => [
  { title: isMissing(error) ? notShown : site },
];

/** A page that hands typed words back is there, although it was thrown. Where nothing was, the browser is told null. */
const isMissing = (error: unknown) =>
  error !== undefined && error !== null && !(isRouteErrorResponse(error) && isKept(error.data));
