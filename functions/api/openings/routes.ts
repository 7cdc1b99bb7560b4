import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf, tokenOf } from '#functions/api/middleware/sign-in.ts';
import { groupPath, openingPath, reviewPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  askedForOpening,
  delayNoticeRequest,
  openings,
  openSealRequest,
  recordDisclosureRequest,
  shownIdentity,
} from '#shared/contracts/opening.ts';
import { delayNotice, recordDisclosure } from './change-opening.ts';
import { lookAtIdentity } from './look-at-identity.ts';
import { readOpenings } from './read-openings.ts';
import { noticesRead } from './seal-notices.ts';
import { numberFrom } from './through-the-vault.ts';

export const openingRoutes = new Hono<ApiEnv>()
  .get(
    '/reviews/:reviewId/openings',
    documented({
      tag: 'Break-glass',
      summary:
        'Who opened the seal of a review’s author, why, and whether the caller may; no identity',
      callers: 'signed-in',
      answers: { 200: openings },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', reviewPath),
    async (c) =>
      c.json(await readOpenings(c.get('deps'), callerOf(c), c.req.valid('param').reviewId), 200),
  )
  .post(
    '/reviews/:reviewId/openings',
    documented({
      tag: 'Break-glass',
      // Needs no Idempotency-Key: as long as one's own opening is not over, asking again is the same one.
      summary: 'Open the seal of a review’s author, or ask a second clinician to agree',
      sends: 'json',
      callers: 'signed-in',
      answers: { 201: askedForOpening },
      refusals: ['not-allowed', 'not-found', 'stale', 'taken'],
    }),
    valid('param', reviewPath),
    valid('json', openSealRequest),
    async (c) => {
      const { reviewId } = c.req.valid('param');
      const asked = {
        what: 'ask',
        token: tokenOf(c),
        reviewId,
        request: c.req.valid('json'),
      } as const;
      return c.json(await numberFrom(c.get('deps'), asked), 201);
    },
  )
  .post(
    '/reviews/:reviewId/openings/:number/agree',
    documented({
      tag: 'Break-glass',
      summary: 'Agree, as a second clinician, that a colleague opens the seal',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 200: askedForOpening },
      refusals: ['not-allowed', 'not-found', 'stale'],
    }),
    valid('param', openingPath),
    async (c) => {
      const asked = { what: 'agree', token: tokenOf(c), ...c.req.valid('param') } as const;
      return c.json(await numberFrom(c.get('deps'), asked), 200);
    },
  )
  .post(
    '/reviews/:reviewId/openings/:number/open',
    documented({
      tag: 'Break-glass',
      summary: 'Open what a second clinician has agreed to',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 200: askedForOpening },
      refusals: ['not-allowed', 'not-found', 'stale'],
    }),
    valid('param', openingPath),
    async (c) => {
      const asked = { what: 'open', token: tokenOf(c), ...c.req.valid('param') } as const;
      return c.json(await numberFrom(c.get('deps'), asked), 200);
    },
  )
  .get(
    '/reviews/:reviewId/openings/:number/identity',
    documented({
      tag: 'Break-glass',
      summary:
        'The opened identity, for whoever opened it and a short time; every look is on the record',
      callers: 'signed-in',
      answers: { 200: shownIdentity },
      refusals: ['not-allowed', 'not-found', 'seal-closed'],
    }),
    valid('param', openingPath),
    async (c) =>
      c.json(
        await lookAtIdentity(c.get('deps'), { token: tokenOf(c), ...c.req.valid('param') }),
        200,
      ),
  )
  .post(
    '/reviews/:reviewId/openings/:number/delay',
    documented({
      tag: 'Break-glass',
      summary: 'Put off telling the member, with a reason of safety',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found', 'stale'],
    }),
    valid('param', openingPath),
    valid('json', delayNoticeRequest),
    async (c) => {
      await delayNotice(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/reviews/:reviewId/openings/:number/disclosures',
    documented({
      tag: 'Break-glass',
      summary: 'Write down who was told in a medical emergency (42 CFR Part 2)',
      sends: 'json',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found', 'stale'],
    }),
    valid('param', openingPath),
    valid('json', recordDisclosureRequest),
    async (c) => {
      await recordDisclosure(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/groups/:groupId/seal-notices/read',
    documented({
      tag: 'Break-glass',
      summary: 'The caller has read what they were told about their own seal',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 204: null },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', groupPath),
    async (c) => {
      await noticesRead(c.get('deps'), callerOf(c), c.req.valid('param').groupId);
      return c.body(null, 204);
    },
  );
