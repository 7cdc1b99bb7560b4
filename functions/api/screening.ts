import type { Signal } from '#shared/contracts/review.ts';
import { screen } from '#shared/screening/screen.ts';
import { model } from '#shared/screening/weights.ts';

/** Runs the local screening over what is about to be stored, field by field. Never fails: no answer would mean no review. */
export function screenFields(
  fields: Readonly<Partial<Record<Signal['field'], string>>>,
  textVersion: number,
): Signal[] {
  return (['title', 'body', 'name'] as const).flatMap((field) => {
    const text = fields[field];
    if (text === undefined) return [];
    const result = screen(text, model);
    return result.signals.map((signal) => ({
      source: 'local' as const,
      category: signal.category,
      rule: signal.rule,
      lane: signal.lane,
      span: { start: signal.start, end: signal.end },
      field,
      textVersion,
      strength: signal.strength,
      why: signal.why,
      changes: [...signal.changes],
      detector: `screening ${result.version}`,
    }));
  });
}

/** A message to the facilitators is always looked at, whatever its words. */
export const messageToFacilitators = (textVersion: number): Signal => ({
  source: 'local',
  category: 'message-to-facilitators',
  rule: 'message/to-facilitators',
  lane: 'soon',
  span: null,
  field: 'body',
  textVersion,
  strength: 1,
  why: 'This was written to the facilitators.',
  changes: [],
  detector: 'audience',
});

/** Where a clinic reads every post before it is published, that alone is a reason to look. */
export const heldBySetting = (textVersion: number): Signal => ({
  ...messageToFacilitators(textVersion),
  category: 'held-by-setting',
  rule: 'setting/all-posts-wait',
  lane: 'routine',
  why: 'This clinic reads every post before others can see it.',
  detector: 'setting',
});
