import { describe, expect, test } from 'vitest';
import { replyRequest } from '#shared/contracts/post.ts';
import type { Problem, ProblemKind } from '#shared/contracts/problem.ts';
import { createApiClient } from '#web/app/api.server.ts';
import { isKept } from '#web/app/kept.ts';
import { attempt, check, openSending, refuse, type Sending } from '#web/app/sending.server.ts';

const origin = 'https://sessions.example';

const problem = (kind: ProblemKind, status: number, more: Partial<Problem> = {}): Problem => ({
  type: `/problems/${kind}`,
  title: kind,
  status,
  detail: `About ${kind}.`,
  requestId: 'r',
  ...more,
});

/** An API that knows one key and answers everything else with the cookie that it saw. */
function fakeApi(request: Request): Response {
  if (!request.url.endsWith('/sign-in')) {
    return Response.json({ cookie: request.headers.get('cookie') });
  }
  return request.headers.get('x-wrong') === null
    ? Response.json(
        { me: {}, needs: 'nothing' },
        { headers: { 'Set-Cookie': 'sign-in=new; Path=/; HttpOnly' } },
      )
    : Response.json(problem('wrong-key', 401), { status: 401 });
}

function args(fields: Record<string, string>, { wrongKey = false } = {}) {
  const as = (cookie: string | null) =>
    createApiClient({
      fetch: (request) => {
        if (wrongKey) request.headers.set('x-wrong', '1');
        return fakeApi(request);
      },
      cookie,
      origin,
      language: 'en',
    });
  const request = new Request(`${origin}/somewhere`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const context = {
    language: 'en' as const,
    api: as(null),
    apiWithCookie: as,
    demo: null,
    nonce: '',
    now: () => new Date(0),
  };
  return { request, context, params: {} };
}

async function thrownBy(work: () => unknown) {
  try {
    await work();
  } catch (thrown) {
    const holdsData = typeof thrown === 'object' && thrown !== null && 'data' in thrown;
    if (!holdsData || !isKept(thrown.data)) throw thrown;
    return thrown.data;
  }
  throw new Error('Nothing was thrown.');
}

describe('words that outlived their sign-in', () => {
  const typed = { body: 'An hour of words', sendId: 'a'.repeat(16) };

  test('go out as the person whose seven words came with them, under the same id', async () => {
    const sending = await openSending(args({ ...typed, signInKey: 'seven words' }));
    const answer = await attempt(sending, sending.api.me.$get());
    expect(answer).toEqual({ ok: true, value: { cookie: 'sign-in=new' } });
    expect(sending.headers.getSetCookie()).toEqual(['sign-in=new; Path=/; HttpOnly']);
    expect(sending.sendId).toBe(typed.sendId);
  });

  test('come back when the key was wrong, and the key does not', async () => {
    const form = { ...typed, signInKey: 'wrong', signInShared: 'on', keptReason: 'signed-out' };
    const kept = await thrownBy(() => openSending(args(form, { wrongKey: true })));
    expect(kept.reason).toBe('signed-out');
    expect(kept.message).toBe('About wrong-key.');
    expect(kept.fields).toEqual([
      ['body', typed.body, 'Your words'],
      ['sendId', typed.sendId, null],
    ]);
  });

  test('go out without the seven words once somebody has signed in beside them, and till then it is said that they have not', async () => {
    const form = { ...typed, signInKey: '', keptReason: 'signed-out' };
    const sending = await openSending(args(form));
    expect(sending.headers.getSetCookie()).toEqual([]);
    const submission = check(sending, replyRequest);
    const signedOut = problem('not-signed-in', 401);
    const again = await thrownBy(() => refuse(sending, submission, signedOut));
    expect(again).toMatchObject({ reason: 'signed-out' });
    expect(again.fields[0]).toEqual(['body', typed.body, 'Your words']);
    expect(again.message).toMatch(/^You are not signed in yet\. .*passkey/);
  });
});

describe('what the API refuses', () => {
  const sendingOf = (fields: Record<string, string>) => openSending(args(fields));
  const submissionOf = (sending: Sending) => check(sending, replyRequest);

  test('of one field is said beside that field, with what was typed', async () => {
    const sending = await sendingOf({ body: 'words', sendId: 'x' });
    const errors = [{ path: 'body', message: 'Too loud.' }];
    const { data } = refuse(
      sending,
      submissionOf(sending),
      problem('invalid-input', 422, { errors }),
    );
    expect(data.result.error).toEqual({ body: ['Too loud.'] });
    expect(data.result.initialValue).toEqual({ body: 'words' });
  });

  test('as a whole is said above the form', async () => {
    const sending = await sendingOf({ body: 'words' });
    const answer = refuse(sending, submissionOf(sending), problem('too-many-requests', 429));
    expect(answer.data.result.error).toEqual({ '': ['About too-many-requests.'] });
    expect(answer.init?.status).toBe(429);
  });

  test.each([
    [problem('not-signed-in', 401), 'signed-out', null],
    [problem('not-found', 404), 'not-possible', 'About not-found.'],
    [problem('unavailable', 503), 'unavailable', 'About unavailable.'],
  ] as const)(
    'together with the page around it comes back whole ($0.status)',
    async (why, reason, message) => {
      const sending = await sendingOf({ body: 'one\n\ntwo', panelSeen: '1' });
      const kept = await thrownBy(() => refuse(sending, submissionOf(sending), why));
      expect(kept).toEqual({
        kept: true,
        reason,
        message,
        fields: [
          ['body', 'one\n\ntwo', 'Your words'],
          ['panelSeen', '1', null],
        ],
      });
    },
  );
});

test('an API that does not answer is a problem like any other', async () => {
  const answer = await attempt({ headers: new Headers() }, Promise.reject(new Error('away')));
  expect(answer).toMatchObject({ ok: false, problem: { status: 503 } });
});

test('our own fields and empty ones are not sent to the API', () => {
  const fields = new FormData();
  const names = ['sendId', 'panelSeen', 'detailsSeen', 'intent', 'signInKey', 'alias'];
  for (const name of names) fields.set(name, '');
  fields.set('body', 'words');
  fields.set('intent', 'post');
  const submission = check({ fields, language: 'en' }, replyRequest);
  expect(submission.status === 'success' && submission.value).toEqual({
    body: 'words',
    contentNotes: [],
    notAboutMe: false,
  });
});

test('what was said once of details goes along with the form, and not to the API', () => {
  const fields = new FormData();
  fields.set('body', 'words');
  fields.set('detailsSeen', '1');
  const submission = check({ fields, language: 'en' }, replyRequest);
  expect(submission.status === 'success' && submission.value).not.toHaveProperty('detailsSeen');
  expect(submission.reply({ formErrors: ['Not now.'] }).initialValue).toEqual({
    body: 'words',
    detailsSeen: '1',
  });
});
