import type { FieldMetadata } from '@conform-to/react';
import { useLingui } from '@lingui/react/macro';
import type { Session } from '#shared/contracts/session.ts';
import { limits } from '#shared/limits.ts';
import { type Clock, localTime } from '../moment.ts';
import { TextField } from './fields.tsx';
import { zoneWords } from './review-times.ts';
import { useLanguage } from './worded.tsx';

export type SessionFieldValues = {
  date: string;
  time: string;
  minutes: string;
  place: string;
  theme: string;
};

/** A session as its form begins. */
export function sessionValues(
  session: Session,
  clock: Pick<Clock, 'timeZone'>,
): SessionFieldValues {
  const { date, time } = localTime(session.startsAt, clock.timeZone);
  return {
    date,
    time: time.padStart(5, '0'),
    minutes: String(session.minutes),
    place: session.place ?? '',
    theme: session.theme ?? '',
  };
}

type Fields = {
  [Name in keyof SessionFieldValues]: FieldMetadata<string, Record<string, unknown>, string[]>;
};

/** When a session is, for how long, where and what about. */
export function SessionFields({ fields, timeZone }: { fields: Fields; timeZone: string }) {
  const { t } = useLingui();
  const zone = zoneWords({ timeZone, language: useLanguage() });
  return (
    <>
      <TextField field={fields.date} label={t`Day`} type="date" autoComplete="off" />
      <TextField
        field={fields.time}
        label={t`Time`}
        type="time"
        hint={t`In ${zone}.`}
        autoComplete="off"
      />
      <TextField
        field={fields.minutes}
        label={t`How many minutes`}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        field={fields.place}
        label={t`Where (if you want to say it)`}
        hint={t`Everybody in the group can read it, alumni too.`}
        maxLength={limits.sessionPlace}
        autoComplete="off"
      />
      <TextField
        field={fields.theme}
        label={t`What it will be about (if you want to say it)`}
        maxLength={limits.sessionTheme}
        autoComplete="off"
      />
    </>
  );
}
