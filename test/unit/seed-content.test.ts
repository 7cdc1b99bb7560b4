import { describe, expect, it } from 'vitest';
import { screenText } from '#functions/api/local-screening.ts';
import type { Moment, SeedPost, SeedThread } from '#infra/local/seed/content/content-types.ts';
import { seedContent } from '#infra/local/seed/content/index.ts';
import { compareForm, nameProblem } from '#shared/domain/pseudonym.ts';
import {
  asksFor,
  audiences,
  contentNotes,
  outcomes,
  reportKinds,
  responseKinds,
} from '#shared/domain/vocabulary.ts';
import { limits } from '#shared/limits.ts';

const { administrator, staffedHours } = seedContent.clinic;
const { beside, clinicians, groups, people, threads } = seedContent;

interface Entry {
  thread: SeedThread;
  post: SeedPost;
  /** Title and place in the thread, so that a failure says where to look. */
  where: string;
}
const entries: Entry[] = threads.flatMap((thread) =>
  thread.posts.map((post, index) => ({ thread, post, where: `${thread.title} #${index + 1}` })),
);

function failing(isWrong: (entry: Entry) => boolean): string[] {
  return entries.filter(isWrong).map((entry) => entry.where);
}

/** Whole minutes that order moments; the seeding day's midnight is 0 and everything before it is negative. */
function minutes({ daysAgo, time }: Moment): number {
  const [hours = Number.NaN, mins = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + mins - daysAgo * 24 * 60;
}

function momentsOf(post: SeedPost): Moment[] {
  const later = [post.edit?.at, post.withdrawAt, post.broughtAt, post.review?.at];
  return [post.at, ...later.filter((moment) => moment !== undefined)];
}

function facilitates(slug: string, group: string): boolean {
  return clinicians.some((one) => one.slug === slug && one.groups.includes(group));
}

function canRead(slug: string, thread: SeedThread): boolean {
  if (facilitates(slug, thread.group)) return true;
  const person = people.find((one) => one.slug === slug && one.group === thread.group);
  if (person === undefined) return false;
  if (thread.audience === 'facilitators') return thread.posts[0]?.by === slug;
  return person.role === 'member' || thread.audience === 'group-and-alumni';
}

function textsOf({ post, thread }: Entry): string[] {
  const written = [thread.title, post.body, post.edit?.body, post.review?.noteToAuthor];
  return [...written, ...(post.reports ?? []).map((report) => report.words)].filter(
    (text) => text !== undefined,
  );
}

function postsOf(group: string): number {
  return entries.filter(({ thread }) => thread.group === group).length;
}

describe('the people of the demo clinic', () => {
  it('have slugs that nobody else in the clinic has', () => {
    const slugs = [...people, ...clinicians, administrator].map((one) => one.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('have pseudonyms that the product would accept and that cannot be taken for one another', () => {
    expect(people.filter((one) => nameProblem(one.pseudonym) !== null)).toEqual([]);
    const lengths = people.map((one) => one.pseudonym.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(limits.name.min);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limits.name.max);
    expect(new Set(people.map((one) => compareForm(one.pseudonym))).size).toBe(people.length);
  });

  it('make up a group of eight with three alumni and a group of three', () => {
    const count = (group: string, role: string) =>
      people.filter((one) => one.group === group && one.role === role).length;
    expect([count('tuesday', 'member'), count('tuesday', 'alum')]).toEqual([8, 3]);
    expect([count('thursday', 'member'), count('thursday', 'alum')]).toEqual([3, 0]);
  });

  it('all write, and belong to groups that exist', () => {
    const known = groups.map((group) => group.slug);
    const named = [...people.map((one) => one.group), ...clinicians.flatMap((one) => one.groups)];
    expect(named.filter((group) => !known.includes(group))).toEqual([]);
    const writers = new Set(entries.map(({ post }) => post.by));
    expect([...people, ...clinicians].filter((one) => !writers.has(one.slug))).toEqual([]);
  });

  it('find staffed hours that end after they begin', () => {
    const wrong = staffedHours.filter(
      ({ from, to }) => minutes({ daysAgo: 0, time: from }) >= minutes({ daysAgo: 0, time: to }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the demo threads', () => {
  it('are enough to look like four weeks of two groups', () => {
    expect(threads.length).toBeGreaterThanOrEqual(38);
    expect(threads.length).toBeLessThanOrEqual(48);
    expect(postsOf('tuesday')).toBeGreaterThanOrEqual(160);
    expect(postsOf('thursday')).toBeGreaterThanOrEqual(20);
    expect(entries.length).toBeLessThanOrEqual(240);
  });

  it('include one long enough to show three pages', () => {
    const longest = Math.max(...threads.map((thread) => thread.posts.length));
    expect(longest).toBeGreaterThan(2 * limits.postsPerPage);
  });

  it('use only words of the closed lists', () => {
    const wrong = threads.filter(
      (thread) =>
        !audiences.includes(thread.audience) ||
        !asksFor.includes(thread.asksFor) ||
        thread.contentNotes.some((note) => !contentNotes.includes(note)) ||
        thread.posts.some(({ contentNotes: own = [] }, index) =>
          index === 0 ? own.length > 0 : own.some((note) => !contentNotes.includes(note)),
        ),
    );
    expect(wrong.map((thread) => thread.title)).toEqual([]);
    const wrongMarks = failing(
      ({ post }) =>
        (post.responses ?? []).some(({ kind }) => !responseKinds.includes(kind)) ||
        (post.reports ?? []).some(({ kind }) => !reportKinds.includes(kind)) ||
        (post.review !== undefined && !outcomes.includes(post.review.outcome)),
    );
    expect(wrongMarks).toEqual([]);
  });

  it('show every audience and everything that an author can ask for', () => {
    expect(new Set(threads.map((thread) => thread.audience))).toEqual(new Set(audiences));
    expect(new Set(threads.map((thread) => thread.asksFor))).toEqual(new Set(asksFor));
  });

  it('have titles of their own, and texts within the limits of the product', () => {
    expect(new Set(threads.map((thread) => thread.title)).size).toBe(threads.length);
    expect(threads.filter((thread) => thread.title.length > limits.threadTitle)).toEqual([]);
    const wrong = failing(
      ({ post }) =>
        post.body.trim().length === 0 ||
        post.body.length > limits.postBody ||
        (post.review?.reason.length ?? 0) > limits.reason ||
        (post.review?.noteToAuthor?.length ?? 0) > limits.noteToAuthor,
    );
    expect(wrong).toEqual([]);
  });

  it('leave two or three posts of the last two days without any reply', () => {
    const unanswered = threads.filter(
      ({ posts: [first, ...replies], audience }) =>
        replies.length === 0 && audience !== 'facilitators' && (first?.at.daysAgo ?? 99) <= 2,
    );
    // The goodbye is held, so nobody could have answered it.
    const waiting = unanswered.filter((thread) => thread.title !== 'Thank you');
    expect(waiting.length).toBeGreaterThanOrEqual(2);
    expect(waiting.length).toBeLessThanOrEqual(3);
  });
});

describe('who does what in the demo threads', () => {
  it('lets only people write who could read the thread', () => {
    expect(failing(({ post, thread }) => !canRead(post.by, thread))).toEqual([]);
  });

  it('lets only people respond or report who could read the thread, and never about themselves', () => {
    const wrong = failing(({ post, thread }) =>
      [...(post.responses ?? []), ...(post.reports ?? [])].some(
        ({ by }) => by === post.by || !canRead(by, thread),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a person give one post one response at most', () => {
    const wrong = failing(({ post: { responses = [] } }) => {
      return new Set(responses.map(({ by }) => by)).size !== responses.length;
    });
    expect(wrong).toEqual([]);
  });

  it('lets only clinicians of the group decide a review', () => {
    const wrong = failing(
      ({ post, thread }) => post.review !== undefined && !facilitates(post.review.by, thread.group),
    );
    expect(wrong).toEqual([]);
  });

  it('holds one report of each kind', () => {
    const kinds = entries.flatMap(({ post }) => (post.reports ?? []).map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual([...reportKinds].toSorted());
  });
});

describe('when things happen in the demo threads', () => {
  it('is a real clock time on one of the last 27 days, never on the seeding day', () => {
    const wrong = failing(({ post }) =>
      momentsOf(post).some(
        ({ daysAgo, time }) =>
          !Number.isInteger(daysAgo) ||
          daysAgo < 1 ||
          daysAgo > 27 ||
          !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is at least an hour ago, even when somebody seeds at midnight', () => {
    expect(failing(({ post }) => momentsOf(post).some((at) => minutes(at) > -60))).toEqual([]);
  });

  it('is never in the hour that the clocks skip in spring', () => {
    const wrong = failing(({ post }) => momentsOf(post).some(({ time }) => time.startsWith('02')));
    expect(wrong).toEqual([]);
  });

  it('goes forward within a thread', () => {
    const wrong = threads.filter(({ posts }) =>
      posts.some((post, index) => {
        const before = posts[index - 1];
        return before !== undefined && minutes(before.at) >= minutes(post.at);
      }),
    );
    expect(wrong.map((thread) => thread.title)).toEqual([]);
  });

  it('comes after the post for an edit, a withdrawal and a decision', () => {
    const wrong = failing(({ post }) =>
      momentsOf(post)
        .slice(1)
        .some((later) => minutes(later) <= minutes(post.at)),
    );
    expect(wrong).toEqual([]);
  });
});

// A tripwire for our own examples and no detector: what a reader might take for a method, a means or a place.
const methods =
  /\b(?:hang(?:ing|ed)? (?:my|him|her|your)self|noose|rope|guns?|pistol|rifle|knife|knives|razors?|blades?|scissors|bridge|ledge|rooftop|overdos\w*|pills?|tablets?|poison\w*|bleach|drown\w*|jump(?:ed|ing)? (?:off|in front)|tracks|slit|wrists?|cut(?:ting)? (?:my|him|her|your)self)\b/i;
const hurtfulWords =
  /\bcommit(?:s|ted|ting)? suicide\b|\b(?:un)?success\w*\b.*\bsuicide\b|\bfailed (?:suicide|attempt)/i;
const contact = /@|https?:|www\.|(?:\d[\s().-]*){7,}/i;
const dated =
  /\b(?:january|february|october|november|december|christmas|thanksgiving|halloween|easter|yesterday's session|tonight's session|tomorrow's session)\b/i;

describe('what the demo posts say', () => {
  it('never names a method, a means or a place', () => {
    expect(failing((entry) => textsOf(entry).some((text) => methods.test(text)))).toEqual([]);
  });

  it('never speaks of suicide as a crime, a success or a failure', () => {
    expect(failing((entry) => textsOf(entry).some((text) => hurtfulWords.test(text)))).toEqual([]);
  });

  it('holds no email address, web address or phone number', () => {
    expect(failing((entry) => textsOf(entry).some((text) => contact.test(text)))).toEqual([]);
  });

  it('ties no post to a month, a named holiday or the day of a session', () => {
    expect(failing((entry) => textsOf(entry).some((text) => dated.test(text)))).toEqual([]);
  });
});

describe('the reviews of the demo clinic', () => {
  const decided = entries.filter(({ post }) => post.review !== undefined);

  it('tell the author why whenever a post was held or taken down', () => {
    const wrong = failing(
      ({ post: { review } }) =>
        (review?.outcome === 'removed-with-reason' || review?.outcome === 'held') &&
        !review.noteToAuthor?.trim(),
    );
    expect(wrong).toEqual([]);
  });

  it('give a reason for every decision', () => {
    expect(
      failing(({ post: { review } }) => review !== undefined && !review.reason.trim()),
    ).toEqual([]);
  });

  it('include two people in crisis whom a clinician answered with a note', () => {
    const answered = decided.filter(
      ({ post, thread }) => thread.contentNotes.includes('suicide') && post.review?.noteToAuthor,
    );
    expect(answered).toHaveLength(2);
  });

  it('still wait for the crisis posts of the last two days', () => {
    const latest = entries.filter(
      ({ post, thread }) =>
        post === thread.posts[0] &&
        ["i'm done", 'Thank you', 'after the shift'].includes(thread.title),
    );
    expect(latest.map(({ post }) => [post.at.daysAgo <= 2, post.review])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ]);
  });
});

describe('what people of the demo have beside the threads', () => {
  /** Moments of everything, in the order in which each thing comes about. */
  const courses = [
    ...beside.goals.map((one) => [one.at, ...one.changes.map(({ at }) => at)]),
    ...beside.strategies.map((one) => [one.at, ...(one.taken ? [one.taken.at] : [])]),
    ...beside.notes.map((one) => [one.at, ...(one.sharedAt ? [one.sharedAt] : [])]),
    ...beside.plans.map(({ versions, sharedAt }) => [
      ...versions.map(({ at }) => at),
      ...(sharedAt ? [sharedAt] : []),
    ]),
    ...beside.themes.map((one) => [one.at, ...(one.mark ? [one.mark.at] : [])]),
    ...beside.repairs.map(({ at, opened }) =>
      opened ? [at, opened.at, opened.acceptedAt, opened.asker.at, opened.other.at] : [at],
    ),
    ...beside.looks.map(({ at }) => [at]),
    ...threads.flatMap(({ whatHelped, posts }) =>
      whatHelped ? [[...posts.slice(0, 1).map(({ at }) => at), whatHelped.at]] : [],
    ),
  ];

  /** What others read of each thing, as one text, as it is screened. */
  const readByOthers = [
    ...beside.goals
      .filter((one) => one.isShown)
      .flatMap(({ words, step, changes }) => [
        `${words}\n\n${step}`,
        ...changes.flatMap((one) => ('words' in one ? [one.words] : [])),
      ]),
    ...beside.strategies.map(({ words, when }) => `${words}\n\n${when}`),
    ...beside.notes.flatMap(({ sharedAt, words }) => (sharedAt ? [words ?? ''] : [])),
    ...beside.plans.flatMap(({ versions, sharedAt }) =>
      sharedAt ? [Object.values(versions.at(-1)?.words ?? {}).join('\n\n')] : [],
    ),
    ...beside.themes.map(({ theme }) => theme),
    ...beside.repairs.flatMap(({ words, opened }) => [
      words,
      ...[opened?.asker, opened?.other].flatMap((side) =>
        side ? [`${side.happened}\n\n${side.effect}\n\n${side.need}`] : [],
      ),
    ]),
    ...threads.flatMap(({ whatHelped }) => (whatHelped ? [whatHelped.words] : [])),
  ];
  const toThemselves = [
    ...beside.goals.flatMap(({ words, step }) => [words, step ?? '']),
    ...beside.notes.map(({ words }) => words ?? ''),
    ...beside.plans.flatMap(({ versions }) =>
      versions.flatMap(({ words }) => Object.values(words)),
    ),
  ];

  it('comes about in the order of time, on the last 27 days and never on the seeding day', () => {
    const days = courses.flat().map(({ daysAgo }) => daysAgo);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...days)).toBeLessThanOrEqual(27);
    expect(courses.flat().filter((at) => minutes(at) > -60 || at.time.startsWith('02'))).toEqual(
      [],
    );
    const backward = courses.filter((course) =>
      course.some((at, place) => place > 0 && minutes(at) <= minutes(course[place - 1] ?? at)),
    );
    expect(backward).toEqual([]);
  });

  it('gives facilitators nothing to look at but what is shared with them, so that the queue stays what it is', () => {
    expect(readByOthers.filter((text) => screenText(text).signals.length > 0)).toEqual([]);
  });

  it('names no method, means, place, address, number, month or holiday', () => {
    const all = [...readByOthers, ...toThemselves];
    for (const wrong of [methods, hurtfulWords, contact, dated]) {
      expect(all.filter((text) => wrong.test(text))).toEqual([]);
    }
  });

  it('is led by those who lead the group, and shared or taken by people of it', () => {
    const groupOf = (slug: string) => people.find((one) => one.slug === slug)?.group ?? '';
    const led = [
      ...beside.themes.flatMap(({ by, mark }) => (mark ? [[mark.by, by]] : [])),
      ...beside.repairs.flatMap(({ by, opened }) => (opened ? [[opened.by, by]] : [])),
    ];
    expect(led.filter(([who = '', of = '']) => !facilitates(who, groupOf(of)))).toEqual([]);
    const together = [
      ...beside.goals.flatMap(({ by, changes }) =>
        changes.flatMap((one) =>
          ('seenBy' in one ? (one.seenBy ?? []) : []).map((who) => [who, by]),
        ),
      ),
      ...beside.strategies.flatMap(({ by, taken }) =>
        [...(taken?.helped ?? []), ...(taken?.kept ?? [])].map((who) => [who, by]),
      ),
      ...beside.repairs.map(({ by, other }) => [other, by]),
    ];
    expect(
      together.filter(([who = '', of = '']) => who === of || groupOf(who) !== groupOf(of)),
    ).toEqual([]);
  });
});
