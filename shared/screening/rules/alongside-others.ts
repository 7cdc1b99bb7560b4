import type { PhraseRule } from '#shared/screening/rule.ts';

export const alongsideOthers: readonly PhraseRule[] = [];
