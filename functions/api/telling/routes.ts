import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, toldDevicePath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import { telling, turnOnTellingRequest } from '#shared/contracts/telling.ts';
import { readTelling } from './read-telling.ts';
import { turnOffTelling } from './turn-off.ts';
import { turnOnTelling } from './turn-on.ts';

const tag = 'Being told';
const callers = 'signed-in' as const;
const refusals = ['not-allowed', 'not-found'] as const;

export const tellingRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/being-told',
    documented({
      tag,
      summary: 'On which of their devices the caller is told that there is something new',
      callers,
      answers: { 200: telling },
      refusals,
    }),
    valid('param', groupPath),
    async (c) =>
      c.json(await readTelling(c.get('deps'), callerOf(c), c.req.valid('param').groupId), 200),
  )
  .put(
    '/groups/:groupId/being-told/this-device',
    documented({
      tag,
      summary: 'Be told on the device of this sign-in, as long as it lasts; never of what',
      sends: 'json',
      callers,
      answers: { 204: null },
      refusals: [...refusals, 'no-room'],
    }),
    valid('param', groupPath),
    valid('json', turnOnTellingRequest),
    async (c) => {
      const { groupId } = c.req.valid('param');
      await turnOnTelling(c.get('deps'), callerOf(c), groupId, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .delete(
    '/groups/:groupId/being-told/devices/:toldDeviceId',
    documented({
      tag,
      summary: 'Not be told any more on one of one’s devices',
      sends: 'nothing',
      callers,
      answers: { 204: null },
      refusals,
    }),
    valid('param', toldDevicePath),
    async (c) => {
      await turnOffTelling(c.get('deps'), callerOf(c), c.req.valid('param'));
      return c.body(null, 204);
    },
  );
