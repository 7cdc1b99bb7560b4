import type { DetectorScorecard } from '#shared/contracts/detector.ts';
import type { CreatedInvitation } from '#shared/contracts/invitation.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { clientOf } from '#test/factories/api-client.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { words } from '#test/factories/words.ts';
import {
  decides,
  queueOf,
  reviewPathOf,
  type Thread,
  thread,
  type World,
} from '#test/factories/world.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';
import type { MeasuredRequest } from './access-patterns-document.ts';

const readOperations = new Set(['get', 'getMany', 'query']);
const long = 'word '.repeat(120).trimEnd();

/** Capacity units as the store itself counts them. */
export interface Units {
  readonly read: number;
  readonly write: number;
}

export async function consumedBy(
  of: Pick<TestDeps, 'consumed'>,
  run: () => Promise<unknown>,
): Promise<Units> {
  of.consumed.length = 0;
  await run();
  const sum = (wanted: boolean) =>
    of.consumed
      .filter((one) => readOperations.has(one.operation) === wanted)
      .reduce((total, one) => total + one.units, 0);
  return { read: sum(true), write: sum(false) };
}

/**
 * What each kind of request costs, one after the other on a world that nobody has used; it is left as they leave it. `around` runs each
 * of them and nothing else, for whoever counts something besides.
 */
export async function measureRequests(
  world: World,
  around: (name: string, run: () => Promise<unknown>) => Promise<unknown> = (_, run) => run(),
): Promise<MeasuredRequest[]> {
  const measured: MeasuredRequest[] = [];
  const request = async (
    name: string,
    budget: { read?: number; write?: number },
    run: () => Promise<unknown>,
  ) => {
    const units = await consumedBy(world.deps, () => around(name, run));
    const said = [
      ...(budget.read === undefined ? [] : [`${budget.read} read`]),
      ...(budget.write === undefined ? [] : [`${budget.write} write`]),
    ].join(', ');
    measured.push({ name, ...units, budget: said });
  };
  const { heron, otter, lind, group, clinic } = world;
  const fresh = clientOf(clinic.api);
  const own = await thread(heron, group, { body: long });
  const later = (): Promise<Thread> => {
    world.deps.travel(1000);
    return thread(heron, group, { body: long });
  };

  await request('sign in', { read: 4, write: 2 }, () => fresh.post('/sign-in', { key: heron.key }));
  await request('me', {}, () => heron.get('/me'));
  await request('crisis resources, signed in', {}, () => heron.get('/crisis-resources'));
  await request('open a thread', { write: 12 }, () => opensThread(heron, group, { body: long }));
  await request('first reply in a thread', { write: 14 }, () => own.reply(otter, long));
  await request('reply without a review', { write: 14 }, () => own.reply(otter, long));
  for (let i = 4; i <= 20; i += 1) await own.reply(i % 2 ? otter : heron, long);
  await request('thread page of 20 posts', { read: 7 }, () => own.read(otter, ''));
  await request('the same, just after writing', { read: 12 }, () => own.read(otter));
  await request('reply with a new review', { write: 26 }, () =>
    own.reply(otter, `${long} ${words.urgent}`),
  );
  await request('edit that joins the review', { write: 24 }, () =>
    otter.request('PATCH', `${own.path}/posts/21`, { body: `${long} ${words.soon}`, version: 1 }),
  );
  await request('respond', { write: 6 }, () =>
    heron.request('PUT', `${own.path}/posts/21/responses/me-too`),
  );
  const quotes = { number: 1, version: 1, from: 0, to: 299 };
  await request('reply that quotes another page', { write: 14 }, () =>
    own.reply(heron, long, { quotes }),
  );
  await own.reply(otter, long, { quotes: { ...quotes, number: 2 } });
  await request('thread page that quotes two posts of another', { read: 8 }, () =>
    own.read(otter, '?page=2'),
  );
  const reported = await later();
  await request('report that opens a review', { write: 16 }, () =>
    otter.post(`${reported.path}/posts/1/reports`, {
      kind: 'worried-about-someone',
      words: 'I am a little worried.',
    }),
  );
  for (let i = 0; i < 20; i += 1) await later();
  await request('group home with 12 threads', { read: 10 }, () => heron.get(`/groups/${group}`));
  await request('thread list of 20', { read: 10 }, () => heron.get(`/groups/${group}/threads`));

  const crowd = await later();
  for (let i = 0; i < 25; i += 1) await crowd.reply(otter, words.soon);
  await request('queue page of 25', { read: 12 }, () => lind.get('/reviews'));

  let path = '';
  await request('open a thread in the crisis lane, with its page', { write: 30 }, async () => {
    path = reviewPathOf(await thread(heron, group, { body: `${long} ${words.goodbye}` }));
  });
  await request('read a crisis review', { read: 14, write: 3 }, () => lind.get(path));
  let version = 0;
  await request('claim', { read: 14, write: 22 }, async () => {
    version = (await lind.post<ReviewDetail>(`${path}/claim`, {})).version;
  });
  let number = 0;
  await request('open a seal', { read: 14, write: 30 }, async () => {
    const asked = { version, reason: 'life-in-danger', words: 'They wrote a goodbye.' };
    number = (await lind.post<{ number: number }>(`${path}/openings`, asked)).number;
  });
  await request('look at an opened identity', { read: 14, write: 2 }, () =>
    lind.get(`${path}/openings/${number}/identity`),
  );
  version = (await lind.get<ReviewDetail>(path)).version;
  await request('resolve and release the post', { read: 16, write: 36 }, () =>
    lind.post(`${path}/resolve`, { version, outcome: 'supported-in-thread', reason: 'We talked.' }),
  );
  for (const one of (await queueOf(lind)).slice(0, 24)) await decides(lind, `/reviews/${one.id}`);
  await request('scorecard of 25 decisions', { read: 8 }, async () => {
    const { decided } = await lind.get<DetectorScorecard>('/detector');
    if (decided !== 25) throw new Error(`The scorecard counts ${decided} decisions, not 25.`);
  });

  let code = '';
  await request('invite', { write: 12 }, async () => {
    const body = { role: 'member', rosterEntry: { name: 'Somebody Real' } };
    code = (await lind.post<CreatedInvitation>(`/groups/${group}/invitations`, body)).code;
  });
  await request('join', { write: 18 }, () =>
    fresh.post('/join', { code, pseudonym: 'Mossy Fern', acceptedAgreement: 1 }),
  );
  await request('sign out', { write: 5 }, () => fresh.request('POST', '/sign-out', {}));
  return measured;
}
