import { themes } from './agenda.ts';
import type { SeedBeside } from './content-types.ts';
import { goals } from './goals.ts';
import { notes } from './journals.ts';
import { plans } from './plans.ts';
import { looks, strategies } from './strategies.ts';
import { repairs } from './ways-back.ts';

/** What the invented people have here besides the threads. */
export const beside: SeedBeside = { goals, strategies, notes, plans, themes, repairs, looks };

export const nothingBeside: SeedBeside = {
  goals: [],
  strategies: [],
  notes: [],
  plans: [],
  themes: [],
  repairs: [],
  looks: [],
};
