import type { ClinicSettings } from './clinic-settings.ts';

/** What keeps somebody in a group from writing. Reading goes on in every case. */
export const writingBarriers = [
  'group-closed',
  'alumni-away',
  'paused',
  'agreement-changed',
] as const;
export type WritingBarrier = (typeof writingBarriers)[number];

interface WriterFacts {
  readonly role: 'member' | 'alum' | 'clinician';
  readonly standing: 'active' | 'paused';
  readonly isGroupClosed: boolean;
  /** Whether they have accepted the agreement that is in force. */
  readonly hasAccepted: boolean;
  readonly alumniAccess: ClinicSettings['alumniAccess'];
}

/** Null where they may write. Those who lead a group may go on after it has closed: somebody may still need an answer. */
export function writingBarrierFor(writer: WriterFacts): WritingBarrier | null {
  if (writer.role === 'clinician') return null;
  if (writer.isGroupClosed) return 'group-closed';
  if (writer.role === 'alum' && writer.alumniAccess === 'none') return 'alumni-away';
  if (writer.standing === 'paused') return 'paused';
  return writer.hasAccepted ? null : 'agreement-changed';
}
