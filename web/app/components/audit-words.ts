import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuditEvent, AuditPage } from '#shared/contracts/audit.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, momentWords } from '../moment.ts';
import { laneNames, outcomeWords } from './review-words.ts';
import { reasonWords } from './seal-words.ts';

const actionWords: Readonly<Record<string, MessageDescriptor>> = {
  'clinic.created': msg`The clinic was set up`,
  'settings.changed': msg`The clinic’s settings were changed`,
  'rota.changed': msg`The rota was changed`,
  'rota.tested': msg`A test page was sent to a contact`,
  'group.created': msg`A group was set up`,
  'group.changed': msg`A group’s name or who leads it was changed`,
  'group.closed': msg`A group was closed`,
  'group.opened': msg`A group was opened again`,
  'agreement.changed': msg`A group’s agreement was changed`,
  'sessions.planned': msg`Sessions were planned`,
  'sessions.cancelled': msg`Sessions were cancelled`,
  'session.moved': msg`A session was moved`,
  'session.changed': msg`A session was changed`,
  'standing.changed': msg`Somebody’s place in a group was changed`,
  'standing.left': msg`Somebody left a group by themselves`,
  'erasure.asked': msg`Somebody of a group asked to be erased in a day`,
  'erasure.taken-back': msg`Somebody of a group no longer wants to be erased`,
  'person.erased': msg`Somebody of a group was erased`,
  'supporter.confirmed': msg`An alum was confirmed as a peer supporter`,
  'supporter.most-changed': msg`How much a peer supporter carries was changed`,
  'supporter.ended': msg`A peer supporter’s helping was ended`,
  'goal.shown': msg`A goal was shown to its group`,
  'goal.kept-back': msg`A goal was kept from its group`,
  'strategy.shown': msg`A strategy was shown to its group`,
  'strategy.kept-back': msg`A strategy was kept from its group`,
  'invitation.created': msg`An invitation was made`,
  'invitation.given-again': msg`A new code was given for a card`,
  'invitation.ended': msg`The code of a card was ended`,
  'key.replaced': msg`Somebody who came back got a new key`,
  'review.viewed': msg`A review in the lane Crisis was viewed`,
  'review.claimed': msg`A review was claimed`,
  'review.released': msg`A review was given back`,
  'review.taken-over': msg`A review was taken over`,
  'review.handed-over': msg`A review was handed over`,
  'review.noted': msg`A note was written on a review`,
  'review.opinion-asked': msg`A second opinion was asked for`,
  'review.opinion-given': msg`A second opinion was given`,
  'review.author-asked': msg`The author of a post was written to`,
  'review.resolved': msg`A review was decided`,
  'review.reopened': msg`A review was opened again`,
  'review.overdue': msg`Nobody had looked at a review in time`,
  'review.claim-expired': msg`A claim ran out`,
  'seal.asked': msg`Break-glass: asked to open a seal`,
  'seal.agreed': msg`Break-glass: agreed that a seal is opened`,
  'seal.opened': msg`Break-glass: a seal was opened`,
  'seal.looked-at': msg`Break-glass: an opened identity was looked at`,
  'seal.notice-delayed': msg`Break-glass: telling the member was put off`,
  'seal.notice-read': msg`Break-glass: the member has read that it was opened`,
  'seal.disclosure-recorded': msg`Break-glass: it was written down who was told`,
  'seal.destroyed': msg`A seal was destroyed`,
  'staff.invited': msg`Somebody was invited to work here`,
  'staff.invited-again': msg`A new way in was made for somebody invited`,
  'staff.joined': msg`Somebody began to work here`,
  'staff.came-back': msg`Somebody came back in with a new key`,
  'staff.ended': msg`Somebody’s way in was ended`,
  'staff.recovery-asked': msg`A new way in was asked for, for somebody locked out`,
  'staff.recovery-agreed': msg`A second person agreed to a new way in`,
  'staff.recovery-declined': msg`A new way in was refused`,
  'staff.recovered-by-operator': msg`An administrator was let back in by whoever runs this system`,
  'passkey.added': msg`A passkey was added`,
  'passkey.removed': msg`A passkey was removed`,
  'thread.closed': msg`A thread was closed to replies by a facilitator`,
  'thread.opened': msg`A thread was opened to replies again by a facilitator`,
  'thread.retention-ended': msg`An old thread was removed`,
  'thread.erased': msg`A thread of somebody who was erased was removed`,
  'agenda.retention-ended': msg`Old themes of the agenda were removed`,
  'what-helped.shown': msg`What an author said to those who answered was shown to its readers`,
  'what-helped.kept-back': msg`What an author said to those who answered was kept from its readers`,
  'repair.opened': msg`A way back between two people was opened`,
  'repair.declined': msg`A way back that was asked for was not opened`,
  'repair.shown': msg`Words that waited in a way back were shown to the other`,
  'repair.paused': msg`A way back was paused`,
  'repair.resumed': msg`A way back went on after a pause`,
  'repair.closed': msg`A way back was closed`,
  'repair.retention-ended': msg`Old ways back were removed`,
  'audit.exported': msg`This record was exported`,
};

/** What was done, in words where there are some. */
export function auditActionWords(action: string, i18n: I18n): string {
  const words = actionWords[action];
  return words ? i18n._(words) : action;
}

export const isBreakGlass = ({ action }: Pick<AuditEvent, 'action'>): boolean =>
  action.startsWith('seal.');

