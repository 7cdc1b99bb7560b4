import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Session } from '#shared/contracts/session.ts';

/** "90 minutes · Room 4 · Asking for help" */
export const sessionFacts = ({ minutes, place, theme }: Session, i18n: I18n): string =>
  [i18n._(msg`${minutes} minutes`), place, theme].filter((fact) => fact !== null).join(' · ');
