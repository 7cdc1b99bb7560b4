import type { Month, NoteId } from '#shared/contracts/journal.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { endOf, noteKey, notesOf } from './keys.ts';
import { type NoteRecord, noteRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** What somebody noted in some months, both included, the newest first. Sees every write that was answered before. */
export async function listNotes(
  store: Store,
  person: PersonId,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<NoteRecord[]> {
  const { pk, prefix } = notesOf(person);
  const items = await store.query({
    table: 'forum',
    pk,
    between: [`${prefix}${from}`, endOf(`${prefix}${to}`)],
    consistent: true,
  });
  return items.map((item) => noteRecord.parse(item)).sort((a, b) => b.at.localeCompare(a.at));
}

/** The month of the newest note before a month; null where there is none. */
export async function monthWithNotesBefore(
  store: Store,
  person: PersonId,
  before: Month,
): Promise<Month | null> {
  const { pk, prefix } = notesOf(person);
  const [item] = await store.query({
    table: 'forum',
    pk,
    between: [prefix, `${prefix}${before}`],
    newestFirst: true,
    limit: 1,
    consistent: true,
  });
  return item ? noteRecord.parse(item).month : null;
}

export async function getNote(
  store: Store,
  person: PersonId,
  at: { readonly month: Month; readonly noteId: NoteId },
): Promise<NoteRecord | null> {
  const item = await store.get('forum', noteKey(person, at.month, at.noteId), { consistent: true });
  return item ? noteRecord.parse(item) : null;
}

export const noteWrite = (person: PersonId, note: NoteRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...noteKey(person, note.month, note.noteId), type: 'note', ...note },
  onlyIf: { absent: true },
});

/** What is added to a note that holds a mood and nothing else; fails its condition where that is no longer so. */
export const noteAddition = (
  person: PersonId,
  { month, noteId }: Pick<NoteRecord, 'month' | 'noteId'>,
  { energy, words }: Pick<NoteRecord, 'energy' | 'words'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: noteKey(person, month, noteId),
  set: { energy, words },
  onlyIf: { exists: true, equals: { energy: null, words: '' }, unset: ['shown'] },
});

/** With a copy for the facilitators: fails its condition where the note is no longer as the copy says. */
export const noteShown = (
  person: PersonId,
  { month, noteId, energy, words }: Pick<NoteRecord, 'month' | 'noteId' | 'energy' | 'words'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: noteKey(person, month, noteId),
  set: { shown: true },
  onlyIf: { exists: true, equals: { energy, words } },
});

/** With the copy, when that is taken back. */
export const noteNotShown = (
  person: PersonId,
  { month, noteId }: Pick<NoteRecord, 'month' | 'noteId'>,
): Write => ({
  kind: 'update',
  table: 'forum',
  key: noteKey(person, month, noteId),
  remove: ['shown'],
  onlyIf: { exists: true },
});

export const noteRemoval = (
  person: PersonId,
  { month, noteId }: Pick<NoteRecord, 'month' | 'noteId'>,
): Write => ({ kind: 'delete', table: 'forum', key: noteKey(person, month, noteId) });
