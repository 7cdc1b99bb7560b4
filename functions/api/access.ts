import { getClinic } from '#functions/data/clinics.ts';
import { getGroupAndPerson, getGroups } from '#functions/data/groups.ts';
import type {
  Face,
  FaceRecord,
  GroupRecord,
  PersonRecord,
  Principal,
  StaffPrincipal,
  ThreadRecord,
} from '#functions/data/records.ts';
import { getStaff } from '#functions/data/staff.ts';
import { getThreadSituation } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { Frame } from '#shared/contracts/frame.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import { type ClinicSettings, settingsOf } from '#shared/domain/clinic-settings.ts';
import { isNewAfter } from '#shared/domain/holds.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import { canReadThread, isFacilitator } from '#shared/domain/permissions/threads.ts';
import type { Audience } from '#shared/domain/vocabulary.ts';
import { type WritingBarrier, writingBarrierFor } from '#shared/domain/writing.ts';
import { Refusal } from '#shared/errors.ts';
import type { Caller } from './env.ts';

/** Somebody inside a group, with the name they go by there. */
export interface InGroup {
  readonly group: GroupRecord;
  readonly me: GroupCaller;
  readonly shown: Face;
  /** Why they read and do not write; null where they may. */
  readonly barrier: WritingBarrier | null;
  /** They still write their first posts here, by the name that they have in this place. Nobody who leads a group is new. */
  readonly isNew: boolean;
  /** What they write under an alias is new by itself: it must not tell how much they have written otherwise, nor that tell of it. */
  readonly isNewUnderAlias: boolean;
  readonly sharedDevice: boolean;
}

export interface InThread extends InGroup {
  readonly thread: ThreadRecord;
  /** The name that the caller already goes by in this thread. */
  readonly face: FaceRecord | null;
}

/**
 * Before anything is looked up: administrators see no posts, and somebody of another group learns nothing about this one.
 * Throws `not-allowed` or `not-found`.
 */
function ensureMayKnock(principal: Principal, groupId: GroupId): void {
  if (principal.role === 'administrator') throw new Refusal('not-allowed');
  if ('groupId' in principal && principal.groupId !== groupId) throw new Refusal('not-found');
}

type AlumniAccess = ClinicSettings['alumniAccess'];

/** Asked for alumni only: for everybody else it decides nothing. Who has graduated since they joined is one. */
export async function alumniAccessOf(
  { store }: Deps,
  { clinicId }: Principal,
  person: PersonRecord | null,
): Promise<AlumniAccess> {
  if (person?.role !== 'alum') return 'shared-threads';
  const clinic = await getClinic(store, clinicId);
  return settingsOf(clinic?.settings).alumniAccess;
}

/** A sign-in of a key that was replaced opens nothing. Who did not ask for that should hear of it. Throws `not-signed-in`. */
export function ensureKeyCounts(principal: Principal, { keyNumber }: PersonRecord): void {
  if ('keyNumber' in principal && principal.keyNumber !== keyNumber) {
    throw new Refusal('not-signed-in', {
      detail:
        'A new key was made for your name, and the one before ended with all its sign-ins. If you did not ask for that, please tell the clinic at once.',
    });
  }
}

function insider(
  { principal, sharedDevice }: Caller,
  group: GroupRecord | null,
  person: PersonRecord | null,
  alumniAccess: AlumniAccess,
): InGroup {
  if (!group || group.clinicId !== principal.clinicId) throw new Refusal('not-found');
  if (principal.role === 'clinician') {
    const facilitator = group.facilitators.find((one) => one.personId === principal.personId);
    if (!facilitator) throw new Refusal('not-found');
    return {
      group,
      me: {
        role: 'clinician',
        personId: principal.personId,
        groupId: group.groupId,
        alumSince: null,
      },
      // The name is known to everybody here; the id would tell members more, across groups.
      shown: { name: facilitator.name, avatar: facilitator.name, kind: 'clinician' },
      barrier: null,
      isNew: false,
      isNewUnderAlias: false,
      sharedDevice,
    };
  }
  if (!person || person.standing === 'left') throw new Refusal('not-found');
  ensureKeyCounts(principal, person);
  return {
    group,
    me: {
      role: person.role,
      personId: person.personId,
      groupId: group.groupId,
      alumSince: alumniAccess === 'none' ? null : person.alumSince,
    },
    shown: { name: person.name, avatar: person.avatar, kind: person.role },
    barrier: writingBarrierOf(group, person, alumniAccess),
    isNew: isNewAfter(person.firstPosts),
    isNewUnderAlias: isNewAfter(person.firstAliasPosts),
    sharedDevice,
  };
}

