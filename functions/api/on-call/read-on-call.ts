import { ensureStaff } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { listPages } from '#functions/data/pages.ts';
import { pageText } from '#functions/pager/message.ts';
import type { Deps } from '#functions/ports.ts';
import type { OnCall } from '#shared/contracts/on-call.ts';
import { coverAt } from '#shared/domain/cover.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import { Refusal } from '#shared/errors.ts';
import { contactNames, showOnCall } from './show-on-call.ts';

const mostShown = 50;

/** The caller's own clinic. Throws `not-allowed` to everybody but clinicians and administrators. */
export async function readOnCall(deps: Deps, caller: Caller): Promise<OnCall> {
  ensureStaff(caller);
  const { clinicId } = caller.principal;
  const [clinic, pages] = await Promise.all([
    getClinic(deps.store, clinicId),
    listPages(deps.store, clinicId, mostShown),
  ]);
  if (!clinic) throw new Refusal('not-found');
  const now = deps.now();
  const { ladder, repeatMinutes } = rotaOf(clinic.rota);
  const nameOf = contactNames(clinic);
  return {
    at: now.toISOString(),
    timeZone: clinic.timeZone,
    channel: deps.pageChannel,
    cover: coverAt(now, clinic.staffedHours, clinic.timeZone, clinic.closedDates),
    now: showOnCall(clinic, now),
    ladder: ladder.map(({ afterMinutes, tells }) => ({
      afterMinutes,
      onCall: tells.includes('on-call'),
      contacts: tells.filter((who) => who !== 'on-call').map(nameOf),
    })),
    repeatMinutes,
    pages: pages.map((page) => ({
      about: page.about,
      at: page.at,
      lane: page.lane,
      rung: page.rung + 1,
      text: pageText([page], { publicOrigin: deps.publicOrigin, timeZone: clinic.timeZone }),
      state: page.state,
      tryAt: page.tryAt,
      failure: page.failure,
      deliveries: page.deliveries.map((one) => ({
        ...one,
        contact: nameOf(one.contact),
        reviews: one.deliveredAt === null ? null : (one.reviews ?? 1),
      })),
    })),
  };
}
