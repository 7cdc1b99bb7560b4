import type * as z from 'zod';
import { frameOf, type InGroup } from '#functions/api/access.ts';
import { openCursor, sealCursor } from '#functions/api/cursor.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { listOwnSignIns } from '#functions/api/sign-ins/own-sign-ins.ts';
import { listAgenda } from '#functions/data/agenda.ts';
import { listAnswering } from '#functions/data/answering.ts';
import { getBoundaries } from '#functions/data/boundaries.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listGoals } from '#functions/data/goals.ts';
import { getGraduation } from '#functions/data/graduations.ts';
import { getAgreement, getPerson } from '#functions/data/groups.ts';
import { listNotes, monthWithNotesBefore } from '#functions/data/journal.ts';
import { listOpeningsOf } from '#functions/data/openings.ts';
import { listPasskeys } from '#functions/data/passkeys.ts';
import { listReadingPlaces, pageOfReadingPlaces } from '#functions/data/reading-places.ts';
import { listRepairs } from '#functions/data/repairs.ts';
import { listPlans } from '#functions/data/safety-plans.ts';
import { listOwnShares } from '#functions/data/shares.ts';
import { getKit, listStrategies } from '#functions/data/strategies.ts';
import { getSupport } from '#functions/data/support.ts';
import { getTelling } from '#functions/data/telling.ts';
import { getThreads } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import { month } from '#shared/contracts/journal.ts';
import type { OwnRecord, readRecordQuery } from '#shared/contracts/mine.ts';
import type { GroupId, PersonId, ThreadId } from '#shared/contracts/primitives.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';
import { localDate } from '#shared/domain/cover.ts';
import { canSeeRepair, sideOf } from '#shared/domain/repair.ts';
import { Refusal } from '#shared/errors.ts';
import { heldByReviews, reportsFor } from './in-reviews.ts';
import { pageOfWritten } from './page-of-written.ts';
import { allWritten } from './read-written.ts';
import { wishOf } from './wish.ts';

/** How much of what may be long is read at once: a page of it, of places from where a page before ended, or all. */
type Extent = { readonly readingFrom: string | undefined } | 'all';

/** Everything that is kept about the caller: what may be long begins here and goes on on pages of its own. Throws `cursor-not-valid`. */
export const readRecord = async (
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  { reading }: z.output<typeof readRecordQuery>,
) => recordFor(deps, caller, await enterOwn(deps, caller, groupId), { readingFrom: reading });

