import type { PersonId } from '#shared/contracts/primitives.ts';
import { planKey, plansOf } from './keys.ts';
import { type PlanRecord, planRecord } from './own-records.ts';
import type { Store, Write } from './table.ts';

/** Versions of somebody's safety plan, the newest first. Sees every write that was answered before. */
export async function listPlans(
  store: Store,
  person: PersonId,
  options: { limit?: number } = {},
): Promise<PlanRecord[]> {
  const { pk, prefix } = plansOf(person);
  const items = await store.query({
    table: 'forum',
    pk,
    beginsWith: prefix,
    newestFirst: true,
    consistent: true,
    ...options,
  });
  return items.map((item) => planRecord.parse(item));
}

/** Fails its condition where that version was saved meanwhile. */
export const planWrite = (person: PersonId, plan: PlanRecord): Write => ({
  kind: 'put',
  table: 'forum',
  item: { ...planKey(person, plan.version), type: 'safety-plan', ...plan },
  onlyIf: { absent: true },
});

export const planRemoval = (person: PersonId, version: number): Write => ({
  kind: 'delete',
  table: 'forum',
  key: planKey(person, version),
});
