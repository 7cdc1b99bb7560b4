import { wayInAnew } from '#functions/api/staff/staff-invitation.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import type { StaffRecord } from '#functions/data/records.ts';
import { listStaff } from '#functions/data/staff.ts';
import { codeFrom } from '#functions/words.ts';
import type { ClinicId } from '#shared/contracts/primitives.ts';
import type { CommandDeps } from './create-clinic.ts';

export interface AdministratorToRecover {
  readonly clinicId: ClinicId;
  /** As it stands in the clinic, or their id where two have one name. */
  readonly name: string;
  /** Also where the clinic could do it without whoever runs the system: the others may be locked out as well. */
  readonly althoughOthersCould: boolean;
}

export type Recovered =
  | { readonly came: 'done'; readonly code: string; readonly endsAt: string }
  | { readonly came: 'unknown' }
  | { readonly came: 'ambiguous'; readonly ids: readonly string[] }
  /** Whom the clinic could turn to instead. */
  | { readonly came: 'others-could'; readonly others: readonly string[] };

/**
 * A new way in for an administrator whom nobody at the clinic can help. What they had opens nothing any more, and four words let
 * them in once, for two hours. Nobody's route: who runs the command already holds the installation. The record says that they did.
 */
export async function recoverAdministrator(
  deps: CommandDeps,
  { clinicId, name, althoughOthersCould }: AdministratorToRecover,
): Promise<Recovered> {
  const code = codeFrom(deps.randomBytes(10));
  return inOneTransaction<Recovered>(deps, async () => {
    const staff = await listStaff(deps.store, clinicId);
    const named = staff.filter(
      (one) =>
        one.role === 'administrator' &&
        one.state !== 'ended' &&
        [one.name, one.personId].includes(name),
    );
    const [before, namesake] = named;
    if (!before) return { answer: { came: 'unknown' }, writes: [] };
    if (namesake) {
      const ids = named.map(({ personId }) => personId);
      return { answer: { came: 'ambiguous', ids }, writes: [] };
    }
    const others = whoCould(staff, before);
    if (others.length > 0 && !althoughOthersCould) {
      return { answer: { came: 'others-could', others }, writes: [] };
    }
    const way = wayInAnew(deps, clinicId, before, code);
    return {
      answer: { came: 'done', code, endsAt: way.endsAt },
      writes: [
        ...way.writes,
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'system', id: 'operator' },
            action: 'staff.recovered-by-operator',
            target: `staff ${before.personId}`,
            details: {
              role: before.role,
              ...(others.length > 0 && { althoughOthersCould: 'yes' }),
            },
          },
          deps.now(),
        ),
      ],
    };
  });
}

/** The others who work there, where they can do it the usual way: one of two, an administrator, asks, and the other agrees. */
function whoCould(staff: readonly StaffRecord[], who: StaffRecord): string[] {
  const others = staff.filter(
    ({ state, keyHash, personId }) =>
      state === 'active' && keyHash !== null && personId !== who.personId,
  );
  const mayAsk = others.some(({ role }) => role === 'administrator');
  return mayAsk && others.length >= 2 ? others.map(({ name }) => name) : [];
}
