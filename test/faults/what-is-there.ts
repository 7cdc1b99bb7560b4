import * as z from 'zod';
import {
  analysisRecord,
  auditEventRecord,
  owedAnalysisRecord,
  owedPage,
  pageRecord,
  postRecord,
  queueEntry,
  reviewDue,
  reviewRecord,
  threadRecord,
} from '#functions/data/records.ts';
import type { Item } from '#functions/data/table.ts';
import { postNumber, threadId } from '#shared/contracts/primitives.ts';
import type { Signal } from '#shared/contracts/review.ts';
import { everything } from '#test/factories/tables.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';

const storedAnalysis = analysisRecord.extend({ threadId, postNumber });

/** Everything in the tables that a fault could double, lose or leave half done, by kind. */
export async function whatIsThere(deps: TestDeps) {
  const [forum, audit] = await Promise.all([everything(deps, 'forum'), everything(deps, 'audit')]);
  const all = <Shape extends z.ZodType>(type: string, shape: Shape): z.output<Shape>[] =>
    forum.filter((item) => item.type === type).map((item) => shape.parse(item));
  return {
    posts: all('post', postRecord.extend({ threadId })),
    threads: all('thread', threadRecord),
    analyses: forum
      .filter((item) => item.type === 'analysis')
      .map((item) => storedAnalysis.parse({ ...item, ...placeInKey(item) })),
    owedAnalyses: all('owed-analysis', owedAnalysisRecord),
    reviews: all('review', reviewRecord),
    queue: all('queue-entry', queueEntry),
    decided: all('decided-entry', queueEntry),
    due: all('review-due', reviewDue),
    overdue: all('overdue', z.object({ reviewId: z.string() })),
    pages: all('page', pageRecord),
    owedPages: all('owed-page', owedPage),
    events: audit.map((item) => auditEventRecord.parse(item)),
    audit,
  };
}
export type WhatIsThere = Awaited<ReturnType<typeof whatIsThere>>;

function placeInKey({ pk, sk }: Item) {
  const [, thread] = /^THREAD#(.+)$/.exec(String(pk)) ?? [];
  const [, number] = /^ANALYSIS#(\d+)$/.exec(String(sk)) ?? [];
  return { threadId: thread, postNumber: Number(number) };
}

export const signalIdentity = ({ source, rule, field, textVersion, span }: Signal): string =>
  JSON.stringify([source, rule, field, textVersion, span?.start, span?.end]);