/** Who did it: a professional name, or what kind of actor it was. */
export function actorWords({ actor: { kind, id, name } }: AuditEvent, i18n: I18n): string {
  if (name !== null) return name;
  if (kind !== 'system')
    return i18n._(kind === 'clinician' ? msg`clinician ${id}` : msg`administrator ${id}`);
  const words = systemWords[id];
  return i18n._(words ?? msg`by itself (${id})`);
}

const systemWords: Readonly<Record<string, MessageDescriptor>> = {
  clock: msg`noticed by the clock`,
  operator: msg`whoever runs this system, by a command`,
};

/** The details of an event as a page says them. The record as a file keeps every value as it was written. */
export function detailWords(
  details: AuditEvent['details'],
  clock: Clock,
): [name: string, value: string][] {
  const i18n = wordsIn(clock.language);
  return Object.entries(details)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap(([name, value]) =>
      value === null ? [] : [[detailName(name, i18n), detailValue(name, value, clock)]],
    );
}

/** What is asked for first stands first in every event, whatever order the record keeps; the version, which says least, last. */
const inOrder = ['reason', 'reasonStandsWith', 'because', 'outcome', 'lane'];
function placeOf(name: string): number {
  if (name === 'version') return inOrder.length + 1;
  const place = inOrder.indexOf(name);
  return place === -1 ? inOrder.length : place;
}

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

function detailValue(name: string, value: string | number, clock: Clock): string {
  if (typeof value === 'number') return String(value);
  if (isMoment(value)) return momentWords({ precision: 'exact', at: value }, clock);
  const i18n = wordsIn(clock.language);
  const said = (one: string) => {
    const words = valueWords[name]?.[one];
    return words ? i18n._(words) : one;
  };
  // Somebody's place in a group stands there as two words.
  return value.split(', ').map(said).join(', ');
}

const roles = {
  member: msg`Member`,
  alum: msg`Alum`,
  clinician: msg`Clinician`,
  administrator: msg`Administrator`,
};
const places = { ...roles, active: msg`active`, paused: msg`paused`, left: msg`left` };
const yesOrNo = { yes: msg`Yes`, no: msg`No` };

/** What stands on the record from a closed list, by the name of the detail. */
const valueWords: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  lane: laneNames,
  outcome: Object.fromEntries(Object.entries(outcomeWords).map(([of, { name }]) => [of, name])),
  reasonCode: Object.fromEntries(Object.entries(reasonWords).map(([of, { name }]) => [of, name])),
  role: roles,
  from: places,
  to: places,
  move: {
    pause: msg`paused`,
    resume: msg`active again`,
    graduate: msg`became an alum`,
    'return-to-group': msg`back in the group as a member`,
    end: msg`left`,
    'let-back': msg`let back in`,
  },
  because: {
    erased: msg`the person was erased`,
    'access-ended': msg`their way in was ended`,
  },
  reasonStandsWith: { review: msg`stands with the review, for the clinicians of its group` },
  renamed: yesOrNo,
  althoughOthersCould: yesOrNo,
};

/** The usual details of an event. Any other goes by its name on the record. */
const detailNames: Readonly<Record<string, MessageDescriptor>> = {
  action: msg`action`,
  administrator: msg`administrator`,
  althoughOthersCould: msg`although others could have done it`,
  askedBy: msg`asked by`,
  because: msg`because`,
  card: msg`card`,
  cards: msg`cards`,
  contact: msg`contact`,
  count: msg`count`,
  disclosure: msg`disclosure`,
  events: msg`events`,
  facilitators: msg`facilitators`,
  facilitatorsAdded: msg`facilitators who were added`,
  facilitatorsRemoved: msg`facilitators who lead it no more`,
  first: msg`first`,
  format: msg`format`,
  from: msg`from`,
  group: msg`group`,
  groups: msg`groups`,
  items: msg`items`,
  lane: msg`lane`,
  lastPostAt: msg`last post at`,
  lookBy: msg`look by`,
  most: msg`how much at once`,
  move: msg`what was done`,
  noticeDelayedBecause: msg`why they are told later`,
  noticeDueAt: msg`notice due at`,
  of: msg`of`,
  opening: msg`opening`,
  outcome: msg`outcome`,
  posts: msg`posts`,
  reason: msg`reason`,
  reasonCode: msg`reason from the list`,
  reasonStandsWith: msg`reason`,
  renamed: msg`renamed`,
  repairs: msg`ways back`,
  role: msg`role`,
  shownUntil: msg`shown until`,
  thread: msg`thread`,
  to: msg`to`,
  together: msg`together`,
  version: msg`version`,
};

function detailName(name: string, i18n: I18n): string {
  const words = detailNames[name];
  return words ? i18n._(words) : name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Whether the events that were read hang together. */
export function chainWords({ read, from, to, problems }: AuditPage['chain'], i18n: I18n): string {
  if (read === 0) return i18n._(msg`There was nothing to check.`);
  if (problems.length === 0) {
    return i18n._(
      msg`Events ${{ from: from ?? '' }} to ${{ to: to ?? '' }} were checked for this page: each follows the one before it, and none was changed.`,
    );
  }
  const places = problems
    .map(({ kind, sequence }) => {
      const broken = chainProblemWords[kind];
      const what = broken ? i18n._(broken) : kind;
      return i18n._(msg`${what} at event ${sequence}`);
    })
    .join(', ');
  return i18n._(
    msg`Something is wrong with the record: ${places}. Stop, keep a copy, and treat it as a breach.`,
  );
}

const chainProblemWords: Readonly<Record<string, MessageDescriptor>> = {
  missing: msg`missing`,
  changed: msg`changed`,
  unlinked: msg`unlinked`,
  moved: msg`moved`,
  unreadable: msg`unreadable`,
  'other-end': msg`other-end`,
};
