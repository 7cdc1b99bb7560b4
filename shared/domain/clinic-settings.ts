import type { Lane } from './lanes.ts';

/** What a clinic may set for itself. The defaults are where a new clinic starts. */
export interface ClinicSettings {
  /** Minutes from the opening of a review until somebody should have looked. A target for staff, never a promise to members. */
  readonly lookWithinMinutes: Readonly<Record<Lane, number>>;
  /** Minutes that a claim lasts before others may take the review. */
  readonly claimMinutes: Readonly<Record<Lane, number>>;
  /** `risky`: method detail, goodbyes and acts under way wait for a facilitator. `all`: every post does. */
  readonly holds: 'risky' | 'all';
  /** `off`: no text is sent to Amazon Comprehend. The local screening reads it all the same. */
  readonly secondLayer: 'on' | 'off';
}

export const defaultClinicSettings: ClinicSettings = {
  lookWithinMinutes: { crisis: 30, urgent: 4 * 60, soon: 24 * 60, routine: 3 * 24 * 60 },
  claimMinutes: { crisis: 10, urgent: 60, soon: 60, routine: 60 },
  holds: 'risky',
  secondLayer: 'on',
};

type OwnSettings = { readonly [K in keyof ClinicSettings]?: ClinicSettings[K] | undefined };

export const settingsOf = (own: OwnSettings = {}): ClinicSettings => ({
  lookWithinMinutes: own.lookWithinMinutes ?? defaultClinicSettings.lookWithinMinutes,
  claimMinutes: own.claimMinutes ?? defaultClinicSettings.claimMinutes,
  holds: own.holds ?? defaultClinicSettings.holds,
  secondLayer: own.secondLayer ?? defaultClinicSettings.secondLayer,
});

export const minutes = (count: number) => count * 60_000;
