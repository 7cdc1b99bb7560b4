import { Hono } from 'hono';
import { documented } from '#functions/api/documented.ts';
import type { ApiEnv } from '#functions/api/env.ts';
import { callerOf } from '#functions/api/middleware/sign-in.ts';
import { idempotencyKeyOf, postPath, threadPath } from '#functions/api/paths.ts';
import { valid } from '#functions/api/valid.ts';
import {
  earlierWords,
  editPostRequest,
  replyRequest,
  writtenPost,
} from '#shared/contracts/post.ts';
import { askForAnotherLook } from './ask-for-another-look.ts';
import { editPost } from './edit-post.ts';
import { readEarlierWords } from './read-earlier-words.ts';
import { reply } from './reply.ts';
import { withdrawPost } from './withdraw-post.ts';

export const postRoutes = new Hono<ApiEnv>()
  .get(
    '/groups/:groupId/threads/:threadId/posts/:number/earlier-words',
    documented({
      tag: 'Posts',
      summary: 'What a post said before it was edited or taken back; for clinicians',
      callers: 'signed-in',
      answers: { 200: earlierWords },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', postPath),
    async (c) =>
      c.json(await readEarlierWords(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .post(
    '/groups/:groupId/threads/:threadId/posts',
    documented({
      tag: 'Posts',
      summary: 'Reply in a thread',
      sends: 'json',
      callers: 'signed-in',
      idempotent: true,
      answers: { 201: writtenPost },
      refusals: ['not-allowed', 'not-found', 'thread-closed'],
    }),
    valid('param', threadPath),
    valid('json', replyRequest),
    async (c) =>
      c.json(
        await reply(
          c.get('deps'),
          callerOf(c),
          c.req.valid('param'),
          idempotencyKeyOf(c.req.header('Idempotency-Key')),
          c.req.valid('json'),
        ),
        201,
      ),
  )
  .patch(
    '/groups/:groupId/threads/:threadId/posts/:number',
    documented({
      tag: 'Posts',
      summary: 'Replace the words of one’s own post',
      sends: 'json',
      callers: 'signed-in',
      answers: { 200: writtenPost },
      refusals: ['not-allowed', 'not-found', 'stale'],
    }),
    valid('param', postPath),
    valid('json', editPostRequest),
    async (c) =>
      c.json(
        await editPost(c.get('deps'), callerOf(c), c.req.valid('param'), c.req.valid('json')),
        200,
      ),
  )
  .post(
    '/groups/:groupId/threads/:threadId/posts/:number/withdraw',
    documented({
      tag: 'Posts',
      summary: 'Take one’s own post back',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 200: writtenPost },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', postPath),
    async (c) => c.json(await withdrawPost(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  )
  .post(
    '/groups/:groupId/threads/:threadId/posts/:number/another-look',
    documented({
      tag: 'Posts',
      summary: 'Ask that another clinician looks at one’s own held or removed post',
      sends: 'nothing',
      callers: 'signed-in',
      answers: { 200: writtenPost },
      refusals: ['not-allowed', 'not-found'],
    }),
    valid('param', postPath),
    async (c) =>
      c.json(await askForAnotherLook(c.get('deps'), callerOf(c), c.req.valid('param')), 200),
  );
