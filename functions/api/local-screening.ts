import type { Signal } from '#shared/contracts/review.ts';
import { findIdentifyingDetails } from '#shared/screening/rules/identifying-details.ts';
import { screen, screeningVersion } from '#shared/screening/screen.ts';
import type { ScreeningSignal } from '#shared/screening/types.ts';
import { model } from '#shared/screening/weights.ts';

// By far the largest part of the API, and only writing needs it: `screening.ts` loads it when it is asked for the first time, so that no
// reader waits for it where a function has just been started.

/** The rules and the weights that texts are read with here. */
export const screeningInUse = screeningVersion(model);

/** The part of it that finds what may tell others who somebody is. */
export { findIdentifyingDetails };

/** The local screening in full: the rules and the second scorer. */
export const screenText = (text: string) => screen(text, model);

type PlacedSignal = Omit<ScreeningSignal, 'start' | 'end'> & { readonly span: Signal['span'] };

const placed = ({ start, end, ...signal }: ScreeningSignal): PlacedSignal => ({
  ...signal,
  span: { start, end },
});

/**
 * What a text says only together with the words that it answers: "Same here." Nothing that the text says by itself, and nothing that stands in the
 * other's words alone. Places are in the text; null where what was noticed begins in what it answers.
 */
export function screenAnswer(quoted: string, text: string): PlacedSignal[] {
  // A line of its own, so that no sentence of the one runs on into the other.
  const before = `You said: ${saidBack(quoted)}\n\n`;
  const rulesOf = (one: string) => new Set(screenText(one).signals.map(({ rule }) => rule));
  const known = rulesOf(text);
  const others = rulesOf(before);
  return screenText(before + text).signals.flatMap((signal) => {
    const { features, ...found } = placed(signal);
    const isAcross = signal.start < before.length;
    const isTheirs = isAcross && (signal.end <= before.length || others.has(signal.rule));
    if (known.has(signal.rule) || isTheirs) return [];
    const shifted = <T extends { start: number; end: number }>(place: T): T => ({
      ...place,
      start: place.start - before.length,
      end: place.end - before.length,
    });
    const own = features?.map(shifted).filter(({ start }) => start >= 0);
    return [
      {
        ...found,
        span: isAcross ? null : shifted({ start: signal.start, end: signal.end }),
        ...(own && own.length > 0 ? { features: own } : {}),
      },
    ];
  });
}

/** Somebody's words as the one who answers says them back: the rules know another's wish by "kill yourself" and "end your life". */
const saidBack = (words: string) =>
  words.replace(/\bmyself\b/gi, 'yourself').replace(/\bmy\b/gi, 'your');

/**
 * Runs the local screening over what is about to be stored, field by field, and over a body with the words that it answers. Never fails: no answer
 * would mean no review.
 */
export function screenFields(
  fields: Readonly<Partial<Record<Signal['field'], string>>>,
  textVersion: number,
  quoted: string | null = null,
): Signal[] {
  return (['title', 'body', 'name'] as const).flatMap((field) => {
    const text = fields[field];
    if (text === undefined) return [];
    const result = screenText(text);
    const answered = field === 'body' && quoted !== null ? screenAnswer(quoted, text) : [];
    return [...result.signals.map(placed), ...answered].map((signal) => ({
      source: 'local' as const,
      category: signal.category,
      rule: signal.rule,
      lane: signal.lane,
      span: signal.span,
      field,
      textVersion,
      strength: signal.strength,
      why: signal.why,
      changes: [...signal.changes],
      ...(signal.features ? { features: [...signal.features] } : {}),
      detector: `screening ${result.version}`,
    }));
  });
}
