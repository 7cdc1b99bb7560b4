import { describe, expect, it } from 'vitest';
import { groupId, personId } from '#shared/contracts/primitives.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import {
  canEditPost,
  canQuote,
  canReadWords,
  canReport,
  canRespond,
  canSeePost,
  canWithdrawPost,
} from '#shared/domain/permissions/posts.ts';
import {
  audiencesToWriteFor,
  canReadThread,
  canReply,
  closingFor,
  seesOnlyOwn,
} from '#shared/domain/permissions/threads.ts';
import { firstUnread, lastNumberIn } from '#shared/domain/reading-place.ts';
import { canSayWhatHelped } from '#shared/domain/what-helped.ts';

const at = '2026-11-18T20:15:00.000Z';
const author = personId.parse('a'.repeat(16));
const caller = (role: GroupCaller['role'], change: Partial<GroupCaller> = {}): GroupCaller => ({
  role,
  personId: personId.parse('b'.repeat(16)),
  groupId: groupId.parse('g'.repeat(16)),
  alumSince: role === 'alum' ? at : null,
  ...change,
});
const [own, member, alum, clinician] = [
  caller('member', { personId: author }),
  caller('member'),
  caller('alum'),
  caller('clinician'),
];
const who = { own, member, alum, clinician };
type Who = keyof typeof who;
const allowed = (rule: (of: GroupCaller) => boolean) =>
  (Object.keys(who) as Who[]).filter((one) => rule(who[one]));

describe('who may know of a thread', () => {
  it.each([
    ['group', 'published', ['own', 'member', 'clinician']],
    ['group-and-alumni', 'published', ['own', 'member', 'alum', 'clinician']],
    ['facilitators', 'published', ['own', 'clinician']],
    ['group', 'waiting', ['own', 'clinician']],
    ['group-and-alumni', 'waiting', ['own', 'clinician']],
    ['group', 'withdrawn', ['own', 'member', 'clinician']],
    ['group-and-alumni', 'removed', ['own', 'member', 'alum', 'clinician']],
  ] as const)('for %s, %s: %s', (audience, state, may) => {
    const everShown = state !== 'waiting';
    const thread = { audience, state, authorId: author, openedAt: at, everShown, replies: 0 };
    expect(allowed((one) => canReadThread(one, thread))).toEqual(may);
    const reply = state === 'removed' ? [] : may;
    expect(allowed((one) => canReply(one, thread))).toEqual(reply);
  });

  it.each([
    ['whose first post was never shown, whatever became of it', 'withdrawn', false, 2, false],
    ['whose first post waits after an edit, if somebody has answered', 'waiting', true, 1, true],
    ['whose first post waits after an edit, with nothing else in it', 'waiting', true, 0, false],
  ] as const)('others, of one %s', (_, state, everShown, replies, may) => {
    const thread = {
      audience: 'group',
      authorId: author,
      openedAt: at,
      state,
      everShown,
      replies,
    } as const;
    expect(canReadThread(member, thread)).toBe(may);
    expect(canReadThread(own, thread)).toBe(true);
    expect(canReadThread(clinician, thread)).toBe(true);
  });

  it('not an alum, of what is older than their invitation to help', () => {
    const thread = {
      audience: 'group-and-alumni',
      state: 'published',
      authorId: author,
      openedAt: '2026-11-18T20:14:59.999Z',
      everShown: true,
      replies: 0,
    } as const;
    expect(canReadThread(alum, thread)).toBe(false);
    expect(canReadThread(caller('alum', { alumSince: null }), thread)).toBe(false);
  });

  it('alumni write for alumni and the group, or for facilitators', () => {
    expect(audiencesToWriteFor(alum)).toEqual(['group-and-alumni', 'facilitators']);
    expect(audiencesToWriteFor(member)).toContain('group');
  });
});

