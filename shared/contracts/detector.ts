import * as z from 'zod';
import { lanes } from '#shared/domain/lanes.ts';
import { outcomes } from '#shared/domain/vocabulary.ts';
import { groupId } from './primitives.ts';
import { reviewId, signal } from './review.ts';

// How well the screening does, by what clinicians decided after they had looked. Ids and counts; no text, no name, no person.

const share = z.number().min(0).max(1);

const figure = z.object({
  decided: z.int(),
  measured: z
    .object({ confirmed: z.int(), share, low: share, high: share })
    .nullable()
    .meta({ description: 'Null where too few were decided to say more than how many' }),
});
export type DetectorFigure = z.infer<typeof figure>;

const laneFigure = figure.extend({ lane: z.enum(lanes) }).meta({ id: 'DetectorLane' });

const ruleFigure = figure
  .extend({
    rule: z.string(),
    source: signal.shape.source,
    category: z.string(),
    /** In plain words; null for a rule that is not among the present ones. */
    why: z.string().nullable(),
  })
  .meta({ id: 'DetectorRule' });
export type DetectorRule = z.infer<typeof ruleFigure>;

const reference = z
  .object({
    id: reviewId,
    groupId,
    groupName: z.string(),
    decidedAt: z.iso.datetime(),
    outcome: z.enum(outcomes),
    /** In which it was when it was decided. */
    lane: z.enum(lanes),
    rules: z.array(z.string()),
  })
  .meta({ id: 'DetectorReference' });

const references = z
  .object({
    shown: z.array(reference).meta({ description: 'Of the caller’s groups, the newest first' }),
    more: z.int().meta({ description: 'Further ones of the caller’s groups' }),
    elsewhere: z.int().meta({ description: 'Those of groups that the caller does not facilitate' }),
  })
  .meta({ id: 'DetectorReferences' });
export type DetectorReferences = z.infer<typeof references>;

export const detectorScorecard = z
  .object({
    /** Of the rules that read texts now. */
    version: z.string(),
    days: z.int(),
    since: z.iso.datetime(),
    /** False where more was decided than is counted; the newest decisions are. */
    isWhole: z.boolean(),
    fewestForShare: z.int(),
    decided: z.int(),
    noticed: figure,
    lanes: z.array(laneFigure),
    rules: z.array(ruleFigure),
    detectors: z.array(z.object({ detector: z.string(), decided: z.int() })),
    reported: z.int(),
    missed: z.object({ count: z.int(), worried: z.int() }),
    falseAlarmReviews: references,
    missedReviews: references,
  })
  .meta({ id: 'DetectorScorecard' });
export type DetectorScorecard = z.infer<typeof detectorScorecard>;
