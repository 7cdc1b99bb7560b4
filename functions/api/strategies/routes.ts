import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, strategyPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { markRequest } from '#shared/contracts/facilitators-mark.ts';
import { addedStrategy, addStrategyRequest, strategyList } from '#shared/contracts/strategy.ts';
import { addStrategy } from './add-strategy.ts';
import { keepStrategy, markStrategy, sayItHelped, withdrawStrategy } from './change-strategy.ts';
import { readStrategies } from './read-strategies.ts';

const tag = 'Strategies';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;
const told = (summary: string) =>
  documented({ tag, summary, sends: 'nothing', callers, answers: { 204: null }, refusals });

export const strategyRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/strategies',
    documented({
      tag,
      summary: 'What helped people of the group',
      callers,
      answers: { 200: strategyList },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readStrategies(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/strategies',
    documented({
      tag,
      summary: 'Bring something that helped; a facilitator reads it before the group does',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: addedStrategy },
      refusals: [...refusals, 'agreement-changed'],
    }),
    valid('param', groupPath),
    valid('json', addStrategyRequest),
    async (c) =>
      c.json(
        await addStrategy(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/strategies/:strategyId/mark',
    documented({
      tag,
      summary: 'Let the group see it, or say why not',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', strategyPath),
    valid('json', markRequest),
    async (c) => {
      await markStrategy(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/strategies/:strategyId/withdraw',
    told('Take back what one brought'),
    valid('param', strategyPath),
    async (c) => {
      await withdrawStrategy(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/strategies/:strategyId/helped',
    told('Say that it helped one, too; nobody is told who or how many'),
    valid('param', strategyPath),
    async (c) => {
      await sayItHelped(c.get('deps'), callerOf(c), c.req.valid('param'), 'give');
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/strategies/:strategyId/helped',
    told('Take back that it helped'),
    valid('param', strategyPath),
    async (c) => {
      await sayItHelped(c.get('deps'), callerOf(c), c.req.valid('param'), 'take-back');
      return c.body(null, 204);
    },
  )
  .put(
    '/groups/:groupId/strategies/:strategyId/kept',
    told('Put it into one’s own kit'),
    valid('param', strategyPath),
    async (c) => {
      await keepStrategy(c.get('deps'), callerOf(c), c.req.valid('param'), 'give');
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/strategies/:strategyId/kept',
    told('Take it out of one’s own kit'),
    valid('param', strategyPath),
    async (c) => {
      await keepStrategy(c.get('deps'), callerOf(c), c.req.valid('param'), 'take-back');
      return c.body(null, 204);
    },
  );
