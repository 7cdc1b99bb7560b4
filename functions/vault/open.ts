import type * as z from 'zod';
import { auditWrite } from '#functions/data/audit.ts';
import { inOneTransaction } from '#functions/data/in-one-transaction.ts';
import { openingWrite } from '#functions/data/openings.ts';
import { pageOfSeal } from '#functions/data/pages.ts';
import type { OpeningRecord } from '#functions/data/records.ts';
import { recordOf, reviewWrites } from '#functions/data/reviews.ts';
import { getSealedLink } from '#functions/data/seals.ts';
import type { Write } from '#functions/data/table.ts';
import type { openSealRequest } from '#shared/contracts/opening.ts';
import type { ReviewId } from '#shared/contracts/review.ts';
import {
  needsSecondPerson,
  opened,
  openingActions,
  openingStateAt,
} from '#shared/domain/break-glass.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import {
  ActionNotPossible,
  askForSeal,
  HeldByAnother,
  type ReviewCore,
  sealStep,
} from '#shared/domain/review-state.ts';
import { Refusal } from '#shared/errors.ts';
import { type AtSeal, enterAtSeal, type VaultDeps } from './enter.ts';

type Of = { readonly token: string; readonly reviewId: ReviewId };
type Opening = Omit<OpeningRecord, 'writeCount'>;

/**
 * Asks to open the seal of a review's author. Where one person is enough, it is open with the answer; else a second clinician has
 * to agree. The audit event, the page to a second person, the member's notice and the review's history are written in one
 * transaction, before anything is answered. Asked again while one's own is not over, it changes nothing. Answers its number.
 */
export function askToOpen(
  deps: VaultDeps,
  of: Of & { readonly request: z.output<typeof openSealRequest> },
): Promise<number> {
  const { request } = of;
  return inOneTransaction(deps, async () => {
    const at = await enterAtSeal(deps, of);
    const { who, review, clinic } = at;
    const now = deps.now();
    const own = at.openings.findLast((one) => one.by.id === who.id);
    if (own && !over.has(openingStateAt(own, now))) return { writes: [], answer: own.number };
    await ensureSealed(deps, at);

    const settings = settingsOf(clinic.settings);
    const needsSecond = needsSecondPerson(request.reason, settings);
    const asked: Opening = {
      reviewId: review.reviewId,
      number: (at.openings.at(-1)?.number ?? 0) + 1,
      clinicId: review.clinicId,
      groupId: review.groupId,
      personId: review.authorId,
      by: who,
      reason: request.reason,
      words: request.words,
      delayWords: request.delayWords ?? null,
      askedAt: now.toISOString(),
      needsSecond,
      second: null,
      openedAt: null,
      shownUntil: null,
      notice: null,
      disclosures: [],
    };
    const held = attempt(() => askForSeal(review, who, now));
    if (review.version !== request.version) throw new Refusal('stale');
    if (needsSecond)
      return step(deps, at, { action: 'seal.asked', before: null, after: asked, held });
    const after = { ...asked, ...opened(who, asked.delayWords, now, settings) };
    const told = sealStep(held, 'seal-opened', who, now);
    return step(deps, at, { action: 'seal.opened', before: null, after, held: told });
  });
}

/** A second clinician of the group agrees. Throws `stale` where there is nothing to agree to, or nobody else's. */
export function agreeToOpen(
  deps: VaultDeps,
  of: Of & { readonly number: number },
): Promise<number> {
  return inOneTransaction(deps, async () => {
    const at = await enterAtSeal(deps, of);
    const now = deps.now();
    const before = openingOf(at, of.number);
    if (before.second?.id === at.who.id) return { writes: [], answer: before.number };
    if (!openingActions(before, at.who, now).includes('agree')) throw new Refusal('stale');
    const after = { ...before, second: { ...at.who, at: now.toISOString() } };
    const held = sealStep(at.review, 'seal-agreed', at.who, now);
    return step(deps, at, { action: 'seal.agreed', before, after, held });
  });
}

/** Opens what a second clinician has agreed to. Done twice, it is the same opening. */
export function openAgreed(deps: VaultDeps, of: Of & { readonly number: number }): Promise<number> {
  return inOneTransaction(deps, async () => {
    const at = await enterAtSeal(deps, of);
    const now = deps.now();
    const before = openingOf(at, of.number);
    const actions = openingActions(before, at.who, now);
    if (actions.includes('look')) return { writes: [], answer: before.number };
    if (!actions.includes('open')) throw new Refusal('stale');
    await ensureSealed(deps, at);
    const settings = settingsOf(at.clinic.settings);
    const after = { ...before, ...opened(at.who, before.delayWords, now, settings) };
    const held = sealStep(at.review, 'seal-opened', at.who, now);
    return step(deps, at, { action: 'seal.opened', before, after, held });
  });
}

const over: ReadonlySet<string> = new Set(['closed', 'lapsed']);

/** Throws `not-found` for a number that nobody asked under. */
export function openingOf({ openings }: AtSeal, number: number): OpeningRecord {
  const found = openings.find((one) => one.number === number);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** Nobody is told of an opening that could show nothing. */
async function ensureSealed({ store }: VaultDeps, { review }: AtSeal): Promise<void> {
  if (await getSealedLink(store, review.authorId)) return;
  throw new Refusal('not-found', {
    detail: 'Nothing is sealed for this person. It may have been erased.',
  });
}

async function step(
  { store, now }: VaultDeps,
  { review, who }: AtSeal,
  {
    action,
    before,
    after,
    held,
  }: { action: string; before: OpeningRecord | null; after: Opening; held: ReviewCore },
): Promise<{ writes: Write[]; answer: number }> {
  const event = {
    actor: { kind: 'clinician' as const, id: who.id },
    action,
    target: `review ${review.reviewId}`,
    details: {
      lane: review.lane,
      opening: after.number,
      reasonCode: after.reason,
      reason: after.words,
      noticeDueAt: after.notice?.dueAt ?? null,
      noticeDelayedBecause: after.delayWords,
    },
  };
  return {
    answer: after.number,
    writes: [
      openingWrite(before, after),
      ...reviewWrites(review, { ...review, ...recordOf(held) }),
      // Whoever agrees was the second person already; everything else is told to one.
      ...(action === 'seal.agreed' ? [] : pageOfSeal(review, now().toISOString())),
      await auditWrite(store, review.clinicId, event, now()),
    ],
  };
}

function attempt<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (error instanceof HeldByAnother) {
      const { name, until } = error.holder;
      throw new Refusal('taken', {
        detail: `${name} holds this review right now.`,
        holder: { name, until },
      });
    }
    if (error instanceof ActionNotPossible) {
      throw new Refusal('stale', {
        detail: 'You do not hold this review any more. Please claim it first; your words are kept.',
      });
    }
    throw error;
  }
}