describe('who may do what with a post', () => {
  it.each([
    ['published', { see: 4, read: 4, edit: ['own'], respond: 3, report: ['member', 'alum'] }],
    ['waiting', { see: 2, read: 2, edit: ['own'], respond: 0, report: [] }],
    ['withdrawn', { see: 4, read: 1, edit: [], respond: 0, report: [] }],
    ['removed', { see: 4, read: 2, edit: [], respond: 0, report: [] }],
  ] as const)('%s', (state, expected) => {
    const post = { authorId: author, state };
    const thread = { audience: 'group-and-alumni' } as const;
    expect({
      see: allowed((one) => canSeePost(one, post, thread)).length,
      read: allowed((one) => canReadWords(one, post, thread)).length,
      edit: allowed((one) => canEditPost(one, post, thread)),
      respond: allowed((one) => canRespond(one, post)).length,
      report: allowed((one) => canReport(one, post, thread)),
    }).toEqual(expected);
  });
});

describe('who has finished the group, in a thread that they opened', () => {
  const ownAlum = caller('alum', { personId: author });
  const away = caller('alum', { personId: author, alumSince: null });
  const others = member.personId;

  it.each([
    ['own, alum', ownAlum, 'group', true],
    ['own, alum', ownAlum, 'group-and-alumni', false],
    ['own, alum', ownAlum, 'facilitators', false],
    ['own, alum where alumni do not read', away, 'group', true],
    ['own, alum where alumni do not read', away, 'group-and-alumni', true],
    ['own, alum where alumni do not read', away, 'facilitators', false],
    ['own, member', own, 'group', false],
    ['clinician', clinician, 'group', false],
  ] as const)('%s, %#: for %s', (_, who, audience, onlyOwn) => {
    const thread = {
      audience,
      state: 'published',
      authorId: author,
      openedAt: at,
      everShown: true,
      replies: 1,
    } as const;
    const mine = { authorId: who.personId, state: 'published' } as const;
    const theirs = { authorId: others, state: 'published' } as const;
    expect(canReadThread(who, thread)).toBe(true);
    expect(canSeePost(who, mine, thread)).toBe(true);
    expect(canWithdrawPost(who, mine)).toBe(true);
    expect({
      seesOnlyOwn: seesOnlyOwn(who, thread),
      sees: canSeePost(who, theirs, thread),
      reads: canReadWords(who, theirs, thread),
      quotes: canQuote(who, theirs, thread),
      edits: canEditPost(who, mine, thread),
      replies: canReply(who, thread),
    }).toEqual({
      seesOnlyOwn: onlyOwn,
      sees: !onlyOwn,
      reads: !onlyOwn,
      quotes: !onlyOwn,
      edits: !onlyOwn,
      replies: !onlyOwn,
    });
    if (onlyOwn) {
      expect(canReport(who, theirs, thread)).toBe(false);
      expect(closingFor(who, thread)).toBe(null);
      expect(closingFor(who, { ...thread, closed: 'author' })).toBe(null);
      const counts = { ...thread, postCount: 9, shownCount: 9, lastPostAt: at };
      expect(lastNumberIn(who, counts)).toBe(1);
      expect(firstUnread(who, counts, 0, new Date(at))).toBe(null);
      expect(canSayWhatHelped(who, { ...thread, answers: 1 })).toBe(false);
    }
  });
});

describe('closing a thread to replies', () => {
  const thread = {
    audience: 'group',
    state: 'published',
    authorId: author,
    openedAt: at,
    everShown: true,
    replies: 0,
  } as const;
  const whatFor = (change: Partial<Parameters<typeof closingFor>[1]>) =>
    [own, member, clinician].map((one) => closingFor(one, { ...thread, ...change }));

  it('is for its author and those who lead the group, who alone open what they closed', () => {
    expect(whatFor({})).toEqual(['close', null, 'close']);
    expect(whatFor({ closed: 'author' })).toEqual(['open', null, 'open']);
    expect(whatFor({ closed: 'facilitator' })).toEqual([null, null, 'open']);
  });

  it('is for nobody where words are private with the facilitators, held or removed', () => {
    for (const change of [
      { audience: 'facilitators' },
      { state: 'waiting' },
      { state: 'removed' },
    ] as const) {
      expect(whatFor(change)).toEqual([null, null, null]);
    }
  });

  it('keeps everybody from replying, and nobody from reading', () => {
    for (const closed of ['author', 'facilitator'] as const) {
      expect(allowed((one) => canReply(one, { ...thread, closed }))).toEqual([]);
      expect(allowed((one) => canReadThread(one, { ...thread, closed }))).toEqual(
        allowed((one) => canReadThread(one, thread)),
      );
    }
  });
});
