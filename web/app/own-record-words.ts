import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import type { PostState } from '#shared/contracts/post.ts';
import type { Device } from '#shared/domain/device.ts';

// Words for the page and the file of everything that is kept about somebody.

type Of<Part extends 'agenda' | 'shares' | 'strategies' | 'heldByReviews'> =
  OwnRecord[Part][number];

export const deviceWords: Record<Device, MessageDescriptor> = {
  phone: msg`A phone`,
  tablet: msg`A tablet`,
  computer: msg`A computer`,
  unknown: msg`A device`,
};

export const postStateWords: Record<PostState, MessageDescriptor | null> = {
  published: null,
  waiting: msg`waits for a facilitator`,
  withdrawn: msg`you took it back`,
  removed: msg`a facilitator has taken it away`,
};

export const heldWords: Record<Of<'heldByReviews'>['what'], MessageDescriptor> = {
  'safety-plan': msg`A safety plan that you shared`,
  'journal-entry': msg`An entry of your journal that you shared`,
  strategy: msg`Something that helped you`,
  'repair-asked': msg`That you asked for a way back`,
};

export const sharedKindWords: Record<Of<'shares'>['kind'], MessageDescriptor> = {
  'safety-plan': msg`Your safety plan, as it was then`,
  'journal-entry': msg`An entry of your journal`,
};

const strategyStateWords: Record<Of<'strategies'>['state'], MessageDescriptor> = {
  waiting: msg`Waits for a facilitator`,
  shared: msg`The group sees it`,
  'kept-back': msg`The group does not see it`,
};

export const agendaStateWords: Record<Of<'agenda'>['state'], MessageDescriptor> = {
  open: msg`Not talked about yet`,
  discussed: msg`Talked about`,
};

export function standingOfYours({ role, standing }: OwnRecord['you']): MessageDescriptor {
  if (role === 'alum') {
    return standing === 'paused'
      ? msg`somebody who has finished the group, paused`
      : msg`somebody who has finished the group`;
  }
  return standing === 'paused' ? msg`a member, paused` : msg`a member`;
}

/** Whether the group sees what somebody brought, and when it helped them. */
export function strategyLine(
  i18n: I18n,
  { state, forAlumni, when }: Pick<Of<'strategies'>, 'state' | 'forAlumni' | 'when'>,
): string {
  const shown = i18n._(strategyStateWords[state]);
  const forWhom = forAlumni ? i18n._(msg`${shown}, also for alumni`) : shown;
  return when === '' ? forWhom : i18n._(msg`${forWhom}. It helped when: ${when}`);
}

/** How somebody stands in helping others, and how much they take on. */
export function supportingLine(
  i18n: I18n,
  { confirmed, resting, most }: NonNullable<OwnRecord['supporting']>,
): string {
  const { given, own } = most;
  const standing = resting
    ? msg`You are a peer supporter, on a break.`
    : msg`You are a peer supporter.`;
  return [
    confirmed ? standing : msg`You are reading what helping here means.`,
    given !== null && msg`A facilitator has set how many threads you carry: ${given}.`,
    own !== null && msg`You have set: ${own}.`,
  ]
    .filter((one) => one !== false)
    .map((one) => i18n._(one))
    .join(' ');
}

/** That somebody carries a thread, or has said that they would. */
export function answeringLine(
  i18n: I18n,
  { title, answered }: OwnRecord['answering'][number],
): string {
  if (title === null) {
    return answered
      ? i18n._(msg`You carry a thread of somebody else`)
      : i18n._(msg`You said that you would answer a thread of somebody else`);
  }
  return answered
    ? i18n._(msg`You carry a thread “${title}”`)
    : i18n._(msg`You said that you would answer a thread “${title}”`);
}

/** Where somebody is signed in: what it is, whether others use it, and whether it is this one. */
export function signInName(
  i18n: I18n,
  { device: kind, sharedDevice, isThis }: OwnRecord['signIns'][number],
): string {
  const device = i18n._(deviceWords[kind]);
  const name = sharedDevice ? i18n._(msg`${device}, shared`) : device;
  return isThis ? i18n._(msg`${name} (this one)`) : name;
}
