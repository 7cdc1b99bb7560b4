import type * as z from 'zod';
import { ensureMayWrite, enterGroup, type InGroup } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { onceInOneTransaction } from '#functions/api/once.ts';
import { heldBySetting, screenFields } from '#functions/api/screening.ts';
import { agendaWrite, listAgenda } from '#functions/data/agenda.ts';
import { getClinic } from '#functions/data/clinics.ts';
import type { AgendaRecord } from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import type { Deps } from '#functions/ports.ts';
import {
  type AddedItem,
  type AgendaItemId,
  addedItem,
  type addThemeRequest,
  agendaItemId,
} from '#shared/contracts/agenda.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { mustWait } from '#shared/domain/holds.ts';
import { openReview } from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

/** Only members bring something: those who lead the group set a session's theme in the calendar. Throws `not-allowed`. */
export function ensureMayBring(inside: InGroup): void {
  if (inside.me.role !== 'member') throw new Refusal('not-allowed');
  ensureMayWrite(inside, 'group');
}

/** Everything that is open. Throws `no-room` where no more fits. */
export async function ensureThereIsRoom(
  { store }: Deps,
  groupId: GroupId,
): Promise<readonly AgendaRecord[]> {
  const all = await listAgenda(store, groupId, { consistent: true });
  const open = all.filter(({ state }) => state === 'open');
  if (open.length >= limits.agendaItems) {
    throw new Refusal('no-room', {
      detail: 'The agenda is full for now. After the next session there is room again.',
    });
  }
  return open;
}

export const newItem = (
  of: Pick<AgendaRecord, 'by' | 'brings' | 'waits' | 'asked'> & { readonly id: AgendaItemId },
): AgendaRecord => ({
  itemId: of.id,
  by: of.by,
  brings: of.brings,
  waits: of.waits,
  asked: of.asked,
  carried: false,
  state: 'open',
  discussedAt: null,
  version: 1,
});

/** Puts a theme on the agenda, with the review that its words open, in one transaction. */
export async function addTheme(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
  idempotencyKey: string,
  { theme, notAboutMe }: z.output<typeof addThemeRequest>,
): Promise<AddedItem> {
  const { personId } = caller.principal;
  return onceInOneTransaction(
    deps,
    {
      personId,
      idempotencyKey,
      content: ['add-theme', groupId, theme, notAboutMe],
      answer: addedItem,
    },
    async () => {
      const inside = await enterGroup(deps, caller, groupId);
      ensureMayBring(inside);
      await ensureThereIsRoom(deps, groupId);
      const clinic = await getClinic(deps.store, inside.group.clinicId);
      if (!clinic) throw new Refusal('not-found');
      const settings = settingsOf(clinic.settings);
      const signals = await screenFields({ body: theme }, 1);
      const waits = mustWait(signals, settings, inside);
      if (waits && signals.length === 0) signals.push(heldBySetting(settings.holds, 1));
      const id = agendaItemId.parse(deps.newId());
      const item = newItem({
        id,
        by: personId,
        brings: { kind: 'theme', theme },
        waits,
        asked: signals.length > 0,
      });
      const review =
        signals.length === 0
          ? []
          : reviewWrites(null, {
              ...recordOf(openReview({ signals }, deps.now(), settings)),
              reviewId: reviewId.parse(`${id}-agenda`),
              clinicId: inside.group.clinicId,
              groupId,
              target: { kind: 'agenda-item', theme, notAboutMe },
              authorId: personId,
              authorName: inside.shown.name,
              title: 'A theme for the next session',
              held: false,
              analysis: 'not-applicable',
              analysisSource: null,
            });
      return { answer: { id, waits }, writes: [agendaWrite(groupId, item), ...review] };
    },
  );
}
