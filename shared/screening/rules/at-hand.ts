import type { PhraseRule } from '#shared/screening/rule.ts';

export const atHand: readonly PhraseRule[] = [];
