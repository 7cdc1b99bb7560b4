import { defaultClinicSettings } from '#shared/domain/clinic-settings.ts';

const { keepThreadsDays, ...defaults } = defaultClinicSettings;

/** The settings with which a clinic begins, as they are sent. */
export const aSettingsRequest = {
  ...defaults,
  ...(keepThreadsDays === null ? {} : { keepThreadsDays }),
  version: 1,
  region: 'US',
  contactsFrom: 'region',
};
