import type { PhraseRule } from '#shared/screening/rule.ts';

export const codewords: readonly PhraseRule[] = [];
