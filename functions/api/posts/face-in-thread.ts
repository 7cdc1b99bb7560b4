import type { InGroup } from '#functions/api/access.ts';
import { facilitatorNames, listPeople } from '#functions/data/groups.ts';
import type { Face, FaceRecord } from '#functions/data/records.ts';
import type { Write } from '#functions/data/table.ts';
import { aliasWrites, faceWrite } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { PersonId, ThreadId } from '#shared/contracts/primitives.ts';
import { drawAvatar } from '#shared/domain/avatar.ts';
import { compareForm, nameProblem, nameProblemWords } from '#shared/domain/pseudonym.ts';
import { fieldRefusal } from '#shared/errors.ts';

export interface ChosenFace {
  readonly face: Face;
  readonly writes: readonly Write[];
  /** Throws the field's error when one of `writes` lost against another name. */
  readonly onFailed: (failed: readonly Write[]) => void;
}

/**
 * The name that a person goes by in a thread. It is decided with their first post there and stays: a second name in the
 * same thread would be easy to tie to the first. Throws `invalid-input` on `alias`.
 */
export async function faceInThread(
  deps: Deps,
  inside: InGroup,
  at: { threadId: ThreadId; personId: PersonId; known: FaceRecord | null },
  alias: string | undefined,
): Promise<ChosenFace> {
  const nothing = { writes: [], onFailed: () => undefined };
  if (at.known) {
    const same = alias === undefined || compareForm(alias) === compareForm(at.known.name);
    if (!same) {
      throw fieldRefusal(
        'alias',
        `You already write here as ${at.known.name}. A second name in the same thread would be easy to guess.`,
      );
    }
    return { face: { ...withoutFlag(at.known) }, ...nothing };
  }
  if (alias === undefined) {
    return {
      face: inside.shown,
      writes: [faceWrite(at.threadId, at.personId, { ...inside.shown, isAlias: false })],
      onFailed: () => undefined,
    };
  }
  if (inside.me.role === 'clinician') {
    throw fieldRefusal('alias', 'Clinicians write under their professional name.');
  }
  const problem = nameProblem(alias, facilitatorNames(inside.group));
  if (problem) throw fieldRefusal('alias', nameProblemWords[problem]);
  if (compareForm(alias).length < 2)
    throw fieldRefusal('alias', 'Please use at least two letters.');
  // Like nobody's, its own pseudonym's included: a shape that stood for one of them would point at somebody.
  const others = await listPeople(deps.store, inside.group.groupId);
  const taken = [...others.map((one) => one.avatar), ...facilitatorNames(inside.group)];
  const avatar = drawAvatar(deps.newId, taken);
  const face: Face = { name: alias, avatar, kind: inside.shown.kind };
  const reserved = aliasWrites(inside.group.groupId, at.threadId, alias);
  return {
    face,
    writes: [faceWrite(at.threadId, at.personId, { ...face, isAlias: true }), ...reserved],
    onFailed(failed) {
      if (reserved.some((write) => failed.includes(write))) {
        throw fieldRefusal('alias', 'This name is taken. Please choose another.');
      }
    },
  };
}

const withoutFlag = ({ name, avatar, kind }: FaceRecord): Face => ({ name, avatar, kind });
