import type { z } from 'zod';
import { openCrisisPanel } from '#functions/api/crisis/open-crisis-panel.ts';
import { againstGuessing } from '#functions/api/guessing.ts';
import { screenFields } from '#functions/api/screening.ts';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { type NewSignIn, startSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { getClinic } from '#functions/data/clinics.ts';
import {
  facilitatorNames,
  getGroup,
  nameReservation,
  personWrite,
} from '#functions/data/groups.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import {
  findInvitation,
  hasJoined,
  invitationUse,
  joinReplayWrite,
} from '#functions/data/invitations.ts';
import type { InvitationRecord, Principal } from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { sealedLinkWrite } from '#functions/data/seals.ts';
import { findPrincipal, keyWrite } from '#functions/data/sign-ins.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import { keyedBytes, keyedHash } from '#functions/secrets.ts';
import { keyFrom, readCode } from '#functions/words.ts';
import type { Joined, joinRequest } from '#shared/contracts/invitation.ts';
import { personId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { compareForm, nameProblem, nameProblemWords } from '#shared/domain/pseudonym.ts';
import { openReview } from '#shared/domain/review-state.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';

const replayMinutes = 15;

/**
 * Turns an invitation into a person with a pseudonym, a key and a sign-in, all or nothing. The key's words are drawn from the
 * code and the request's key: sent again within 15 minutes after a lost answer, the same words come back, and nothing that
 * could show them is stored.
 */
export async function join(
  deps: Deps,
  addressHash: string,
  idempotencyKey: string,
  request: z.output<typeof joinRequest>,
): Promise<{ answer: Joined; signIn: NewSignIn }> {
  const code = readCode(request.code);
  if (!code) throw new Refusal('invitation-not-usable');

  const seed = `${code} ${idempotencyKey}`;
  const key = keyFrom(keyedBytes(deps.secrets, 'key-words', seed));
  const keyHash = keyedHash(deps.secrets, 'key', key);
  const replayHash = keyedHash(deps.secrets, 'join-replay', seed);

  const principal =
    (await earlierJoin(deps, replayHash, keyHash)) ??
    (await firstJoin(deps, addressHash, { code, keyHash, replayHash, request }));

  const signIn = startSignIn(deps, principal, request.sharedDevice);
  await deps.store.write(signIn.write);
  const [me, panel] = await Promise.all([
    readMe(deps, { principal, sharedDevice: request.sharedDevice }),
    openCrisisPanel(deps, { principal }, [request.pseudonym]),
  ]);
  return { answer: { key, me, panel }, signIn };
}

async function earlierJoin(
  deps: Deps,
  replayHash: string,
  keyHash: string,
): Promise<Principal | null> {
  if (!(await hasJoined(deps.store, replayHash, deps.now()))) return null;
  return findPrincipal(deps.store, keyHash);
}

interface FirstJoin {
  readonly code: string;
  readonly keyHash: string;
  readonly replayHash: string;
  readonly request: z.output<typeof joinRequest>;
}

async function firstJoin(deps: Deps, addressHash: string, join: FirstJoin): Promise<Principal> {
  const codeHash = keyedHash(deps.secrets, 'invitation', join.code);
  return inOneTransaction<Principal>(deps, async () => {
    const invitation = await againstGuessing(deps, { what: 'invitation', addressHash }, () =>
      findInvitation(deps.store, codeHash, deps.now()),
    );
    if (!invitation) {
      // The same request sent twice at once: the other one used the invitation up, and both must show the same words.
      const twin = await earlierJoin(deps, join.replayHash, join.keyHash);
      if (twin) return { answer: twin, writes: [] };
      throw new Refusal('invitation-not-usable');
    }
    const { principal, writes, reservation } = await newPerson(deps, invitation, join);
    return {
      answer: principal,
      writes: [...writes, invitationUse(codeHash)],
      onFailed(failed) {
        if (failed.includes(reservation) && failed.length === 1) throw new Refusal('name-taken');
      },
    };
  });
}

async function newPerson(
  deps: Deps,
  invitation: InvitationRecord,
  { keyHash, replayHash, request }: FirstJoin,
): Promise<{ principal: Principal; writes: Write[]; reservation: Write }> {
  const { store, now } = deps;
  const [group, clinic] = await Promise.all([
    getGroup(store, invitation.groupId),
    getClinic(store, invitation.clinicId),
  ]);
  if (!group || !clinic) throw new Refusal('invitation-not-usable');
  if (group.agreementVersion !== request.acceptedAgreement) throw new Refusal('agreement-changed');

  const likeStaff = nameProblem(request.pseudonym, facilitatorNames(group));
  if (likeStaff) throw fieldRefusal('pseudonym', nameProblemWords[likeStaff]);

  const id = personId.parse(deps.newId());
  const principal: Principal = {
    role: invitation.role,
    clinicId: invitation.clinicId,
    groupId: invitation.groupId,
    personId: id,
  };
  const at = now().toISOString();
  if (compareForm(request.pseudonym).length < 2) {
    throw fieldRefusal('pseudonym', 'Please use at least two letters.');
  }
  const reservation = nameReservation(group.groupId, request.pseudonym);
  const sealedLink = await deps.sealer.seal(new TextEncoder().encode(invitation.entryId), {
    purpose: 'link',
    clinic: invitation.clinicId,
    person: id,
  });
  const writes: Write[] = [
    personWrite(group.groupId, {
      personId: id,
      role: invitation.role,
      name: request.pseudonym,
      avatar: deps.newId(),
      standing: 'active',
      acceptedAgreement: request.acceptedAgreement,
      alumSince: invitation.role === 'alum' ? at : null,
    }),
    reservation,
    keyWrite(keyHash, principal),
    joinReplayWrite(replayHash, {
      groupId: group.groupId,
      personId: id,
      endsAt: new Date(now().getTime() + replayMinutes * 60_000).toISOString(),
    }),
    sealedLinkWrite(id, sealedLink),
  ];

  const signals = screenFields({ name: request.pseudonym }, 1);
  if (signals.length > 0) {
    writes.push(
      ...reviewWrites(null, {
        ...recordOf(openReview({ signals }, now(), settingsOf(clinic.settings))),
        reviewId: reviewId.parse(`${id}-name`),
        clinicId: group.clinicId,
        groupId: group.groupId,
        target: { kind: 'name', name: request.pseudonym },
        authorId: id,
        authorName: request.pseudonym,
        title: 'A new pseudonym',
        held: false,
        analysis: 'not-applicable',
        analysisSource: null,
      }),
    );
  }
  return { principal, writes, reservation };
}
