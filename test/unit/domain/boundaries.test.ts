import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import {
  canMute,
  firstNotMuted,
  isFolded,
  isLeftOut,
  isMuted,
  isOnBreak,
  isQuiet,
  lastNotMuted,
  mayEndOn,
  withMuted,
} from '#shared/domain/boundaries.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';

const idOf = (letter: string) => personId.parse(letter.repeat(16));
const me: GroupCaller = {
  role: 'member',
  personId: idOf('a'),
  groupId: groupId.parse('g'.repeat(16)),
  alumSince: null,
};
const name = (avatar: string) => ({ name: 'Silver Finch', avatar, kind: 'member' as const });
const faceOf = (avatar: string) => ({ avatar });

const theirs = { authorId: idOf('b'), state: 'published' as const };

describe('a muted name', () => {
  it('is folded where it stands, and another of the same letters is not', () => {
    const boundaries = { mutes: [name('one')] };
    for (const audience of ['group', 'group-and-alumni'] as const) {
      expect(isMuted(boundaries, { face: faceOf('one'), audience })).toBe(true);
      expect(isMuted(boundaries, { face: faceOf('two'), audience })).toBe(false);
    }
  });

  it('always shows where words are private with the facilitators', () => {
    const shown = { face: faceOf('one'), audience: 'facilitators' as const };
    expect(isMuted({ mutes: [name('one')] }, shown)).toBe(false);
    expect(canMute(me, theirs, shown)).toBe(false);
  });

  it('is muted by members and alumni, is never one’s own, and once is enough', () => {
    const group = { audience: 'group' } as const;
    expect(canMute(me, theirs, group)).toBe(true);
    expect(canMute({ ...me, role: 'alum' }, theirs, group)).toBe(true);
    expect(canMute({ ...me, role: 'clinician' }, theirs, group)).toBe(false);
    expect(canMute(me, { ...theirs, authorId: me.personId }, group)).toBe(false);
    expect(canMute(me, { ...theirs, state: 'withdrawn' }, group)).toBe(false);
    const once = withMuted([], name('one'));
    expect(withMuted(once, { ...name('one'), name: 'Other' })).toBe(once);
    expect(withMuted(once, name('two'))).toHaveLength(2);
  });
});

describe('what a thread mentions', () => {
  it('folds it for whoever has chosen nothing, and where one note of several folds', () => {
    expect(isFolded({ unfolded: [] }, ['loss'])).toBe(true);
    expect(isFolded({ unfolded: ['loss'] }, ['loss'])).toBe(false);
    expect(isFolded({ unfolded: ['loss'] }, ['loss', 'eating'])).toBe(true);
    expect(isFolded({ unfolded: [] }, [])).toBe(false);
  });

  it('keeps it out of lists where its reader wishes, unless it is theirs or private with the facilitators', () => {
    const chosen = { mutes: [], leftOut: ['loss' as const] };
    const of = {
      face: faceOf('two'),
      audience: 'group' as const,
      authorId: idOf('b'),
      contentNotes: ['eating', 'loss'] as const,
    };
    expect(isLeftOut(me, chosen, of)).toBe(true);
    expect(isLeftOut(me, chosen, { ...of, contentNotes: ['eating'] })).toBe(false);
    expect(isLeftOut(me, chosen, { ...of, authorId: me.personId })).toBe(false);
    expect(isLeftOut(me, chosen, { ...of, audience: 'facilitators' })).toBe(false);
    expect(isLeftOut(me, { mutes: [name('two')], leftOut: [] }, of)).toBe(true);
  });
});

describe('quiet hours and breaks', () => {
  const zone = 'America/New_York';
  /** Five hours behind UTC on this day. */
  const at = (time: string) => new Date(`2026-11-18T${time}:00Z`);

  it('go by the clocks of the group, past midnight too, and end when they end', () => {
    const night = { from: '22:00', to: '07:00' };
    expect(isQuiet(night, at('02:59'), zone)).toBe(false);
    expect(isQuiet(night, at('03:00'), zone)).toBe(true);
    expect(isQuiet(night, at('11:59'), zone)).toBe(true);
    expect(isQuiet(night, at('12:00'), zone)).toBe(false);
    const noon = { from: '12:00', to: '13:00' };
    expect(isQuiet(noon, at('17:00'), zone)).toBe(true);
    expect(isQuiet(noon, at('18:00'), zone)).toBe(false);
    expect(isQuiet(null, at('03:00'), zone)).toBe(false);
  });

  it('a break ends on its day where the group is, or when its owner says so', () => {
    expect(isOnBreak(null, at('12:00'), zone)).toBe(false);
    expect(isOnBreak({ until: null }, at('12:00'), zone)).toBe(true);
    expect(isOnBreak({ until: '2026-11-18' }, at('04:59'), zone)).toBe(true);
    expect(isOnBreak({ until: '2026-11-18' }, at('05:00'), zone)).toBe(false);
  });

  it('a break may end on a day to come, within a year', () => {
    expect(mayEndOn('2026-11-18', at('12:00'), zone)).toBe(false);
    expect(mayEndOn('2026-11-19', at('12:00'), zone)).toBe(true);
    expect(mayEndOn('2027-11-19', at('12:00'), zone)).toBe(true);
    expect(mayEndOn('2027-11-20', at('12:00'), zone)).toBe(false);
  });
});

const aPost = fc.record({
  authorId: fc.constantFrom(idOf('a'), idOf('b'), idOf('c')),
  state: fc.constantFrom('published' as const, 'waiting' as const, 'withdrawn' as const),
  face: fc.constantFrom(faceOf('one'), faceOf('two')),
});
const somePosts = (first: number) =>
  fc
    .array(aPost, { minLength: 1, maxLength: 8 })
    .map((posts) => posts.map((post, at) => ({ ...post, number: first + at })));
const seenBy = (post: { state: string; authorId: string }) =>
  post.state !== 'waiting' || post.authorId === me.personId;

describe('where somebody goes on who has muted a name', () => {
  it('is where they would without, as long as they see nothing of it', () => {
    fc.assert(
      fc.property(somePosts(5), (posts) => {
        const others = posts.filter((post) => post.face.avatar === 'two' || !seenBy(post));
        const from = others[0]?.number ?? 5;
        const last = posts.at(-1)?.number ?? 5;
        const mutes = { mutes: [name('one')] };
        expect(firstNotMuted(me, mutes, 'group', { from, posts: others })).toBe(from);
        expect(lastNotMuted(me, mutes, 'group', { last, posts: others })).toBe(last);
      }),
    );
  });

  it('is never at words of that name, whatever waits between', () => {
    fc.assert(
      fc.property(somePosts(1), (posts) => {
        const mutes = { mutes: [name('one')] };
        const last = posts.at(-1)?.number ?? 1;
        const wanted = posts.filter((post) => seenBy(post) && post.face.avatar === 'two');
        const first = firstNotMuted(me, mutes, 'group', { from: 1, posts });
        const seen = posts.filter(seenBy);
        if (seen.length > 0 && wanted.length === 0) {
          expect(first).toBeNull();
          expect(lastNotMuted(me, mutes, 'group', { last, posts })).toBe(0);
        }
        if (wanted.length > 0) {
          expect(first).toBe(seen[0] === wanted[0] ? 1 : wanted[0]?.number);
          const end = lastNotMuted(me, mutes, 'group', { last, posts });
          expect(end).toBe(seen.at(-1) === wanted.at(-1) ? last : wanted.at(-1)?.number);
        }
      }),
    );
  });
});
