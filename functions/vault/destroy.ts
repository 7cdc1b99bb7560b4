import { auditWrite } from '#functions/data/audit.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { getErasure } from '#functions/data/erasures.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { getSealedLink, sealRemovals } from '#functions/data/seals.ts';
import type { PersonId } from '#shared/contracts/primitives.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { isStillThinking } from '#shared/domain/erasure.ts';
import { Refusal } from '#shared/errors.ts';
import type { VaultDeps } from './enter.ts';

/**
 * Destroys the seal of somebody who asked to be erased and has not taken it back: the link and the identity behind it, for good. The
 * vault looks for the wish itself, where only the forum writes it. Done twice, it is done. Throws `not-allowed` without a wish, before its
 * time, and while the clinic is under a legal hold.
 */
export async function destroySeal(
  deps: VaultDeps,
  { personId }: { readonly personId: PersonId },
): Promise<void> {
  const { store, now, opener } = deps;
  await inOneTransaction(deps, async () => {
    const [erasure, link] = await Promise.all([
      getErasure(store, personId),
      getSealedLink(store, personId),
    ]);
    if (!erasure || isStillThinking(erasure, now())) throw new Refusal('not-allowed');
    if (link === null) return { writes: [], answer: null };
    const { clinicId, groupId } = erasure;
    const clinic = await getClinic(store, clinicId, { consistent: true });
    if (settingsOf(clinic?.settings).legalHold) {
      throw new Refusal('not-allowed', {
        detail: 'The law asks the clinic to keep everything for now, so this can’t be erased yet.',
      });
    }
    const place = { purpose: 'link', clinic: clinicId, person: personId };
    const entry = new TextDecoder().decode(await opener.open(link, place));
    // Neither the person nor the entry is named: together they would be the link that goes.
    const event = {
      actor: { kind: 'system' as const, id: 'vault' },
      action: 'seal.destroyed',
      target: `group ${groupId}`,
      details: { because: 'erased' },
    };
    return {
      answer: null,
      writes: [...sealRemovals(personId, entry), await auditWrite(store, clinicId, event, now())],
    };
  });
}
