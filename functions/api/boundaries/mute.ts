import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { loadPost, type PostPlace } from '#functions/api/posts/load-post.ts';
import type { Deps } from '#functions/ports.ts';
import { type MuteId, muteId } from '#shared/contracts/boundaries.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { canMute, withMuted } from '#shared/domain/boundaries.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';
import { changeBoundaries } from './own-boundaries.ts';

/**
 * Mutes the name under which a post stands, or ends that. Only the name is kept, not who is behind it, and nobody else is told. Doing
 * either twice leaves things as they are.
 */
export async function muteName(
  deps: Deps,
  caller: Caller,
  at: PostPlace,
  change: 'mute' | 'unmute',
): Promise<void> {
  const { inside, post } = await loadPost(deps, caller, at);
  if (!canMute(inside.me, post, inside.thread)) throw new Refusal('not-allowed');
  const { avatar } = post.face;
  const name = { ...post.face, id: muteId.parse(deps.newId()) };
  await changeBoundaries(deps, inside.me.personId, (before) => {
    const mutes =
      change === 'mute'
        ? withMuted(before.mutes, name)
        : before.mutes.filter((one) => one.avatar !== avatar);
    if (mutes.length === before.mutes.length) return before;
    if (mutes.length > limits.mutes) {
      throw new Refusal('no-room', {
        detail:
          'You have muted as many names as can be kept. Show one of them again on the page “Boundaries”, and then mute this one.',
      });
    }
    return { ...before, mutes: [...mutes] };
  });
}

/** Shows a name again, from the list of those that are muted. Twice is fine. */
export async function unmute(
  deps: Deps,
  caller: Caller,
  { groupId, muteId: id }: { readonly groupId: GroupId; readonly muteId: MuteId },
): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  await changeBoundaries(deps, me.personId, (before) => {
    const mutes = before.mutes.filter((one) => one.id !== id);
    return mutes.length === before.mutes.length ? before : { ...before, mutes };
  });
}
