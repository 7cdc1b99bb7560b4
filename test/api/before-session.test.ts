import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDigest } from '#functions/clock/digests.ts';
import { overGroups } from '#functions/clock/walks.ts';
import type { AddedItem } from '#shared/contracts/agenda.ts';
import type { BeforeSession } from '#shared/contracts/before-session.ts';
import type { GroupHome } from '#shared/contracts/group.ts';
import type { ThreadList } from '#shared/contracts/thread.ts';
import { expectFieldError } from '#test/factories/answers.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';
import { clockOf } from '#test/factories/clock.ts';
import { createWorld, thread, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const read = (as: TestClient = world.lind) =>
  as.get<BeforeSession>(`/groups/${world.group}/before-session`);
const titles = (lines: readonly { title: string }[]) => lines.map(({ title }) => title);

describe('the page before a session', () => {
  it('brings together what is brought, who waits, what is celebrated and which ideas were given', async () => {
    const { heron, otter, group } = world;
    const { id } = await heron.post<AddedItem>(`/groups/${group}/agenda`, { theme: 'Sleep' });
    await thread(heron, group, { title: 'Nobody yet' });
    await thread(otter, group, { title: 'B, a week without', asksFor: 'celebration' });
    const marked = await thread(heron, group, { title: 'A, it went well' });
    await otter.request('PUT', `${marked.path}/posts/1/responses/celebrating-with-you`, {});
    const asked = await thread(heron, group, { title: 'What helps at night?', asksFor: 'ideas' });
    await asked.reply(otter, 'Warm socks.');
    await thread(otter, group, { title: 'Still no ideas', asksFor: 'ideas' });
    const page = await read();
    expect(page.agenda.map((item) => item.id)).toEqual([id]);
    expect(titles(page.unanswered)).toContain('Nobody yet');
    expect(titles(page.celebrations)).toEqual(['A, it went well', 'B, a week without']);
    expect(page.ideas).toEqual([
      { threadId: asked.id, title: 'What helps at night?', author: 'Quiet Heron' },
    ]);
    expect(page.nextSession).not.toBeNull();
  });

  it('says nothing of what was written to the facilitators alone', async () => {
    await thread(world.otter, world.group, {
      title: 'For you alone',
      audience: 'facilitators',
      asksFor: 'celebration',
    });
    expect(JSON.stringify(await read())).not.toContain('For you alone');
  });

  it('has the counts once the clock has made them, and none below five', async () => {
    expect((await read()).digest).toBeNull();
    world.deps.travel(3 * 24 * 60 * 60_000);
    await tick(clockOf(world.deps), [overGroups('digests', makeDigest)]);
    const { digest } = await read(await world.clinic.staff('lind'));
    expect(digest?.members).toEqual({ wrote: null, active: 2 });
    world.deps.travel(-3 * 24 * 60 * 60_000);
  });
});

describe('a prompt from the session', () => {
  it('is opened by a facilitator, says so to the group, and is nobody who waits for an answer', async () => {
    const opened = await thread(world.lind, world.group, {
      title: 'What would you tell a friend?',
      isPrompt: true,
    });
    expect((await opened.read(world.heron)).thread).toMatchObject({
      isPrompt: true,
      waitingForReply: false,
    });
    const { threads } = await world.heron.get<ThreadList>(
      `/groups/${world.group}/threads?filter=waiting-for-reply`,
    );
    expect(titles(threads)).not.toContain('What would you tell a friend?');
    expect(titles((await read()).unanswered)).not.toContain('What would you tell a friend?');
    const home = await world.otter.get<GroupHome>(`/groups/${world.group}`);
    expect(titles(home.threads)).toContain('What would you tell a friend?');
    await opened.reply(world.heron, 'I would make tea for them.');
    expect((await opened.read(world.otter)).thread).toMatchObject({ isPrompt: true, replies: 1 });
  });

  it('comes from those who lead the group, and is for the group', async () => {
    const open = (as: TestClient, audience: string) =>
      as.request(
        'POST',
        `/groups/${world.group}/threads`,
        { title: 'A', body: 'B', audience, asksFor: 'ideas', isPrompt: true },
        once(),
      );
    await expectFieldError(open(world.heron, 'group'), 'isPrompt');
    await expectFieldError(open(world.lind, 'facilitators'), 'isPrompt');
  });
});
