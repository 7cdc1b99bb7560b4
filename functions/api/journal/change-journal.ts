import type * as z from 'zod';
import { ensureMayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { reviewOfShared } from '#functions/api/own/review-of-shared.ts';
import { messageToFacilitators, screenFields } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import {
  getNote,
  noteAddition,
  noteNotShown,
  noteRemoval,
  noteShown,
  noteWrite,
} from '#functions/data/journal.ts';
import { listOwnShares, shareRemoval, shareWrite } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type AddedNote,
  addedNote,
  type addNoteToJournalRequest,
  type addToNoteRequest,
  type Month,
  month as monthOf,
  type NoteId,
  noteId,
} from '#shared/contracts/journal.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { shareId } from '#shared/contracts/share.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { localDate } from '#shared/domain/cover.ts';
import { isJustAMood } from '#shared/domain/journal.ts';
import { Refusal } from '#shared/errors.ts';

export interface NotePlace {
  readonly groupId: GroupId;
  readonly month: Month;
  readonly noteId: NoteId;
}

/** Notes something for oneself. Nobody else reads it, so it is not screened either. */
export async function addNote(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  request: z.output<typeof addNoteToJournalRequest>,
): Promise<AddedNote> {
  const { personId } = caller.principal;
  const { mood = null, energy = null, words } = request;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['add-note', groupId, mood, energy, words],
      answer: addedNote,
    },
    async () => {
      const inside = await enterOwn(deps, caller, groupId);
      const now = deps.now();
      const month = monthOf.parse(localDate(now, inside.group.timeZone).slice(0, 7));
      const id = noteId.parse(deps.newId());
      const note = { noteId: id, month, at: now.toISOString(), mood, energy, words };
      return { answer: { id, month }, writes: [noteWrite(personId, note)] };
    },
  );
}

/**
 * Adds energy and words to a check-in of one press. Throws `already-used` where something was added before, or the facilitators can read
 * it as it is: what they were shown stays what it was. The same once more is fine.
 */
export async function addToNote(
  deps: Deps,
  caller: Caller,
  at: NotePlace,
  request: z.output<typeof addToNoteRequest>,
): Promise<void> {
  const { me } = await enterOwn(deps, caller, at.groupId);
  const { energy = null, words } = request;
  await inOneTransaction(deps, async () => {
    const [note, shares] = await Promise.all([
      getNote(deps.store, me.personId, at),
      listOwnShares(deps.store, me.personId),
    ]);
    if (!note) throw new Refusal('not-found');
    if (note.energy === energy && note.words === words) return { answer: null, writes: [] };
    if (!isJustAMood(note) || note.shown || shares.some((one) => one.noteId === at.noteId)) {
      throw new Refusal('already-used', {
        detail: 'Nothing more can be added to this check-in. You can keep this as another entry.',
      });
    }
    return { answer: null, writes: [noteAddition(me.personId, at, { energy, words })] };
  });
}

/** A note goes for good, and the facilitators no longer find it. Twice is fine. */
export async function removeNote(deps: Deps, caller: Caller, at: NotePlace): Promise<void> {
  const { me } = await enterOwn(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => ({
    answer: null,
    writes: [noteRemoval(me.personId, at), ...(await sharesOfNote(deps, me.personId, at.noteId))],
  }));
}

const sharesOfNote = async (
  { store }: Deps,
  personId: Parameters<typeof listOwnShares>[1],
  id: NoteId,
) =>
  (await listOwnShares(store, personId))
    .filter((one) => one.noteId === id)
    .map((one) => shareRemoval(personId, one.shareId));

/** The facilitators no longer find it. A review of its words stays: only a person closes one. Twice is fine. */
export async function takeBackNote(deps: Deps, caller: Caller, at: NotePlace): Promise<void> {
  const { me } = await enterOwn(deps, caller, at.groupId);
  await inOneTransaction(deps, async () => {
    const [note, shares] = await Promise.all([
      getNote(deps.store, me.personId, at),
      sharesOfNote(deps, me.personId, at.noteId),
    ]);
    return {
      answer: null,
      writes: [...shares, ...(note?.shown ? [noteNotShown(me.personId, note)] : [])],
    };
  });
}

/**
 * Lets the facilitators read one note. From here on somebody else reads it: it is screened, and its review is written with it. Throws
 * `already-used` where they can read it.
 */
export async function shareNote(
  deps: Deps,
  caller: Caller,
  at: NotePlace,
  idempotencyKey: string,
): Promise<AddedNote> {
  const { personId } = caller.principal;
  const { groupId, month, noteId: id } = at;
  return onceInOneTransaction(
    deps,
    { personId, idempotencyKey, content: ['share-note', groupId, month, id], answer: addedNote },
    async () => {
      const inside = await enterOwn(deps, caller, groupId);
      ensureMayWrite(inside, 'facilitators');
      const [note, shares, clinic] = await Promise.all([
        getNote(deps.store, personId, at),
        listOwnShares(deps.store, personId),
        getClinic(deps.store, inside.group.clinicId),
      ]);
      if (!note || !clinic) throw new Refusal('not-found');
      if (shares.some((one) => one.noteId === id)) throw new Refusal('already-used');
      const now = deps.now();
      const share = shareId.parse(deps.newId());
      const { mood, energy, words } = note;
      const review = reviewOfShared(
        inside,
        {
          id: share,
          what: 'journal-entry',
          text: words,
          notAboutMe: false,
          signals: [...(await screenFields({ body: words }, 1)), messageToFacilitators(1)],
        },
        now,
        settingsOf(clinic.settings),
      );
      return {
        answer: { id, month },
        writes: [
          shareWrite({
            shareId: share,
            groupId,
            by: personId,
            name: inside.shown.name,
            kind: 'journal-entry',
            parts: [{ step: null, words }],
            planVersion: null,
            noteId: id,
            mood,
            energy,
            sharedAt: now.toISOString(),
          }),
          noteShown(personId, note),
          ...review,
        ],
      };
    },
  );
}
