import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const regionNames: Record<string, MessageDescriptor> = {
  US: msg`United States`,
  GB: msg`United Kingdom`,
  IE: msg`Ireland`,
  AU: msg`Australia`,
};

export const staffRoleNames = {
  clinician: msg`Clinician`,
  administrator: msg`Administrator`,
} as const;

export const demoRoleNames: Record<string, MessageDescriptor> = {
  member: msg`Members, in the group now`,
  alum: msg`Alumni, who have finished the group`,
  clinician: msg`Clinicians, who lead the group`,
  administrator: msg`Administrators of the clinic`,
};
