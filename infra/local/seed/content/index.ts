import { beside } from './beside.ts';
import type { SeedContent } from './content-types.ts';
import { clinicians, people } from './people.ts';
import { clinic, groups } from './sessions.ts';
import { beginnings } from './threads-beginnings.ts';
import { buses } from './threads-buses.ts';
import { everyday } from './threads-everyday.ts';
import { hardNights } from './threads-hard-nights.ts';
import { loss } from './threads-loss.ts';
import { medication } from './threads-medication.ts';
import { nights } from './threads-nights.ts';
import { quiet } from './threads-quiet.ts';
import { repair } from './threads-repair.ts';
import { smallTalk } from './threads-small-talk.ts';
import { steps } from './threads-steps.ts';
import { thursday } from './threads-thursday.ts';

/** The demo clinic: invented people, in threads sorted by theme and not by time. */
export const seedContent: SeedContent = {
  clinic,
  groups,
  people,
  clinicians,
  threads: [
    ...beginnings,
    ...nights,
    ...buses,
    ...smallTalk,
    ...loss,
    ...everyday,
    ...steps,
    ...repair,
    ...medication,
    ...hardNights,
    ...quiet,
    ...thursday,
  ],
  beside,
};
