import type * as z from 'zod';
import type { Caller } from '#functions/api/env.ts';
import { enterOwn } from '#functions/api/own/enter-own.ts';
import type { Deps } from '#functions/ports.ts';
import type { setQuietHoursRequest, takeBreakRequest } from '#shared/contracts/boundaries.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { mayEndOn } from '#shared/domain/boundaries.ts';
import { fieldRefusal } from '#shared/errors.ts';
import { changeBoundaries } from './own-boundaries.ts';

/** In which hours nothing announces itself to the caller; null for none. */
export async function setQuietHours(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  quiet: z.output<typeof setQuietHoursRequest> | null,
): Promise<void> {
  const { me } = await enterOwn(deps, caller, groupId);
  if (quiet !== null && quiet.from === quiet.to) {
    throw fieldRefusal('to', 'This is when they begin. Please choose another time for their end.');
  }
  await changeBoundaries(deps, me.personId, (before) => ({ ...before, quiet }));
}

/** The caller is asked for nothing, until a day or until they say so; null ends that. Nobody else is told. */
export async function setBreak(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  rest: z.output<typeof takeBreakRequest> | null,
): Promise<void> {
  const { me, group } = await enterOwn(deps, caller, groupId);
  const until = rest?.until ?? null;
  if (until !== null && !mayEndOn(until, deps.now(), group.timeZone)) {
    throw fieldRefusal('until', 'Please choose a day after today, within a year.');
  }
  await changeBoundaries(deps, me.personId, (before) => ({
    ...before,
    rest: rest === null ? null : { until },
  }));
}
