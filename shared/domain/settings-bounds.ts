import type { ClinicSettings } from './clinic-settings.ts';
import type { Lane } from './lanes.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const hour = 60;
const day = 24 * hour;

/** Within which a clinic may set its targets, in minutes. Sooner than anybody can look is no target; later than a lane means is none either. */
export const lookWithinBounds: Readonly<Record<Lane, Bounds>> = {
  crisis: { min: 5, max: 4 * hour },
  urgent: { min: 15, max: day },
  soon: { min: hour, max: 3 * day },
  routine: { min: 4 * hour, max: 14 * day },
};

/** In minutes. A claim must last long enough to read, and end before its review is forgotten. */
export const claimBounds: Readonly<Record<Lane, Bounds>> = {
  crisis: { min: 5, max: 30 },
  urgent: { min: 10, max: 4 * hour },
  soon: { min: 10, max: day },
  routine: { min: 10, max: day },
};

export const unansweredBounds: Bounds = { min: hour, max: 7 * day };
/** Open threads at once: more than ten is not looking after anybody. */
export const supporterMostBounds: Bounds = { min: 1, max: 10 };
/** In hours: long enough to sleep over it, and short enough that nobody waits for somebody who has forgotten. */
export const supporterHoursBounds: Bounds = { min: 4, max: 72 };
/** In hours. */
export const digestBounds: Bounds = { min: 1, max: 72 };
/** In days. Under a month a group would lose what it wrote between two sessions. */
export const keepThreadsBounds: Bounds = { min: 30, max: 10 * 365 };

/** In minutes: long enough to telephone, and no longer. */
export const sealShownBounds: Bounds = { min: 5, max: 60 };
/** In hours. A member is told within two weeks, whatever the reason was. */
export const sealNoticeBounds: Bounds = { min: 1, max: 14 * 24 };

/** Each setting that differs, by its dotted name: what it was and what it is. For the record; holds no name and no address. */
export function settingsChanges(
  before: ClinicSettings,
  after: ClinicSettings,
): Record<string, string> {
  const was = flat(before);
  const is = flat(after);
  return Object.fromEntries(
    Object.keys(is).flatMap((name) =>
      was[name] === is[name] ? [] : [[name, `${was[name]} → ${is[name]}`]],
    ),
  );
}

const flat = (settings: ClinicSettings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([lane, of]) => [`${name}.${lane}`, String(of)])
        : [[name, value === null ? 'for good' : String(value)]],
    ),
  );
