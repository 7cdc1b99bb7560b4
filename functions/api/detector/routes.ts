import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { detectorScorecard } from '#shared/contracts/detector.ts';
import { readScorecard } from './read-scorecard.ts';

export const detectorRoutes = new Hono<ApiEnv>().get(
  '/detector',
  documented({
    tag: 'Reviews',
    summary: 'How well the screening does, by what clinicians decided after looking',
    callers: 'signed-in',
    answers: { 200: detectorScorecard },
    refusals: ['not-allowed'],
  }),
  async (c) => c.json(await readScorecard(c.get('deps'), callerOf(c)), 200),
);
