import type { AddedGoal } from '#shared/contracts/goal.ts';
import type { AddedNote } from '#shared/contracts/journal.ts';
import type { AskedRepair, ShownRepair } from '#shared/contracts/repair.ts';
import type { SavedPlan } from '#shared/contracts/safety-plan.ts';
import type { AddedStrategy, StrategyList } from '#shared/contracts/strategy.ts';
import { once, type TestClient } from './api-client.ts';
import { Authenticator } from './authenticator.ts';
import { aSubscription } from './browser.ts';
import { becomesSupporter, personNamed } from './supporter.ts';
import { words } from './words.ts';
import { decides, reviewPathOf, type Thread, thread, type World } from './world.ts';

/** Somebody who has done here whatever one can do, each text of theirs with a word that stands nowhere else. */
export interface SomebodyWithEverything {
  readonly client: TestClient & { key: string };
  readonly pseudonym: string;
  readonly alias: string;
  /** A word of each text that they wrote, by what it stands in. */
  readonly canaries: Readonly<Record<string, string>>;
  /** What facilitators wrote to them. */
  readonly told: Readonly<Record<string, string>>;
  /** Opened by them; somebody else has answered. */
  readonly own: Thread;
  /** Opened by them under the alias; nobody else wrote. */
  readonly aliased: Thread;
  /** Opened by them and taken back before anybody answered. */
  readonly takenBack: Thread;
  /** Private, with a facilitator's answer. */
  readonly message: Thread;
  /** Somebody else's, in which they answered and responded. */
  readonly others: Thread;
}

const canaryOf = (what: string) => `Kestrel${what.replace(/[^a-z]/gi, '')}wren`;

