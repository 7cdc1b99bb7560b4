import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StaffMember } from '#shared/contracts/staff.ts';
import { staffRoleNames } from '../clinic-words.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, onAppointment } from '../moment.ts';

/** "Clinician, leads Tuesday group, Thursday group." */
export function staffRoleWords(
  { role, groups }: Pick<StaffMember, 'role' | 'groups'>,
  i18n: I18n,
): string {
  const what = i18n._(staffRoleNames[role]);
  if (groups.length === 0) return `${what}.`;
  const names = groups.map(({ name }) => name).join(', ');
  return i18n._(msg`${what}, leads ${names}.`);
}

/** How far somebody's account has come, as a sentence; none where they simply work here. */
export function staffStateWords(
  { state, invitedUntil }: Pick<StaffMember, 'state' | 'invitedUntil'>,
  clock: Clock,
): string {
  const i18n = wordsIn(clock.language);
  if (state === 'ended') return i18n._(msg`Nothing opens for them any more.`);
  if (state === 'active') return '';
  if (invitedUntil === null || invitedUntil < clock.now) {
    return i18n._(msg`Invited, but the words have run out. Invite them again.`);
  }
  const end = onAppointment(invitedUntil, clock);
  return i18n._(msg`Invited. The words work until ${end}.`);
}
