import type { Caller } from '#functions/api/env.ts';
import { localScreening } from '#functions/api/screening.ts';
import type { Deps } from '#functions/ports.ts';
import type { DraftReading } from '#shared/contracts/crisis-resources.ts';
import { detailKindOf } from '#shared/domain/author-advice.ts';
import { openCrisisPanel } from './open-crisis-panel.ts';

/**
 * What somebody is told of their words before they send them: the panel where these call for it, and which details in them may tell others
 * who somebody is. Staff go by their own name and are told of none. Stores nothing, logs nothing.
 */
export async function readDraft(
  deps: Deps,
  caller: Pick<Caller, 'principal'>,
  texts: readonly string[],
  quoted?: string,
): Promise<DraftReading> {
  const { role } = caller.principal;
  const isStaff = role === 'clinician' || role === 'administrator';
  return {
    ...(await openCrisisPanel(deps, caller, texts, quoted)),
    details: isStaff ? [] : await detailsIn(texts),
  };
}

/** More in one text than anybody would read a sentence about each. */
const mostDetails = 6;

async function detailsIn(texts: readonly string[]): Promise<DraftReading['details']> {
  const { findIdentifyingDetails } = await localScreening();
  const found = texts.flatMap((text) =>
    findIdentifyingDetails(text).flatMap((found) => {
      const kind = detailKindOf(`identifying-details/${found.kind}`);
      return kind === undefined ? [] : [{ kind, words: text.slice(found.start, found.end) }];
    }),
  );
  const isFirst = (one: (typeof found)[number], place: number) =>
    found.findIndex(({ kind, words }) => kind === one.kind && words === one.words) === place;
  return found.filter(isFirst).slice(0, mostDetails);
}
