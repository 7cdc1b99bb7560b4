import { getStaff } from '#functions/data/clinics.ts';
import { getGroupAndPerson, getGroups } from '#functions/data/groups.ts';
import type {
  Face,
  FaceRecord,
  GroupRecord,
  PersonRecord,
  Principal,
  ThreadRecord,
} from '#functions/data/records.ts';
import { getThreadSituation } from '#functions/data/threads.ts';
import type { Deps } from '#functions/ports.ts';
import type { Frame } from '#shared/contracts/frame.ts';
import type { GroupId, ThreadId } from '#shared/contracts/primitives.ts';
import type { GroupCaller } from '#shared/domain/permissions/caller.ts';
import { canReadThread } from '#shared/domain/permissions/threads.ts';
import { Refusal } from '#shared/errors.ts';
import type { Caller } from './env.ts';

/** Somebody inside a group, with the name they go by there. */
export interface InGroup {
  readonly group: GroupRecord;
  readonly me: GroupCaller;
  readonly shown: Face;
  /** Paused people read; they do not write. */
  readonly mayWrite: boolean;
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

function insider(
  { principal, sharedDevice }: Caller,
  group: GroupRecord | null,
  person: PersonRecord | null,
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
      mayWrite: true,
      sharedDevice,
    };
  }
  if (!person || person.standing === 'left') throw new Refusal('not-found');
  return {
    group,
    me: {
      role: person.role,
      personId: person.personId,
      groupId: group.groupId,
      alumSince: person.alumSince,
    },
    shown: { name: person.name, avatar: person.avatar, kind: person.role },
    mayWrite: person.standing === 'active',
    sharedDevice,
  };
}

/** The caller inside this group. Throws `not-found` to everybody else. */
export async function enterGroup(deps: Deps, caller: Caller, groupId: GroupId): Promise<InGroup> {
  ensureMayKnock(caller.principal, groupId);
  const { group, person } = await getGroupAndPerson(deps.store, groupId, caller.principal.personId);
  return insider(caller, group, person);
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
  const inside = insider(caller, group, person);
  if (!thread || thread.groupId !== at.groupId || !canReadThread(inside.me, thread)) {
    throw new Refusal('not-found');
  }
  return { ...inside, thread, face };
}

export function ensureMayWrite(inside: InGroup): void {
  if (!inside.mayWrite) {
    throw new Refusal('not-allowed', {
      detail: 'Your place in the group is paused. You can read, and you can talk to a facilitator.',
    });
  }
}

/** For routes of the clinicians' side. Throws `not-allowed` to everybody else. */
export function ensureClinician(
  caller: Caller,
): Extract<Principal, { role: 'clinician' | 'administrator' }> {
  if (caller.principal.role !== 'clinician') throw new Refusal('not-allowed');
  return caller.principal;
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
export const frameOf = ({ shown, me, group, sharedDevice }: InGroup): Frame => ({
  you: { name: shown.name, avatar: shown.avatar, role: me.role, sharedDevice },
  timeZone: group.timeZone,
});
