import { enterGroup, frameOf, type InGroup, mayWrite } from '#functions/api/access.ts';
import { boundariesOf } from '#functions/api/boundaries/own-boundaries.ts';
import type { Caller } from '#functions/api/env.ts';
import { showSession } from '#functions/api/sessions/show-session.ts';
import { showAuthor } from '#functions/api/threads/show-thread.ts';
import { listAgenda } from '#functions/data/agenda.ts';
import { getPost } from '#functions/data/posts.ts';
import type { AgendaRecord } from '#functions/data/records.ts';
import { sessionsAfter } from '#functions/data/sessions.ts';
import { getThread } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { Agenda, AgendaItem } from '#shared/contracts/agenda.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { canSeeAgenda, canSeeItem, canTakeBack, marksFor } from '#shared/domain/agenda.ts';
import { isMuted, type Mutes } from '#shared/domain/boundaries.ts';
import { canSeePost } from '#shared/domain/permissions/posts.ts';
import { canReadThread, isFacilitator } from '#shared/domain/permissions/threads.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { Refusal } from '#shared/errors.ts';

/** So long what was talked about is still shown, for those who were not there. */
const shownDays = 14;

/** What is brought to the next session. Throws `not-allowed` to alumni. */
export async function readAgenda(deps: Deps, caller: Caller, groupId: GroupId): Promise<Agenda> {
  const inside = await enterGroup(deps, caller, groupId);
  if (!canSeeAgenda(inside.me)) throw new Refusal('not-allowed');
  const now = deps.now();
  const [upcoming, records, boundaries] = await Promise.all([
    sessionsAfter(deps.store, groupId, now.toISOString(), 1),
    // Who has just brought something looks for it.
    listAgenda(deps.store, groupId, { consistent: true }),
    boundariesOf(deps, inside),
  ]);
  const since = new Date(now.getTime() - shownDays * 24 * 60 * 60_000).toISOString();
  const recent = records.filter((one) => one.discussedAt === null || one.discussedAt > since);
  const [next] = inside.group.closedAt === null ? upcoming : [];
  return {
    frame: frameOf(inside),
    nextSession: next === undefined ? null : showSession(next),
    items: await shown(deps, inside, boundaries, recent),
    youMay: { add: inside.me.role === 'member' && mayWrite(inside, 'group') },
  };
}

/** What is still to be talked about, as this reader may see it; nothing for alumni. */
export async function openAgenda(
  deps: Deps,
  inside: InGroup,
  boundaries: Mutes,
): Promise<AgendaItem[]> {
  if (!canSeeAgenda(inside.me)) return [];
  const records = await listAgenda(deps.store, inside.group.groupId);
  return shown(
    deps,
    inside,
    boundaries,
    records.filter(({ state }) => state === 'open'),
  );
}

async function shown(
  deps: Deps,
  inside: InGroup,
  boundaries: Mutes,
  records: readonly AgendaRecord[],
): Promise<AgendaItem[]> {
  const items = await Promise.all(
    records
      .filter((one) => canSeeItem(inside.me, one))
      .map((one) => showItem(deps, inside, boundaries, one)),
  );
  return items.filter((item) => item !== null);
}

/** Null where there is nothing for this reader: words that were taken back are no item for others any more. */
async function showItem(
  deps: Deps,
  inside: InGroup,
  boundaries: Mutes,
  record: AgendaRecord,
): Promise<AgendaItem | null> {
  const { me } = inside;
  const isYours = record.by === me.personId;
  const words = await wordsOf(deps, inside, boundaries, record);
  if (record.brings.kind === 'post' && words === null && !isYours && !isFacilitator(me)) {
    return null;
  }
  return {
    id: record.itemId,
    theme: record.brings.kind === 'theme' ? record.brings.theme : null,
    words,
    isYours,
    waits: record.waits,
    asked: isYours && record.asked,
    carried: record.carried,
    state: record.state,
    version: isFacilitator(me) ? record.version : null,
    youMay: { takeBack: canTakeBack(me, record), mark: marksFor(me, record) },
  };
}

async function wordsOf(
  { store }: Deps,
  { me }: InGroup,
  boundaries: Mutes,
  { brings }: AgendaRecord,
): Promise<AgendaItem['words']> {
  if (brings.kind !== 'post') return null;
  const { threadId, number } = brings;
  const [thread, post] = await Promise.all([
    getThread(store, threadId),
    getPost(store, threadId, number),
  ]);
  const isThere = thread && thread.ending === undefined && post?.state === 'published';
  if (!isThere || !canReadThread(me, thread) || !canSeePost(me, post, thread)) return null;
  return {
    threadId,
    number,
    page: pageOf(number),
    title: thread.title,
    author: showAuthor(post.face, post.authorId === me.personId),
    muted: isMuted(boundaries, { face: post.face, audience: thread.audience }),
  };
}
