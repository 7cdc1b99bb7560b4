import type * as z from 'zod';
import { openCrisisPanel } from '#functions/api/crisis/open-crisis-panel.ts';
import { screenFields } from '#functions/api/screening.ts';
import { readMe } from '#functions/api/sign-ins/read-me.ts';
import { type NewSignIn, startSignIn } from '#functions/api/sign-ins/start-sign-in.ts';
import { getClinic } from '#functions/data/clinics.ts';
import {
  facilitatorNames,
  getGroup,
  listPeople,
  nameReservation,
  personWrite,
} from '#functions/data/groups.ts';
import type { GroupInvitation, Principal } from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { rosterJoined } from '#functions/data/roster.ts';
import { sealedLinkWrite } from '#functions/data/seals.ts';
import { keyWrite } from '#functions/data/sign-ins.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { Joined, joinRequest } from '#shared/contracts/invitation.ts';
import { personId } from '#shared/contracts/primitives.ts';
import { reviewId } from '#shared/contracts/review.ts';
import { drawAvatar } from '#shared/domain/avatar.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import type { Device } from '#shared/domain/device.ts';
import { compareForm, nameProblem, nameProblemWords } from '#shared/domain/pseudonym.ts';
import { openReview } from '#shared/domain/review-state.ts';
import { fieldRefusal, Refusal } from '#shared/errors.ts';
import { type DrawnWords, drawWords, earlierJoin, spendInvitation } from './spend-invitation.ts';
import { whoComesBack } from './who-comes-back.ts';

/** Turns an invitation into a person with a pseudonym, a key and a sign-in, all or nothing. */
export async function join(
  deps: Deps,
  addressHash: string,
  idempotencyKey: string,
  request: z.output<typeof joinRequest>,
  device: Device,
): Promise<{ answer: Joined; signIn: NewSignIn }> {
  const words = await drawWords(deps, request.code, idempotencyKey);
  const principal =
    (await earlierJoin(deps, words)) ?? (await firstJoin(deps, addressHash, words, request));

  const signIn = startSignIn(deps, principal, {
    sharedDevice: request.sharedDevice,
    device,
  });
  await deps.store.write(signIn.write);
  const [me, panel] = await Promise.all([
    readMe(deps, { principal, sharedDevice: request.sharedDevice }),
    openCrisisPanel(deps, { principal }, [request.pseudonym]),
  ]);
  return { answer: { key: words.key, me, panel }, signIn };
}

function firstJoin(
  deps: Deps,
  addressHash: string,
  words: DrawnWords,
  request: z.output<typeof joinRequest>,
): Promise<Principal> {
  return spendInvitation(deps, addressHash, words, async (invitation) => {
    if (!('groupId' in invitation) || (await whoComesBack(deps, words.codeHash, invitation))) {
      return null;
    }
    const { principal, writes, reservation } = await newPerson(deps, invitation, words, request);
    return {
      answer: principal,
      writes,
      onFailed(failed) {
        if (failed.includes(reservation) && failed.length === 1) throw new Refusal('name-taken');
      },
    };
  });
}

async function newPerson(
  deps: Deps,
  invitation: GroupInvitation,
  { keyHash }: DrawnWords,
  request: z.output<typeof joinRequest>,
): Promise<{ principal: Principal; writes: Write[]; reservation: Write }> {
  const { store, now } = deps;
  const [group, clinic, others] = await Promise.all([
    getGroup(store, invitation.groupId),
    getClinic(store, invitation.clinicId),
    listPeople(store, invitation.groupId),
  ]);
  if (!group || group.closedAt !== null || !clinic) throw new Refusal('invitation-not-usable');
  if (group.agreementVersion !== request.acceptedAgreement) throw new Refusal('agreement-changed');

  const likeStaff = nameProblem(request.pseudonym, facilitatorNames(group));
  if (likeStaff) throw fieldRefusal('pseudonym', nameProblemWords[likeStaff]);

  const id = personId.parse(deps.newId());
  const principal: Principal = {
    role: invitation.role,
    clinicId: invitation.clinicId,
    groupId: invitation.groupId,
    personId: id,
    keyNumber: 1,
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
      avatar: drawAvatar(deps.newId, [
        ...others.map(({ avatar }) => avatar),
        ...facilitatorNames(group),
      ]),
      standing: 'active',
      acceptedAgreement: request.acceptedAgreement,
      alumSince: invitation.role === 'alum' ? at : null,
      firstPosts: 0,
      firstAliasPosts: 0,
      keyNumber: 1,
      keyHashes: [keyHash],
    }),
    reservation,
    ...(invitation.mark === null
      ? []
      : [rosterJoined(group.groupId, invitation.mark, invitation.endsAt)]),
    keyWrite(keyHash, principal),
    sealedLinkWrite(id, sealedLink),
  ];

  const signals = await screenFields({ name: request.pseudonym }, 1);
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
