import { frameOf, mayWrite } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { listNotes, monthWithNotesBefore } from '#functions/data/journal.ts';
import { listOwnShares } from '#functions/data/shares.ts';
import type { Deps } from '#functions/ports.ts';
import { type Journal, type Month, month as monthOf } from '#shared/contracts/journal.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { coarseMoment } from '#shared/domain/coarse-time.ts';
import { localDate } from '#shared/domain/cover.ts';
import { firstDayShown, isJustAMood } from '#shared/domain/journal.ts';

/** A month of one's own journal, this one where none is named, and the picture of the last weeks. */
export async function readJournal(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  asked: Month | undefined,
): Promise<Journal> {
  const inside = await enterOwn(deps, caller, groupId);
  const { personId } = inside.me;
  const { timeZone } = inside.group;
  const today = localDate(deps.now(), timeZone);
  const month = asked ?? monthOf.parse(today.slice(0, 7));
  const from = firstDayShown(today);
  const [notes, lately, earlier, shares] = await Promise.all([
    listNotes(deps.store, personId, { from: month, to: month }),
    listNotes(deps.store, personId, { from: from.slice(0, 7), to: today.slice(0, 7) }),
    monthWithNotesBefore(deps.store, personId, month),
    listOwnShares(deps.store, personId),
  ]);
  const shared = new Set(shares.map((one) => one.noteId));
  return {
    frame: frameOf(inside),
    month,
    notes: notes.map((note) => ({
      id: note.noteId,
      month,
      at: coarseMoment(note.at, timeZone),
      mood: note.mood,
      energy: note.energy,
      words: note.words,
      isShared: shared.has(note.noteId),
      mayAdd: isJustAMood(note) && !note.shown && !shared.has(note.noteId),
    })),
    earlier,
    weeks: {
      from,
      points: lately
        .flatMap(({ at, mood }) => {
          const date = localDate(new Date(at), timeZone);
          return mood === null || date < from ? [] : [{ date, mood }];
        })
        .reverse(),
    },
    youMay: { share: mayWrite(inside, 'facilitators') },
  };
}