/** The caller inside this group. Throws `not-found` to everybody else. */
export async function enterGroup(deps: Deps, caller: Caller, groupId: GroupId): Promise<InGroup> {
  ensureMayKnock(caller.principal, groupId);
  const { group, person } = await getGroupAndPerson(deps.store, groupId, caller.principal.personId);
  return insider(caller, group, person, await alumniAccessOf(deps, caller.principal, person));
}

/** The caller inside this thread. Throws `not-found` where they may not know that it exists. */
export async function enterThread(
  deps: Deps,
  caller: Caller,
  at: { groupId: GroupId; threadId: ThreadId },
  options: { consistent?: boolean } = {},
): Promise<InThread> {
  ensureMayKnock(caller.principal, at.groupId);
  const { group, person, thread, face } = await getThreadSituation(
    deps.store,
    { ...at, personId: caller.principal.personId },
    options,
  );
  const inside = insider(
    caller,
    group,
    person,
    await alumniAccessOf(deps, caller.principal, person),
  );
  const isThere = thread?.groupId === at.groupId && thread.ending === undefined;
  if (!isThere || !canReadThread(inside.me, thread)) {
    throw new Refusal('not-found');
  }
  const isNew = face?.isAlias ? inside.isNewUnderAlias : inside.isNew;
  return { ...inside, isNew, thread, face };
}

const barrierDetails: Record<WritingBarrier, string> = {
  'agreement-changed':
    'Our agreement has changed. Please read it on the page “Agreement” and accept it, then send this again. Your words are still here.',
  'alumni-away': 'Alumni do not read or write here at the moment. Your clinic has set it so.',
  'group-closed': 'This group has closed. You can still read what is here.',
  paused: 'Your place in the group is paused. You can read, and you can write to the facilitators.',
};

/** Whether somebody writes for these readers. Only the end of a group keeps anybody from its facilitators. */
export const mayWrite = ({ barrier }: InGroup, audience: Audience): boolean =>
  barrier === null || (audience === 'facilitators' && barrier !== 'group-closed');

/** Throws `not-allowed` to somebody who reads only, and `agreement-changed` to somebody who has to accept it first. */
export function ensureMayWrite(inside: InGroup, audience: Audience): void {
  const { barrier } = inside;
  if (barrier !== null && !mayWrite(inside, audience)) {
    // Not a refusal of the person: the form stays, with every word in it, until they have accepted.
    const kind = barrier === 'agreement-changed' ? 'agreement-changed' : 'not-allowed';
    throw new Refusal(kind, { detail: barrierDetails[barrier] });
  }
}

/** What keeps this person from writing in this group; null where nothing does. */
export const writingBarrierOf = (
  group: GroupRecord,
  { role, standing, acceptedAgreement }: PersonRecord,
  alumniAccess: AlumniAccess,
): WritingBarrier | null =>
  writingBarrierFor({
    role,
    alumniAccess,
    hasAccepted: acceptedAgreement >= group.agreementVersion,
    standing: standing === 'paused' ? 'paused' : 'active',
    isGroupClosed: group.closedAt !== null,
  });

/** For routes of the clinicians' side. Throws `not-allowed` to everybody else. */
export function ensureClinician(caller: Caller): StaffPrincipal {
  if (caller.principal.role !== 'clinician') throw new Refusal('not-allowed');
  return caller.principal;
}

/** A facilitator inside their group. Throws `not-allowed` to its other people, and `not-found` to everybody else. */
export async function enterAsFacilitator(
  deps: Deps,
  caller: Caller,
  groupId: GroupId,
): Promise<InGroup> {
  const inside = await enterGroup(deps, caller, groupId);
  if (!isFacilitator(inside.me)) throw new Refusal('not-allowed');
  return inside;
}

/** For what only those who run the clinic do. Throws `not-allowed` to everybody else. */
export function ensureAdministrator({ principal }: Caller): StaffPrincipal {
  if (principal.role !== 'administrator') throw new Refusal('not-allowed');
  return principal;
}

/** The groups that a clinician leads now, as each group itself says. */
export async function groupsLedBy(
  deps: Deps,
  { clinicId, personId }: Pick<Principal, 'clinicId' | 'personId'>,
): Promise<GroupRecord[]> {
  const staff = await getStaff(deps.store, clinicId, personId);
  const groups = await getGroups(deps.store, staff?.groupIds ?? []);
  return groups.filter((group) => group.facilitators.some((one) => one.personId === personId));
}

/** For what clinicians and administrators may both see. Throws `not-allowed` to everybody else. */
export function ensureStaff(caller: Caller): void {
  const { role } = caller.principal;
  if (role !== 'clinician' && role !== 'administrator') throw new Refusal('not-allowed');
}

/** What every answer about a group says of who looks at it. */
export const frameOf = ({ shown, me, group, sharedDevice, barrier }: InGroup): Frame => ({
  you: { name: shown.name, avatar: shown.avatar, role: me.role, sharedDevice },
  timeZone: group.timeZone,
  barrier,
});