async function ok(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.url} ${response.status} ${await response.text()}`);
  return response;
}

/** A member who has done it all, then finished the group, and helps. Nothing that waits for a decision is left. */
export async function somebodyWithEverything(
  world: World,
  pseudonym = 'Quillfeather Mossback',
): Promise<SomebodyWithEverything> {
  const { otter, group, deps } = world;
  const client = await world.clinic.joins('one', pseudonym);
  const lind = await world.clinic.staff('lind');
  const base = `/groups/${group}`;
  const canaries: Record<string, string> = {};
  const told: Record<string, string> = {};
  const with_ = (what: string, more = '') => {
    canaries[what] = canaryOf(what);
    return `${canaries[what]} ${more}`.trim();
  };
  const says = (what: string) => {
    told[what] = canaryOf(`told ${what}`);
    return `${told[what]} and more.`;
  };
  const send = (method: string, path: string, body: unknown = {}) =>
    ok(client.request(method, `${base}${path}`, body, method === 'POST' ? once() : {}));

  // Threads and posts.
  const alias = 'Woolspindle Raft';
  const own = await thread(client, group, {
    title: with_('own title'),
    body: with_('own post, first text', words.urgent),
    audience: 'group-and-alumni',
    contentNotes: ['loss'],
  });
  await own.reply(otter, 'Thank you for telling us. Otterswords.');
  const edited = await own.reply(client, with_('reply before its edit'), {
    contentNotes: ['medical'],
  });
  await ok(
    client.request('PATCH', `${own.path}/posts/${edited.number}`, {
      body: with_('reply after its edit'),
      version: edited.version,
    }),
  );
  const said = { words: with_('what helped'), version: 0 };
  await ok(client.request('PUT', `${own.path}/what-helped`, said));
  const removed = await own.reply(client, with_('removed post', words.urgent));
  const withdrawn = await own.reply(client, with_('withdrawn post'));
  await ok(client.request('POST', `${own.path}/posts/${withdrawn.number}/withdraw`, {}));
  await decides(lind, reviewPathOf(own), { noteToAuthor: says('of the first post') });
  await decides(lind, reviewPathOf(own, removed.number), {
    outcome: 'removed-with-reason',
    noteToAuthor: says('of the removed post'),
  });
  const aliased = await thread(client, group, {
    title: with_('aliased title'),
    body: with_('aliased post', words.urgent),
    alias,
  });
  await decides(lind, reviewPathOf(aliased));
  const takenBack = await thread(client, group, {
    title: with_('title taken back'),
    body: with_('post taken back'),
  });
  await ok(client.request('POST', `${takenBack.path}/posts/1/withdraw`, {}));
  const message = await thread(client, group, {
    title: with_('private title'),
    body: with_('private message'),
    audience: 'facilitators',
  });
  await message.reply(lind, 'I read this. Lindswords.');
  await decides(lind, reviewPathOf(message));
  const others = await thread(otter, group, {
    title: 'Otterstitle',
    audience: 'group-and-alumni',
    body: 'Otterspost about rain.',
  });
  await others.reply(client, with_('reply to somebody'));
  await send('PUT', `/threads/${others.id}/posts/1/responses/me-too`);
  await ok(otter.request('PUT', `${own.path}/posts/1/responses/holding-hope`, {}));
  await send('POST', `/threads/${others.id}/posts/1/reports`, {
    kind: 'worried-about-someone',
    words: with_('report'),
  });
  await decides(lind, reviewPathOf(others));
  await send('PUT', `/threads/${others.id}/saved`, { saved: true });
  await send('PUT', `/threads/${own.id}/reading`, { upTo: 2 });

  // What one keeps for oneself.
  const savesPlan = async (version: number, people: string) =>
    (await (await send('PUT', '/safety-plan', { version, people })).json()) as SavedPlan;
  await savesPlan(0, with_('plan, first version'));
  const { version } = await savesPlan(1, with_('plan, second version'));
  await send('POST', '/safety-plan/share', { version });
  const noted = await client.post<AddedNote>(`${base}/journal`, {
    mood: 'heavy',
    words: with_('shared note', words.urgent),
  });
  await send('POST', `/journal/${noted.month}/${noted.id}/share`);
  await client.post(`${base}/journal`, { energy: 'some', words: with_('private note') });
  const goal = await client.post<AddedGoal>(`${base}/goals`, {
    words: with_('goal'),
    step: with_('step'),
    show: true,
  });
  await client.post(`${base}/goals`, { words: with_('private goal') });
  await send('PATCH', `/goals/${goal.id}`, {
    version: 1,
    change: 'write',
    entry: 'celebration',
    words: with_('goal entry'),
  });
  await ok(otter.request('PUT', `${base}/goals/${goal.id}/seen/0`, {}));
  const otters = await otter.post<AddedGoal>(`${base}/goals`, { words: 'Ottersgoal', show: true });
  await send('PUT', `/goals/${otters.id}/seen/0`);
  const strategy = await client.post<AddedStrategy>(`${base}/strategies`, {
    words: with_('strategy'),
    when: with_('when'),
  });
  const ottersStrategy = await otter.post<AddedStrategy>(`${base}/strategies`, {
    words: 'Ottersstrategy',
    forAlumni: true,
  });
  for (const { id, version: seen } of (await lind.get<StrategyList>(`${base}/strategies`))
    .strategies) {
    await ok(
      lind.request('POST', `${base}/strategies/${id}/mark`, {
        mark: id === strategy.id ? 'keep-back' : 'show',
        version: seen,
        note: id === strategy.id ? says('of the strategy') : '',
      }),
    );
  }
  for (const what of ['helped', 'kept']) {
    await send('PUT', `/strategies/${ottersStrategy.id}/${what}`);
  }
  // Ways back: one that went all its way, one that was not opened, and one that somebody else asks for about them.
  const asks = (who: TestClient, path: string, body: unknown) => who.post<AskedRepair>(path, body);
  const leads = async (repair: string, lead: string, word = '') => {
    const { repair: seen } = await lind.get<{ repair: ShownRepair }>(`${base}/repairs/${repair}`);
    await lind.post(`${base}/repairs/${repair}/lead`, { lead, version: seen.version, word });
  };
  const ofOthers = `/groups/${group}/threads/${others.id}/posts/1/repairs`;
  const turned = await asks(client, ofOthers, { words: with_('way back, not opened') });
  await leads(turned.id, 'decline', says('of the way back'));
  const way = await asks(client, ofOthers, { words: with_('way back, asked for') });
  await leads(way.id, 'open');
  await otter.post(`${base}/repairs/${way.id}/step`, { step: 'accept' });
  await client.post(`${base}/repairs/${way.id}/parts`, {
    happened: with_('what happened'),
    effect: with_('its effect'),
    need: with_('what they need'),
  });
  const ottersParts = { happened: 'Ottershappened', effect: 'Otterseffect', need: 'Ottersneed' };
  await otter.post(`${base}/repairs/${way.id}/parts`, ottersParts);
  await client.post(`${base}/repairs/${way.id}/answer`, {
    kind: 'i-hear-you',
    words: with_('answer in a way back'),
  });
  await leads(way.id, 'close', 'Thank you both.');
  await asks(otter, `${base}/repairs`, { name: pseudonym, words: 'Ottersasking' });
  await client.post(`${base}/agenda`, { theme: with_('theme', words.urgent) });
  await client.post(`${own.path}/posts/1/agenda`, {});
  for (const { id } of (await lind.get<{ reviews: { id: string }[] }>('/reviews')).reviews) {
    await decides(lind, `/reviews/${id}`, { noteToAuthor: undefined });
  }

  // And then they finish the group and help.
  const { id, role, standing } = await personNamed(world, pseudonym);
  await lind.post(`${base}/people/${id}/standing`, {
    ...{ move: 'graduate', role, standing, words: says('on finishing') },
  });
  await client.post(`${base}/graduation`, { tellsGroup: true });
  await becomesSupporter(world, client, pseudonym);
  deps.travel(1000);
  const waits = await thread(otter, group, {
    title: 'Otterswaits',
    audience: 'group-and-alumni',
  });
  await send('POST', `/threads/${waits.id}/answering`, { step: 'take' });
  await send('PUT', `/threads/${others.id}/posts/1/muted`);
  const { options } = await client.post<{ options: { challenge: string } }>('/passkeys/challenge', {
    for: 'registration',
  });
  const passkey = { name: with_('passkey'), response: new Authenticator().make(options) };
  await client.post('/passkeys', passkey);
  await send('PUT', '/being-told/this-device', aSubscription);
  return { client, pseudonym, alias, canaries, told, own, aliased, takenBack, message, others };
}
