import type { PhraseRule } from '#shared/screening/rule.ts';

export const doses: readonly PhraseRule[] = [];
