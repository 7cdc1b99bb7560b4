import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf, postPath, repairPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  answerRepairRequest,
  askedRepair,
  askRepairByNameRequest,
  askRepairRequest,
  leadRepairRequest,
  oneRepair,
  repairList,
  stepRepairRequest,
  writeRepairRequest,
  writtenRepair,
} from '#shared/contracts/repair.ts';
import { askByName, askFromPost } from './ask-for-repair.ts';
import { leadRepair } from './lead-repair.ts';
import { readRepair, readRepairs } from './read-repairs.ts';
import { stepRepair } from './step-repair.ts';
import { writeAnswer, writeParts } from './write-repair.ts';

const tag = 'Ways back';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;
const asks = (summary: string) =>
  documented({
    tag,
    summary,
    sends: 'json',
    callers,
    idempotent: true,
    answers: { 201: askedRepair },
    refusals: [...refusals, 'already-used', 'no-room'],
  });
const writes = (summary: string) =>
  documented({
    tag,
    summary,
    sends: 'json',
    callers,
    idempotent: true,
    answers: { 201: writtenRepair },
    refusals: [...refusals, 'agreement-changed', 'stale'],
  });
const changes = (summary: string) =>
  documented({
    tag,
    summary,
    sends: 'json',
    callers,
    answers: { 204: null },
    refusals: [...refusals, 'stale'],
  });

export const repairRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/repairs',
    documented({
      tag,
      summary: 'One’s own ways back after a conflict; for facilitators, all of the group',
      callers,
      answers: { 200: repairList },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readRepairs(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .post(
    '/groups/:groupId/repairs',
    asks('Ask the facilitators for a way back with somebody, by name; nobody else is told'),
    valid('param', groupPath),
    valid('json', askRepairByNameRequest),
    async (c) =>
      c.json(
        await askByName(
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
    '/groups/:groupId/threads/:threadId/posts/:number/repairs',
    asks('Ask the facilitators for a way back with whoever wrote a post; nobody else is told'),
    valid('param', postPath),
    valid('json', askRepairRequest),
    async (c) =>
      c.json(
        await askFromPost(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .get(
    '/groups/:groupId/repairs/:repairId',
    documented({ tag, summary: 'One way back', callers, answers: { 200: oneRepair }, refusals }),
    valid('param', repairPath),
    async (c) => c.json(await readRepair(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .post(
    '/groups/:groupId/repairs/:repairId/step',
    changes('Say yes, say not now, or step back; no reason is asked'),
    valid('param', repairPath),
    valid('json', stepRepairRequest),
    async (c) => {
      await stepRepair(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/repairs/:repairId/lead',
    changes('Open, decline, pause, go on with or close it, or show what waits in it'),
    valid('param', repairPath),
    valid('json', leadRepairRequest),
    async (c) => {
      await leadRepair(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/repairs/:repairId/parts',
    writes('Send what happened, its effect and what one needs; read when both have sent theirs'),
    valid('param', repairPath),
    valid('json', writeRepairRequest),
    async (c) =>
      c.json(
        await writeParts(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .post(
    '/groups/:groupId/repairs/:repairId/answer',
    writes('Answer what the other wrote, once both can be read'),
    valid('param', repairPath),
    valid('json', answerRepairRequest),
    async (c) =>
      c.json(
        await writeAnswer(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  );
