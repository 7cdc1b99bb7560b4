import { showPersonSupport } from '#functions/api/supporting/show-person-support.ts';
import type { PersonRecord, SupportRecord } from '#functions/data/records.ts';
import type { GroupPerson } from '#shared/contracts/standing.ts';
import type { ClinicSettings } from '#shared/domain/clinic-settings.ts';
import { noSupport } from '#shared/domain/peer-support.ts';
import { canLearnToHelp } from '#shared/domain/permissions/support.ts';
import { movesFor } from '#shared/domain/standing.ts';

export const showPerson = (
  person: PersonRecord,
  support: SupportRecord | null,
  settings: ClinicSettings,
): GroupPerson => ({
  id: person.personId,
  name: person.name,
  avatar: person.avatar,
  role: person.role,
  standing: person.standing,
  alumSince: person.alumSince,
  support:
    canLearnToHelp(person) && person.standing !== 'left'
      ? showPersonSupport(support ?? noSupport, settings)
      : null,
  youMay: movesFor(person),
});
