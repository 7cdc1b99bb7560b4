import { callsForPanel } from '#shared/domain/lanes.ts';
import { readerOf } from '#shared/screening/by-rules.ts';
import { inClauses } from '#shared/screening/clauses.ts';
import { laneOf } from '#shared/screening/lanes.ts';
import { normalise } from '#shared/screening/normalise.ts';
import { rulesIn } from '#shared/screening/screen.ts';
import type { Phrase } from './phrases.ts';

/** A text that should open the panel, and which phrases would open it. */
export interface Item {
  weight: number;
  /** Each of these alone. */
  opening: ReadonlySet<Phrase>;
  /** These where enough of them come together: by phrase, the strength of its sign. */
  adding: ReadonlyMap<Phrase, number>;
}

/** The item of a text; nothing where all rules together do not open the panel. */
export function itemReader(
  phrases: readonly Phrase[],
): (text: string, weight: number) => Item | undefined {
  const read = readerOf(phrases.map((phrase) => phrase.alone));
  const byId: ReadonlyMap<string, Phrase> = new Map(
    phrases.map((phrase) => [phrase.alone.id, phrase]),
  );
  return (text, weight) => {
    const prose = inClauses(normalise(text));
    if (!callsForPanel(laneOf(rulesIn(text, prose)))) return undefined;
    const signals = read(text, prose).flatMap((signal) => {
      const phrase = byId.get(signal.rule);
      return phrase ? [{ signal, phrase }] : [];
    });
    const opening = signals.filter(({ signal }) => callsForPanel(signal.lane));
    const adding = signals.filter(({ signal }) => signal.lane === 'soon');
    return {
      weight,
      opening: new Set(opening.map(({ phrase }) => phrase)),
      adding: new Map(
        opening.length > 0 ? [] : adding.map(({ signal, phrase }) => [phrase, signal.strength]),
      ),
    };
  };
}
