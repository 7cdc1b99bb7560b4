import type { PersonSupport } from '#shared/contracts/support.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';
import {
  facilitatorStepsFor,
  mostFor,
  type Support,
  supportState,
} from '#shared/domain/peer-support.ts';

/** How an alum stands in helping, for those who lead the group. */
export const showPersonSupport = (
  support: Support,
  settings: Pick<ClinicSettings, 'supporterMost'>,
): PersonSupport => ({
  state: supportState(support),
  ticked: [...support.ticked],
  most: mostFor(support, settings),
  youMay: facilitatorStepsFor(support),
});
