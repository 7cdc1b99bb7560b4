import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClinicSettingsView } from '#shared/contracts/clinic-settings.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import { laneNames } from './components/review-words.ts';
import type { ContactValues } from './components/settings-fields.tsx';

export type SettingsValues = {
  version: string;
  region: string;
  holds: string;
  alumniAccess: string;
  secondLayer: string;
  legalHold: boolean;
  keepThreadsDays: string;
  lookWithinMinutes: Record<Lane, string>;
  claimMinutes: Record<Lane, string>;
  unansweredAfterMinutes: string;
  supporterMost: string;
  supporterHours: string;
  digestHoursBefore: string;
  sealShownMinutes: string;
  sealNoticeDelayHours: string;
  sealNeedsTwo: boolean;
  contactsFrom: string;
  contacts: { first: ContactValues; second: ContactValues; third: ContactValues };
};

const inWords = (minutes: ClinicSettingsView['claimMinutes']) => ({
  crisis: String(minutes.crisis),
  urgent: String(minutes.urgent),
  soon: String(minutes.soon),
  routine: String(minutes.routine),
});

/** Settings as their form begins. */
export const settingsValues = (settings: ClinicSettingsView): SettingsValues => ({
  version: String(settings.version),
  region: settings.region,
  holds: settings.holds,
  alumniAccess: settings.alumniAccess,
  secondLayer: settings.secondLayer,
  legalHold: settings.legalHold,
  keepThreadsDays: settings.keepThreadsDays === null ? '' : String(settings.keepThreadsDays),
  lookWithinMinutes: inWords(settings.lookWithinMinutes),
  claimMinutes: inWords(settings.claimMinutes),
  unansweredAfterMinutes: String(settings.unansweredAfterMinutes),
  supporterMost: String(settings.supporterMost),
  supporterHours: String(settings.supporterHours),
  digestHoursBefore: String(settings.digestHoursBefore),
  sealShownMinutes: String(settings.sealShownMinutes),
  sealNoticeDelayHours: String(settings.sealNoticeDelayHours),
  sealNeedsTwo: settings.sealNeedsTwo,
  contactsFrom: settings.contactsFrom,
  contacts: {
    first: settings.contacts[0] ?? {},
    second: settings.contacts[1] ?? {},
    third: settings.contacts[2] ?? {},
  },
});

export const holdsWords = {
  risky: msg`Only what is dangerous`,
  'new-members': msg`Also somebody’s first three posts`,
  all: msg`Every post`,
} as const;

export const alumniAccessWords = {
  'shared-threads': msg`The threads that are shared with them`,
  none: msg`Nothing but what they wrote themselves`,
} as const;

/** What a clinic has set, a line each, to be read beside what somebody is about to set. */
export function settingsFacts(
  settings: ClinicSettingsView,
  i18n: I18n,
): (readonly [string, string])[] {
  const byLane = (minutes: ClinicSettingsView['claimMinutes']) =>
    lanes.map((lane) => `${i18n._(laneNames[lane])} ${minutes[lane]}`).join(', ');
  const days = settings.keepThreadsDays;
  return [
    [i18n._(msg`Posts that wait`), i18n._(holdsWords[settings.holds])],
    [i18n._(msg`What alumni see`), i18n._(alumniAccessWords[settings.alumniAccess])],
    [i18n._(msg`Second layer`), settings.secondLayer === 'on' ? i18n._(msg`On`) : i18n._(msg`Off`)],
    [i18n._(msg`Legal hold`), settings.legalHold ? i18n._(msg`On`) : i18n._(msg`Off`)],
    [
      i18n._(msg`Threads are kept`),
      days === null ? i18n._(msg`For good`) : i18n._(msg`${days} days`),
    ],
    [i18n._(msg`Look within, minutes`), byLane(settings.lookWithinMinutes)],
    [i18n._(msg`A claim lasts, minutes`), byLane(settings.claimMinutes)],
    [i18n._(msg`Raised after, minutes`), String(settings.unansweredAfterMinutes)],
    [i18n._(msg`A supporter carries, threads`), String(settings.supporterMost)],
    [
      i18n._(msg`A supporter has said that they will answer, hours`),
      String(settings.supporterHours),
    ],
    [i18n._(msg`Digest, hours before`), String(settings.digestHoursBefore)],
    [i18n._(msg`A seal is shown, minutes`), String(settings.sealShownMinutes)],
    [i18n._(msg`Telling the member is put off, hours`), String(settings.sealNoticeDelayHours)],
    [
      i18n._(msg`A second clinician must agree`),
      settings.sealNeedsTwo ? i18n._(msg`Yes`) : i18n._(msg`No`),
    ],
    [i18n._(msg`Region`), settings.region],
    [i18n._(msg`Crisis contacts`), settings.contacts.map((contact) => contact.name).join(', ')],
  ];
}
