import { getClinic } from '#functions/data/clinics.ts';
import { getGroup } from '#functions/data/groups.ts';
import type { Store } from '#functions/data/table.ts';
import { getThread } from '#functions/data/threads.ts';
import type { PostImage } from '#functions/triage/stream-record.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';

/** No text leaves in the name of a clinic that is not found: nobody could have chosen that it may. */
export class ClinicNotFound extends Error {
  override readonly name = 'ClinicNotFound';
  constructor() {
    super('A text of no known clinic is sent nowhere.');
  }
}

/** What the second layer is to read of a post, if its clinic has it read at all. */
export interface Reading {
  readonly text: string;
  /** Where the body begins; what is before it is the title, which is read with the first post. */
  readonly bodyFrom: number;
  readonly secondLayer: ClinicSettings['secondLayer'];
}

/**
 * The readings of several posts, in their order; null where the thread is gone. Threads and groups that they share are read once. One
 * rejects with `ClinicNotFound` where nobody can say whether it may be read.
 */
export function readingsOf(
  store: Store,
  images: readonly PostImage[],
): readonly Promise<Reading | null>[] {
  const thread = once((id: ThreadId) => getThread(store, id, { consistent: true }));
  const secondLayer = once(async (id: GroupId) => {
    const group = await getGroup(store, id);
    const clinic = group && (await getClinic(store, group.clinicId));
    if (!clinic) throw new ClinicNotFound();
    return settingsOf(clinic.settings).secondLayer;
  });
  return images.map(async ({ threadId, number, body }) => {
    const of = await thread(threadId);
    if (!of) return null;
    const opening = number === 1 ? `${of.title}\n` : '';
    return {
      text: `${opening}${body}`,
      bodyFrom: opening.length,
      secondLayer: await secondLayer(of.groupId),
    };
  });
}

function once<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
