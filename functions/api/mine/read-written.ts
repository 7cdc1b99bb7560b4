import { frameOf, type InGroup } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { threadsWithMarks, type WalkPlace } from '#functions/data/own-traces.ts';
import { silentLists } from '#functions/data/records.ts';
import { waitingPlace } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { OwnPost, OwnResponse, OwnWritten } from '#shared/contracts/mine.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { limits } from '#shared/limits.ts';
import { ownPostsIn, showOwnPost, showOwnResponses } from './show-written.ts';

/** What one page holds at most; a thread's responses come together, so that there may be more of them. */
const onePage = { posts: limits.postsPerPage, responses: 100 };
/** All of it, for an export. */
export const allOfIt = { posts: Number.POSITIVE_INFINITY, responses: Number.POSITIVE_INFINITY };

/** Behind a thread, or inside it behind one of its posts. */
interface WrittenPlace extends WalkPlace {
  readonly upTo: number | null;
}

/** One page of what the caller wrote for others, and how they responded. */
export async function readWritten(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  cursor: string | undefined,
): Promise<OwnWritten> {
  const inside = await enterOwn(deps, caller, groupId);
  const place = openCursor(deps, cursorOf(inside), cursor);
  const written = await writtenFrom(deps, inside, place === null ? null : placeFrom(place));
  return { frame: frameOf(inside), ...written };
}

export async function writtenFrom(
  deps: Deps,
  inside: InGroup,
  from: WrittenPlace | null,
  most: { readonly posts: number; readonly responses: number } = onePage,
): Promise<Omit<OwnWritten, 'frame'>> {
  const threads: InOneThread[] = [];
  let count = { posts: 0, responses: 0 };
  const upToHere = (place: WrittenPlace) => ({
    ...inOrder(inside, threads),
    nextCursor: sealCursor(deps, cursorOf(inside), JSON.stringify(place)),
  });
  const of = { groupId: inside.group.groupId, personId: inside.me.personId };
  let behind: WalkPlace | null = null;
  for await (const found of threadsWithMarks(deps.store, of, beginning(from))) {
    if (!found.isTheirs) continue;
    if (behind && (count.posts >= most.posts || count.responses >= most.responses)) {
      return upToHere({ ...behind, upTo: null });
    }
    // Where a page ended inside a thread, that thread comes again, without what was shown of it.
    const shown = from?.behind === found.place.behind ? (from.upTo ?? 0) : 0;
    const responses = shown === 0 ? showOwnResponses(inside, found) : [];
    const own = (await ownPostsIn(deps, inside, found)).filter(({ number }) => number > shown);
    const some = own.slice(0, most.posts - count.posts);
    const posts = await Promise.all(some.map((post) => showOwnPost(deps, inside, found, post)));
    threads.push({ opened: waitingPlace(found.thread), posts, responses });
    count = {
      posts: count.posts + posts.length,
      responses: count.responses + responses.length,
    };
    const last = some.at(-1);
    if (last && some.length < own.length) return upToHere({ ...found.place, upTo: last.number });
    behind = found.place;
  }
  return { ...inOrder(inside, threads), nextCursor: null };
}

interface InOneThread {
  /** When, and which; it sorts as text. */
  readonly opened: string;
  readonly posts: readonly OwnPost[];
  readonly responses: readonly OwnResponse[];
}

/** What moved last comes first. To whoever has finished the group that would tell where others write: to them, what was opened last. */
function inOrder(
  { me }: InGroup,
  threads: readonly InOneThread[],
): Pick<OwnWritten, 'posts' | 'responses'> {
  const sorted =
    me.role === 'alum' ? [...threads].sort((a, b) => (a.opened < b.opened ? 1 : -1)) : threads;
  return {
    posts: sorted.flatMap(({ posts }) => posts),
    responses: sorted.flatMap(({ responses }) => responses),
  };
}

const cursorOf = ({ group, me }: InGroup) => ['written', group.groupId, me.personId];

/** A space sorts behind the thread itself and before every other. */
const beginning = (from: WrittenPlace | null): WalkPlace | null =>
  from === null || from.upTo === null ? from : { ...from, behind: `${from.behind} ` };

/** The text was sealed by us for this reader and this list. */
function placeFrom(text: string): WrittenPlace {
  const { list, behind, upTo }: Partial<WrittenPlace> = JSON.parse(text);
  return {
    list: silentLists.find((one) => one === list) ?? silentLists[0],
    behind: behind ?? null,
    upTo: upTo ?? null,
  };
}
