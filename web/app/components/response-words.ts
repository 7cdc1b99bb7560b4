import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { GroupResponseTimes } from '#shared/contracts/response-times.ts';

/** So many minutes as people say them: "40 minutes", "2 hours", "36 hours", "3 days". */
export const minutesWords = (minutes: number, i18n: I18n): string => i18n._(said(minutes));

function said(minutes: number) {
  const [hours, days] = [minutes / 60, minutes / 1_440];
  if (days >= 2 && Number.isInteger(days)) {
    return msg`${plural(days, { one: '# day', other: '# days' })}`;
  }
  if (hours >= 1 && Number.isInteger(hours)) {
    return msg`${plural(hours, { one: '# hour', other: '# hours' })}`;
  }
  return msg`${plural(minutes, { one: '# minute', other: '# minutes' })}`;
}

/** How it was in a group, for everybody in it; never a promise. */
export function responseSentence(
  { halfWithin, nineInTenWithin }: GroupResponseTimes,
  i18n: I18n,
): string {
  if (halfWithin === null) {
    return i18n._(
      msg`In the last 28 days too few posts here needed a facilitator to say how soon one looked.`,
    );
  }
  const half = minutesWords(halfWithin, i18n);
  if (nineInTenWithin === null) {
    return i18n._(
      msg`In the last 28 days, half of the posts here that needed a facilitator were first looked at within ${half}. This is how it was, not a promise.`,
    );
  }
  const most = minutesWords(nineInTenWithin, i18n);
  return i18n._(
    msg`In the last 28 days, half of the posts here that needed a facilitator were first looked at within ${half}, and nine in ten within ${most}. This is how it was, not a promise.`,
  );
}
