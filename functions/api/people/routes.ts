import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, personInGroupPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { groupPeople, groupPerson, moveStandingRequest } from '#shared/contracts/standing.ts';
import { listGroupPeople } from './list-people.ts';
import { moveStanding } from './move-standing.ts';

const refusals = ['not-allowed', 'not-found'] as const;

export const peopleRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/people',
    documented({
      tag: 'People',
      summary: 'Who belongs to the group, by pseudonym, for those who lead it',
      callers: 'signed-in',
      answers: { 200: groupPeople },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await listGroupPeople(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/people/:personId/standing',
    documented({
      tag: 'People',
      summary: 'Pause, graduate, end or bring back somebody’s place in the group',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: groupPerson },
      refusals: [...refusals, 'stale'],
    }),
    valid('param', personInGroupPath),
    valid('json', moveStandingRequest),
    async (c) =>
      c.json(
        await moveStanding(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json')),
        200,
      ),
  );
