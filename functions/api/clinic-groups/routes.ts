import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, idempotencyKeyOf } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  changeGroupRequest,
  clinicGroup,
  clinicGroupDetail,
  clinicGroupList,
  closeGroupRequest,
  createdGroup,
  createGroupRequest,
  listClinicGroupsQuery,
} from '#shared/contracts/clinic-group.ts';
import { changeGroup } from './change-group.ts';
import { closeGroup } from './close-group.ts';
import { createGroup } from './create-group.ts';
import { listGroups } from './list-groups.ts';
import { readGroup } from './read-group.ts';

const tag = 'Clinic';
const callers = 'signed-in' as const;
const ofOne = ['not-allowed', 'not-found', 'stale'] as const;

export const clinicGroupRoutes = new Hono<ApiEnv>()
  .get(
    '/clinic/groups',
    documented({
      tag,
      summary: 'The groups of the clinic, and who may lead one',
      callers,
      answers: { 200: clinicGroupList },
      refusals: ['cursor-not-valid', 'invalid-input', 'not-allowed'],
    }),
    valid('query', listClinicGroupsQuery),
    async (c) => c.json(await listGroups(c.get('deps'), callerOf(c), c.req.valid('query')), 200),
  )
  .post(
    '/clinic/groups',
    documented({
      tag,
      summary: 'Create a group with its agreement and those who lead it',
      sends: 'json',
      callers,
      idempotent: true,
      answers: { 201: createdGroup },
      refusals: ['not-allowed'],
    }),
    valid('json', createGroupRequest),
    async (c) =>
      c.json(
        await createGroup(
          c.get('deps'),
          callerOf(c),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .get(
    '/clinic/groups/:groupId',
    documented({
      tag,
      summary: 'A group as its clinic keeps it',
      callers,
      answers: { 200: clinicGroupDetail },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readGroup(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .patch(
    '/clinic/groups/:groupId',
    documented({
      tag,
      summary: 'Rename a group, and say who leads it',
      sends: 'json',
      callers,
      answers: { 200: clinicGroup },
      refusals: ofOne,
    }),
    valid('param', groupPath),
    valid('json', changeGroupRequest),
    async (c) =>
      c.json(
        await changeGroup(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param').groupId,
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/clinic/groups/:groupId/close',
    documented({
      tag,
      summary: 'Close a group: it is read on, and nobody writes',
      sends: 'json',
      callers,
      answers: { 200: clinicGroup },
      refusals: ofOne,
    }),
    valid('param', groupPath),
    valid('json', closeGroupRequest),
    async (c) =>
      c.json(
        await closeGroup(
          c.get('deps'),
          callerOf(c),
          { groupId: c.req.valid('param').groupId, closed: true },
          c.req.valid('json'),
        ),
        200,
      ),
  )
  .post(
    '/clinic/groups/:groupId/open',
    documented({
      tag,
      summary: 'Open a closed group again',
      sends: 'json',
      callers,
      answers: { 200: clinicGroup },
      refusals: ofOne,
    }),
    valid('param', groupPath),
    valid('json', closeGroupRequest),
    async (c) =>
      c.json(
        await closeGroup(
          c.get('deps'),
          callerOf(c),
          { groupId: c.req.valid('param').groupId, closed: false },
          c.req.valid('json'),
        ),
        200,
      ),
  );
