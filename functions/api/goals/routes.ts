import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { goalPartPath, goalPath, groupPath, idempotencyKeyOf } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import {
  addedGoal,
  addGoalRequest,
  changeGoalRequest,
  goalList,
  oneGoal,
} from '#shared/contracts/goal.ts';
import { addGoal } from './add-goal.ts';
import { changeGoal, markGoal, removeGoal } from './change-goal.ts';
import { readGoal, readGoals } from './read-goals.ts';
import { witnessGoal } from './witness-goal.ts';

const tag = 'Goals';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const goalRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/goals',
    documented({
      tag,
      summary: 'One’s own goals, and those that others show to the group',
      callers,
      answers: { 200: goalList },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readGoals(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/goals',
    documented({
      tag,
      summary: 'A new goal of one’s own, private or shown to the group',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: addedGoal },
      refusals: [...refusals, 'agreement-changed', 'no-room'],
    }),
    valid('param', groupPath),
    valid('json', addGoalRequest),
    async (c) =>
      c.json(
        await addGoal(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .get(
    '/groups/:groupId/goals/:goalId',
    documented({
      tag,
      summary: 'One goal: one’s own, or one that is shown to the group',
      callers,
      answers: { 200: oneGoal },
      refusals,
    }),
    valid('param', goalPath),
    async (c) => c.json(await readGoal(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .patch(
    '/groups/:groupId/goals/:goalId',
    documented({
      tag,
      summary: 'Add to a goal of one’s own, mark a step, show or hide it, or say what became of it',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'agreement-changed', 'stale'],
    }),
    valid('param', goalPath),
    valid('json', changeGoalRequest),
    async (c) => {
      await changeGoal(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/goals/:goalId',
    documented({
      tag,
      summary: 'Remove a goal of one’s own',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', goalPath),
    async (c) => {
      await removeGoal(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/goals/:goalId/mark',
    documented({
      tag,
      summary: 'Let the group see a goal and what waited of it, or say why not',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', goalPath),
    valid('json', markRequest),
    async (c) => {
      await markGoal(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/goals/:goalId/seen/:part',
    documented({
      tag,
      summary:
        'Say that one saw somebody’s goal, or an entry of it; nobody is told who or how many',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'agreement-changed'],
    }),
    valid('param', goalPartPath),
    async (c) => {
      await witnessGoal(c.get('deps'), callerOf(c), c.req.valid('param'), 'give');
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/goals/:goalId/seen/:part',
    documented({
      tag,
      summary: 'Take back that one saw it',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'agreement-changed'],
    }),
    valid('param', goalPartPath),
    async (c) => {
      await witnessGoal(c.get('deps'), callerOf(c), c.req.valid('param'), 'take-back');
      return c.body(null, 204);
    },
  );
