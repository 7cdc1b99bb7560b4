import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { valid } from '#functions/api/valid.ts';
import {
  crisisPanelRequest,
  crisisResources,
  draftReading,
} from '#shared/contracts/crisis-resources.ts';
import { readCrisisResources } from './read-crisis-resources.ts';
import { readDraft } from './read-draft.ts';

export const crisisRoutes = new Hono<ApiEnv>()
  .get(
    '/crisis-resources',
    documented({
      tag: 'Help',
      summary: 'Where to find help now, and when a facilitator is next here',
      callers: 'anybody',
      answers: { 200: crisisResources },
    }),
    async (c) => c.json(await readCrisisResources(c.get('deps'), c.get('caller')), 200),
  )
  .post(
    '/crisis-panel',
    documented({
      tag: 'Help',
      summary:
        'Whether the crisis panel opens for what is about to be sent, and what in it may tell who somebody is; nothing is stored',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: draftReading },
      refusals: ['invalid-input'],
    }),
    valid('json', crisisPanelRequest),
    async (c) => {
      const { texts, quoted } = c.req.valid('json');
      return c.json(await readDraft(c.get('deps'), callerOf(c), texts, quoted), 200);
    },
  );
