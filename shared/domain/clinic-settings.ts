import type { Lane } from './lanes.ts';

/** What a clinic may set for itself. The defaults are where a new clinic starts. */
export interface ClinicSettings {
  /** Minutes from the opening of a review until somebody should have looked. A target for staff, never a promise to members. */
  readonly lookWithinMinutes: Readonly<Record<Lane, number>>;
  /** Minutes that a claim lasts before others may take the review. */
  readonly claimMinutes: Readonly<Record<Lane, number>>;
  /**
   * `risky`: method detail, goodbyes and acts under way wait for a facilitator. `new-members`: so do somebody's first posts. `all`:
   * every post does.
   */
  readonly holds: 'risky' | 'new-members' | 'all';
  /** `none`: alumni read only what they wrote themselves, and write nothing. */
  readonly alumniAccess: 'shared-threads' | 'none';
  /** Minutes without an answer after which a thread is raised for facilitators, and waits in the lists of peer supporters. */
  readonly unansweredAfterMinutes: number;
  /** How many open threads a peer supporter carries at once. A facilitator may set it otherwise for one of them. */
  readonly supporterMost: number;
  /** Hours for which "I will answer this" stands without an answer. */
  readonly supporterHours: number;
  /** Hours before a session at which its digest is made. */
  readonly digestHoursBefore: number;
  /** Days for which a thread is kept after its newest post; null: for good. Reviews and decisions are kept in any case. */
  readonly keepThreadsDays: number | null;
  /** While it lasts, nothing of the clinic is removed by the clock. */
  readonly legalHold: boolean;
  /** `off`: no text is sent to Amazon Comprehend. The local screening reads it all the same. */
  readonly secondLayer: 'on' | 'off';
  /** Minutes for which an opened identity is shown. */
  readonly sealShownMinutes: number;
  /** Hours by which a documented safety reason puts off telling the member. */
  readonly sealNoticeDelayHours: number;
  /** Whether a second clinician must agree before a seal is opened, but in an emergency. */
  readonly sealNeedsTwo: boolean;
}

export const defaultClinicSettings: ClinicSettings = {
  lookWithinMinutes: { crisis: 30, urgent: 4 * 60, soon: 24 * 60, routine: 3 * 24 * 60 },
  claimMinutes: { crisis: 10, urgent: 60, soon: 60, routine: 60 },
  holds: 'risky',
  alumniAccess: 'shared-threads',
  unansweredAfterMinutes: 12 * 60,
  supporterMost: 3,
  supporterHours: 24,
  digestHoursBefore: 24,
  keepThreadsDays: 2 * 365,
  legalHold: false,
  secondLayer: 'on',
  sealShownMinutes: 15,
  sealNoticeDelayHours: 72,
  sealNeedsTwo: false,
};

export type OwnSettings = { readonly [K in keyof ClinicSettings]?: ClinicSettings[K] | undefined };

export const settingsOf = (own: OwnSettings = {}): ClinicSettings => ({
  lookWithinMinutes: own.lookWithinMinutes ?? defaultClinicSettings.lookWithinMinutes,
  claimMinutes: own.claimMinutes ?? defaultClinicSettings.claimMinutes,
  holds: own.holds ?? defaultClinicSettings.holds,
  alumniAccess: own.alumniAccess ?? defaultClinicSettings.alumniAccess,
  unansweredAfterMinutes:
    own.unansweredAfterMinutes ?? defaultClinicSettings.unansweredAfterMinutes,
  supporterMost: own.supporterMost ?? defaultClinicSettings.supporterMost,
  supporterHours: own.supporterHours ?? defaultClinicSettings.supporterHours,
  digestHoursBefore: own.digestHoursBefore ?? defaultClinicSettings.digestHoursBefore,
  keepThreadsDays:
    own.keepThreadsDays === undefined ? defaultClinicSettings.keepThreadsDays : own.keepThreadsDays,
  legalHold: own.legalHold ?? defaultClinicSettings.legalHold,
  secondLayer: own.secondLayer ?? defaultClinicSettings.secondLayer,
  sealShownMinutes: own.sealShownMinutes ?? defaultClinicSettings.sealShownMinutes,
  sealNoticeDelayHours: own.sealNoticeDelayHours ?? defaultClinicSettings.sealNoticeDelayHours,
  sealNeedsTwo: own.sealNeedsTwo ?? defaultClinicSettings.sealNeedsTwo,
});

export const minutes = (count: number) => count * 60_000;
