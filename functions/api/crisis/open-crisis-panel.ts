import type { Caller } from '#functions/api/env.ts';
import { localScreening } from '#functions/api/screening.ts';
import type { Deps } from '#functions/ports.ts';
import type { CrisisPanel } from '#shared/contracts/crisis-resources.ts';
import { callsForPanel } from '#shared/domain/lanes.ts';
import { readCrisisResources } from './read-crisis-resources.ts';

/** Whether what somebody is about to send calls for the panel, by itself or with the words that it answers. Stores nothing, logs nothing, tells no reason. */
export async function openCrisisPanel(
  deps: Deps,
  caller: Pick<Caller, 'principal'>,
  texts: readonly string[],
  quoted: string | null = null,
): Promise<CrisisPanel> {
  const { screenAnswer, screenText } = await localScreening();
  const open = texts.some(
    (text) =>
      callsForPanel(screenText(text).lane) ||
      (quoted !== null && screenAnswer(quoted, text).some(({ lane }) => callsForPanel(lane))),
  );
  return { open, resources: open ? await readCrisisResources(deps, caller) : null };
}
