import { getClinic } from '#functions/data/clinics.ts';
import { getGroup } from '#functions/data/groups.ts';
import type { Store } from '#functions/data/table.ts';
import { getThread } from '#functions/data/threads.ts';
import type { PostImage } from '#functions/triage/stream-record.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';

/** What the second layer is to read of a post, if its clinic has it read at all. */
export interface Reading {
  readonly text: string;
  /** Where the body begins; what is before it is the title, which is read with the first post. */
  readonly bodyFrom: number;
  readonly secondLayer: ClinicSettings['secondLayer'];
}

/** The readings of several posts, in their order. Threads and groups that they share are read once. */
export function readingsOf(
  store: Store,
  images: readonly PostImage[],
): readonly Promise<Reading>[] {
  const thread = once((id: ThreadId) => getThread(store, id, { consistent: true }));
  const secondLayer = once(async (id: GroupId) => {
    const group = await getGroup(store, id);
    const clinic = group && (await getClinic(store, group.clinicId));
    return settingsOf(clinic?.settings).secondLayer;
  });
  return images.map(async ({ threadId, number, body }) => {
    const of = await thread(threadId);
    const opening = of && number === 1 ? `${of.title}\n` : '';
    return {
      text: `${opening}${body}`,
      bodyFrom: opening.length,
      secondLayer: of ? await secondLayer(of.groupId) : 'on',
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
