import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import { changeSettingsRequest, clinicSettingsView } from '#shared/contracts/clinic-settings.ts';
import { changeSettings } from './change-settings.ts';
import { readSettings } from './read-settings.ts';

export const clinicSettingsRoutes = new Hono<ApiEnv>()
  .get(
    '/clinic/settings',
    documented({
      tag: 'Clinic',
      summary: 'What the clinic has set for itself',
      callers: 'signed-in',
      answers: { 200: clinicSettingsView },
      refusals: ['not-allowed'],
    }),
    async (c) => c.json(await readSettings(c.get('deps'), callerOf(c)), 200),
  )
  .put(
    '/clinic/settings',
    documented({
      tag: 'Clinic',
      summary: 'Replace what the clinic has set for itself',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: clinicSettingsView },
      refusals: ['not-allowed', 'stale'],
    }),
    valid('json', changeSettingsRequest),
    async (c) => c.json(await changeSettings(c.get('deps'), callerOf(c), c.req.valid('json')), 200),
  );
