import { ensureAdministrator } from '#functions/api/access.ts';
import type { Caller } from '#functions/api/env.ts';
import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { pageOfTest } from '#functions/data/pages.ts';
import type { Deps } from '#functions/ports.ts';
import { rotaOf } from '#shared/domain/rota.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';

/**
 * Sends one contact of the administrator's own clinic a page that says that it is a test, the way every page goes. One a minute.
 * Throws `not-allowed` to everybody else, and `invalid-input` for a contact who is not on the rota or has just had one.
 */
export async function sendTestPage(deps: Deps, caller: Caller, contact: string): Promise<void> {
  const { clinicId, personId } = ensureAdministrator(caller);
  await inOneTransaction<null>(deps, async () => {
    const clinic = await getClinic(deps.store, clinicId, { consistent: true });
    if (!clinic) throw new Refusal('not-found');
    if (rotaOf(clinic.rota).contacts.every(({ id }) => id !== contact)) {
      throw fieldRefusal('contact', 'Nobody on the rota has this short name. Please choose again.');
    }
    const pages = pageOfTest(clinicId, contact, deps.now());
    return {
      answer: null,
      writes: [
        ...pages,
        await auditWrite(
          deps.store,
          clinicId,
          {
            actor: { kind: 'administrator', id: personId },
            action: 'rota.tested',
            target: `clinic ${clinicId}`,
            details: { contact },
          },
          deps.now(),
        ),
      ],
      onFailed(failed) {
        if (pages.some((one) => failed.includes(one))) {
          throw fieldRefusal(
            'contact',
            'They have had a test in this minute. Please wait for the next one.',
          );
        }
      },
    };
  });
}
