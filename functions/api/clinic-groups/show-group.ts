import type { GroupRecord } from '#functions/data/records.ts';
import type { ClinicGroup } from '#shared/contracts/clinic-group.ts';

export const showGroup = (group: GroupRecord): ClinicGroup => ({
  id: group.groupId,
  name: group.name,
  timeZone: group.timeZone,
  facilitators: group.facilitators.map((one) => ({ id: one.personId, name: one.name })),
  closedAt: group.closedAt,
  version: group.version,
});
