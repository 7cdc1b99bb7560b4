import { callsForPanel } from '#shared/domain/lanes.ts';
import { readerOf } from '#shared/screening/by-rules.ts';
import { inClauses } from '#shared/screening/clauses.ts';
import { inOrder, laneOf, raiseTogether } from '#shared/screening/lanes.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { wordRules } from '#shared/screening/on-device/rules.ts';
import type { Rule } from '#shared/screening/rule.ts';

/** Whether a text calls for the crisis panel by these rules and nothing else. Pure, deterministic, in linear time. */
export function panelBy(rules: readonly Rule[]): (text: string) => boolean {
  const read = readerOf(rules);
  return (text) => {
    const signals = read(text, inClauses(normalise(text)));
    return callsForPanel(laneOf(raiseTogether(inOrder(signals))));
  };
}

/**
 * What a browser asks while somebody writes: by the edition of the rules for a device, which misses some of what `screen`
 * finds when the text is sent.
 */
export const callsForPanelOnDevice: (text: string) => boolean = panelBy(wordRules);
