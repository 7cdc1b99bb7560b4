import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Opening, SealNotice } from '#shared/contracts/opening.ts';
import type { OpeningReason } from '#shared/domain/break-glass.ts';
import type { Language } from '../language/languages.ts';
import { wordsIn } from '../language/words.ts';
import { type Clock, dateWords, momentWords } from '../moment.ts';

/** Why a seal is opened, for those who may do it. */
export const reasonWords: Record<OpeningReason, Record<'name' | 'what', MessageDescriptor>> = {
  'life-in-danger': {
    name: msg`Their life is in danger`,
    what: msg`They may die or be badly hurt, and there is no gentler way to reach them.`,
  },
  'medical-emergency': {
    name: msg`A medical emergency`,
    what: msg`Medical staff must know who they are. Write down afterwards whom you told.`,
  },
  'someone-else-in-danger': {
    name: msg`Somebody else’s life is in danger`,
    what: msg`They may hurt somebody, or they know of somebody who may be hurt.`,
  },
  'duty-to-protect': {
    name: msg`A duty to protect`,
    what: msg`A child, or somebody who depends on others, has to be kept safe.`,
  },
  'required-by-law': {
    name: msg`The law demands it`,
    what: msg`A court order, for example. Ask your clinic first, if there is time.`,
  },
};

export const openingStateWords: Record<Opening['state'], MessageDescriptor> = {
  asked: msg`Waits for a second clinician`,
  agreed: msg`A second clinician has agreed; not opened yet`,
  shown: msg`Open now`,
  closed: msg`Was opened`,
  lapsed: msg`Was not opened`,
};

const exact = (at: string, clock: Clock) => momentWords({ precision: 'exact', at }, clock);

/** Whether and when the member is told. */
export function noticeWords(notice: NonNullable<Opening['notice']>, clock: Clock): string {
  const i18n = wordsIn(clock.language);
  if (notice.seenAt !== null) {
    const seen = exact(notice.seenAt, clock);
    return i18n._(msg`They have read that it was opened, ${seen}.`);
  }
  const due = exact(notice.dueAt, clock);
  return notice.dueAt > clock.now
    ? i18n._(msg`They are told from ${due} on, when they next come.`)
    : i18n._(msg`They are told when they next come. They have not read it yet.`);
}

const toThem: Record<OpeningReason, MessageDescriptor> = {
  'life-in-danger': msg`They believed that your life was in danger, and wanted to get you help.`,
  'medical-emergency': msg`It was a medical emergency, and those who help had to know who you are.`,
  'someone-else-in-danger': msg`They believed that somebody’s life was in danger.`,
  'duty-to-protect': msg`They had to, to keep somebody safe.`,
  'required-by-law': msg`The law made them do it.`,
};

/** What a member reads about their own seal. */
export function sealNoticeWords({ by, reason, date }: SealNotice, language: Language): string {
  const i18n = wordsIn(language);
  const day = dateWords(date, language);
  const opened = i18n._(
    msg`On ${day}, ${by} opened the sealed record that says who is behind your name here.`,
  );
  return `${opened} ${i18n._(toThem[reason])}`;
}
