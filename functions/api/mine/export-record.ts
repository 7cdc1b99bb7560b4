import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import { addAttempt, countAttempts } from '#functions/data/attempts.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedHash } from '#functions/secrets.ts';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { Refusal } from '#shared/errors.ts';
import { recordFor } from './read-record.ts';

const hour = 60 * 60_000;
/** It reads all that somebody has ever written: enough for trying again, too little to keep the store busy. */
const mostInAnHour = 6;

/** Everything that is kept about the caller, without an end. Throws `too-many-requests` past six within an hour. */
export async function exportRecord(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<OwnRecord> {
  const inside = await enterOwn(deps, caller, groupId);
  const now = deps.now().getTime();
  const window = Math.floor(now / hour);
  const endsAt = new Date((window + 1) * hour);
  const bucket = `export#${keyedHash(deps.secrets, 'export', inside.me.personId)}`;
  if ((await countAttempts(deps.store, bucket, window)) >= mostInAnHour) {
    throw new Refusal('too-many-requests', {
      detail: 'You have made several copies within this hour. Please try again in a while.',
      retryAfterSeconds: Math.ceil((endsAt.getTime() - now) / 1000),
    });
  }
  await addAttempt(deps.store, bucket, window, endsAt);
  return recordFor(deps, caller, inside, 'all');
}
