import * as z from 'zod';
import { strategyStates } from '#shared/domain/strategies.ts';
import { limits } from '#shared/limits.ts';
import { facilitatorsMark } from './facilitators-mark.ts';
import { frame } from './frame.ts';
import { author } from './people.ts';
import { drawnId, freeText, typedText } from './primitives.ts';
import { flag, requestObject } from './requests.ts';

/** Says nothing of order, time or person. */
export const strategyId = drawnId().brand<'StrategyId'>();
export type StrategyId = z.infer<typeof strategyId>;

export const strategy = z
  .object({
    id: strategyId,
    /** For those who mark it; null for everybody else: it would tell what was decided on it before. */
    version: z.int().nullable(),
    /** What somebody did. */
    words: z.string(),
    /** When it helped them; empty where they did not say. */
    when: z.string(),
    author,
    forAlumni: z.boolean(),
    state: z.enum(strategyStates),
    /** Why the group does not see it, for its author and the facilitators. */
    note: z.string().nullable(),
    /** Whether it helped somebody else, too. Nobody is told who, or how many. */
    helped: z.boolean(),
    helpedYou: z.boolean(),
    /** In the kit of whoever asks. */
    kept: z.boolean(),
    youMay: z.object({
      mark: z.array(facilitatorsMark),
      withdraw: z.boolean(),
      sayItHelped: z.boolean(),
      keep: z.boolean(),
    }),
  })
  .meta({ id: 'Strategy' });
export type Strategy = z.infer<typeof strategy>;

/** By ids that are drawn: the order tells nothing. */
export const strategyList = z
  .object({ frame, strategies: z.array(strategy), youMay: z.object({ add: z.boolean() }) })
  .meta({ id: 'StrategyList' });
export type StrategyList = z.infer<typeof strategyList>;

export const addStrategyRequest = requestObject({
  words: typedText(limits.strategyWords, 'Please write what helped.'),
  when: freeText(limits.strategyWhen),
  forAlumni: flag(),
  /** Said at the crisis panel. Told to clinicians; lowers nothing. */
  notAboutMe: flag(),
});

export const addedStrategy = z.object({ id: strategyId }).meta({ id: 'AddedStrategy' });
export type AddedStrategy = z.infer<typeof addedStrategy>;

/** A strategy as it stands on one line, under the name of whoever shared it. */
export const strategyLine = z.object({ id: strategyId, words: z.string(), author: z.string() });
