import type { PhraseRule } from '#shared/screening/rule.ts';

export const indirectIntent: readonly PhraseRule[] = [];