export async function recordFor(
  deps: Deps,
  caller: Caller,
  inside: InGroup,
  extent: Extent,
): Promise<OwnRecord> {
  const { store } = deps;
  const { group } = inside;
  const { personId } = inside.me;
  const at = (instant: string) => coarseMoment(instant, group.timeZone);
  const [person, clinic] = await Promise.all([
    getPerson(store, group.groupId, personId),
    getClinic(store, group.clinicId),
  ]);
  if (!person || !clinic) throw new Refusal('not-found');
  const [
    agreement,
    written,
    notes,
    plans,
    shares,
    goals,
    strategies,
    kit,
    agenda,
    reports,
    repairs,
  ] = await Promise.all([
    getAgreement(store, group.groupId, person.acceptedAgreement),
    extent === 'all' ? allWritten(deps, inside) : pageOfWritten(deps, inside, undefined),
    notesFor(deps, personId, extent),
    listPlans(store, personId),
    listOwnShares(store, personId),
    listGoals(store, personId),
    listStrategies(store, group.groupId),
    getKit(store, personId),
    listAgenda(store, group.groupId),
    reportsFor(deps, inside, extent === 'all' ? 'all' : 'a-page'),
    listRepairs(store, group.groupId),
  ]);
  const [
    wish,
    { places, nextReading },
    boundaries,
    signIns,
    passkeys,
    told,
    support,
    answering,
    graduation,
    openings,
  ] = await Promise.all([
    wishOf(deps, personId),
    placesFor(deps, inside, extent),
    getBoundaries(store, personId),
    listOwnSignIns(deps, caller),
    listPasskeys(store, caller.principal),
    getTelling(store, personId, deps.now(), { consistent: true }),
    getSupport(store, group.groupId, personId),
    listAnswering(store, group.groupId),
    getGraduation(store, group.groupId, personId),
    listOpeningsOf(store, personId),
  ]);
  const carried = answering.filter(({ by }) => by === personId);
  const titleOf = await titlesOf(
    deps,
    inside,
    [...places, ...carried].map(({ threadId }) => threadId),
  );
  const kitLine = (mark: 'kept' | 'helped') => (id: string) => {
    const found = strategies.find(({ strategyId }) => strategyId === id);
    return { mark, words: found?.by === personId ? found.words : null };
  };
  const { keepThreadsDays, legalHold } = settingsOf(clinic.settings);
  return {
    frame: frameOf(inside),
    groupName: group.name,
    wish,
    you: {
      name: person.name,
      role: person.role,
      standing: person.standing,
      agreement: { version: person.acceptedAgreement, text: agreement?.text ?? null },
      alumSince: person.alumSince === null ? null : at(person.alumSince),
      firstPosts: person.firstPosts + person.firstAliasPosts,
      keysReplaced: person.keyNumber - 1,
    },
    keepThreadsDays,
    legalHold,
    written,
    notes: notes.notes.map(({ at: instant, mood, energy, words }) => ({
      ...{ at: at(instant), mood, energy, words },
    })),
    moreNotes: notes.more,
    plans: plans.map(({ version, words, savedAt }) => ({ version, words, savedAt: at(savedAt) })),
    shares: shares.map(({ kind, parts, mood, energy, sharedAt }) => ({
      ...{ kind, parts, mood, energy, sharedAt: at(sharedAt) },
    })),
    boundaries: {
      muted: boundaries.mutes.length,
      unfolded: boundaries.unfolded,
      leftOut: boundaries.leftOut,
      quiet: boundaries.quiet,
      rest: boundaries.rest,
    },
    goals: goals.map(({ words, state, isShown, keptBack, steps, entries }) => ({
      ...{ words, state, isShown, keptBack },
      steps: steps.map((step) => ({ words: step.words, isDone: step.isDone })),
      entries: entries.map((one) => ({ kind: one.kind, words: one.words, at: at(one.at) })),
    })),
    strategies: strategies
      .filter(({ by }) => by === personId)
      .map(({ words, when, forAlumni, state, note }) => ({ words, when, forAlumni, state, note })),
    repairs: repairs
      .filter((one) => canSeeRepair(inside.me, one))
      .flatMap((one) => {
        const side = sideOf(inside.me, one);
        if (side === null) return [];
        const { face, parts, answer } = one[side];
        const asked = { words: one.words, at: at(one.askedAt) };
        return {
          ...{ as: face.name, state: one.state, parts, answer, word: one.word },
          asked: side === 'asker' ? asked : null,
        };
      }),
    kit: [...[...kit.kept].map(kitLine('kept')), ...[...kit.helped].map(kitLine('helped'))],
    agenda: agenda
      .filter(({ by }) => by === personId)
      .map(({ brings, state, waits, carried }) => ({
        theme: brings.kind === 'theme' ? brings.theme : null,
        post: brings.kind === 'post' ? { threadId: brings.threadId, number: brings.number } : null,
        ...{ state, waits, carried },
      })),
    ...reports,
    heldByReviews:
      extent === 'all'
        ? await heldByReviews(deps, inside, {
            shares,
            texts: [
              ...strategies.map(({ words, when }) => [words, when].filter(Boolean).join('\n\n')),
              ...repairs.map(({ words }) => words),
            ],
          })
        : [],
    reading: places.map(({ threadId, upTo, saved, mine, at: instant }) => ({
      ...{ threadId, title: titleOf(threadId), upTo, saved, mine, at: at(instant) },
    })),
    nextReading,
    signIns: signIns.signIns.map(({ device, sharedDevice, startedAt, endsAt, isThis }) => ({
      ...{ device, sharedDevice, from: at(startedAt), until: at(endsAt), isThis },
    })),
    toldOn: told.devices.map(({ device: { device, addedAt } }) => ({ device, from: at(addedAt) })),
    toldLast: told.telling?.lastAt ? at(told.telling.lastAt) : null,
    passkeys: passkeys.map(({ name, addedAt }) => ({ name, addedAt: at(addedAt) })),
    supporting: support && {
      ticked: support.ticked,
      confirmed: support.confirmed,
      resting: support.resting,
      most: { given: support.mostGiven, own: support.mostOwn },
    },
    answering: carried.map(({ threadId, answered }) => ({
      ...{ threadId, title: titleOf(threadId), answered },
    })),
    graduation: graduation && {
      word: graduation.words,
      from: graduation.byName,
      tellsGroup: graduation.tellsGroup,
    },
    openings: openings
      .filter(({ notice }) => notice !== null && new Date(notice.dueAt) <= deps.now())
      .map(({ by, reason, openedAt, askedAt }) => ({
        by: by.name,
        reason,
        date: localDate(new Date(openedAt ?? askedAt), group.timeZone),
      })),
  };
}

/** Threads that are named at once. */
const placesOnAPage = 20;

/** How far they have read: a page of it, in the threads first that were opened last, or all. */
async function placesFor(deps: Deps, { group, me }: InGroup, extent: Extent) {
  const of = { personId: me.personId, groupId: group.groupId };
  if (extent === 'all') {
    return { places: await listReadingPlaces(deps.store, of), nextReading: null };
  }
  const purpose = ['reading', group.groupId, me.personId];
  const behind = openCursor(deps, purpose, extent.readingFrom);
  const { page, isLast } = await pageOfReadingPlaces(deps.store, of, behind, placesOnAPage);
  const last = page.at(-1);
  return {
    places: page.map((one) => one.of),
    nextReading: last && !isLast ? sealCursor(deps, purpose, last.behind) : null,
  };
}

/** The month of the journal in which something was noted last, or all of it. */
async function notesFor({ store }: Deps, person: PersonId, extent: Extent) {
  if (extent === 'all') {
    return { notes: await listNotes(store, person, { from: '', to: '' }), more: false };
  }
  const newest = await monthWithNotesBefore(store, person, endOfTime);
  if (newest === null) return { notes: [], more: false };
  const [notes, before] = await Promise.all([
    listNotes(store, person, { from: newest, to: newest }),
    monthWithNotesBefore(store, person, newest),
  ]);
  return { notes, more: before !== null };
}
const endOfTime = month.parse('9999-12');

const atOnce = 100;

/** Titles of threads that are the caller's own. */
async function titlesOf({ store }: Deps, { me }: InGroup, ids: readonly ThreadId[]) {
  const found = new Map<ThreadId, string>();
  const all = [...new Set(ids)];
  for (let from = 0; from < all.length; from += atOnce) {
    for (const thread of await getThreads(store, all.slice(from, from + atOnce))) {
      if (thread.authorId === me.personId) found.set(thread.threadId, thread.title);
    }
  }
  return (id: ThreadId): string | null => found.get(id) ?? null;
}
