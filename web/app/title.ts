import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { isKept } from './kept.ts';
import { isLanguage, type Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';

const site = 'Between Sessions';
const notShown = msg`Not shown`;

/**
 * A page's title: what it is for, in a word that tells nothing when it is seen over a shoulder or in a history. Never a group's
 * name, a thread's title or a word of what somebody is going through.
 */
export function titled(page: MessageDescriptor): MetaFunction {
  return ({ error, matches }) => {
    const i18n = wordsIn(languageOf(matches));
    return [{ title: `${i18n._(isMissing(error) ? notShown : page)} · ${site}` }];
  };
}

/** Where no page says what it is for: the start, and addresses that lead nowhere. */
export const siteTitle: MetaFunction = ({ error, matches }) => {
  const i18n = wordsIn(languageOf(matches));
  return [{ title: isMissing(error) ? `${i18n._(notShown)} · ${site}` : site }];
};

/** What the root of every page says of it. */
function languageOf(matches: readonly { id: string; data: unknown }[]): Language {
  const root = matches.find(({ id }) => id === 'root')?.data;
  const said = typeof root === 'object' && root !== null && 'language' in root && root.language;
  return isLanguage(said) ? said : 'en';
}

/** A page that hands typed words back is there, although it was thrown. Where nothing was, the browser is told null. */
const isMissing = (error: unknown) =>
  error !== undefined && error !== null && !(isRouteErrorResponse(error) && isKept(error.data));
