import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ToldStretch, ToldWeek } from '#shared/domain/rota-week.ts';
import { type Clock, dateWords, dayWords, localTime } from '../moment.ts';
import type { HoursAndRota } from '../rota-text.ts';
import { listed } from './on-call-words.ts';

interface RotaWeekProps {
  week: ToldWeek;
  contacts: HoursAndRota['rota']['contacts'];
  clock: Clock;
}

/** Who is told at once on each of the next seven days, and where nobody is on call. */
export function RotaWeek({ week: { days, clockChange }, contacts, clock }: RotaWeekProps) {
  return (
    <>
      <dl className="facts rota-week">
        {days.map(({ date, hours, stretches }) => (
          <div key={date}>
            <dt>
              <Day name={dayWords(date, clock.language)} hours={hours} />
            </dt>
            {stretches.map((one) => (
              <dd key={one.from} className={one.onCall.length === 0 ? 'loud' : undefined}>
                <When one={one} isWholeDay={stretches.length === 1} timeZone={clock.timeZone} />:{' '}
                <Whom one={one} contacts={contacts} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="soft small">
        {clockChange === null ? (
          <Trans>Clocks do not change here in the coming year.</Trans>
        ) : (
          <Change date={dateWords(clockChange.date, clock.language)} hours={clockChange.hours} />
        )}
      </p>
    </>
  );
}

function Day({ name, hours }: { name: string; hours: number }) {
  if (hours === 24) return <>{name}</>;
  return (
    <Trans>
      {name}. Clocks change: this day has {hours} hours
    </Trans>
  );
}

function Change({ date, hours }: { date: string; hours: number }) {
  return (
    <Trans>
      Clocks change next on {date}, a day of {hours} hours. The rota goes by the clock: who hands
      over at 8:00 does so at 8:00 on that day too.
    </Trans>
  );
}

function When({
  one,
  isWholeDay,
  timeZone,
}: {
  one: ToldStretch;
  isWholeDay: boolean;
  timeZone: string;
}) {
  const { t } = useLingui();
  if (isWholeDay) return <>{t`all day`}</>;
  const from = localTime(one.from, timeZone).time;
  const end = localTime(one.until, timeZone).time;
  const until = end === '0:00' ? t`midnight` : end;
  return <>{t`${from} to ${until}`}</>;
}

function Whom({
  one: { onCall, told },
  contacts,
}: {
  one: ToldStretch;
  contacts: RotaWeekProps['contacts'];
}) {
  const { t, i18n } = useLingui();
  const nameOf = (id: string) => contacts.find((one) => one.id === id)?.name ?? id;
  const names = listed(told.map(nameOf), i18n);
  if (onCall.length > 0) return <>{names}</>;
  if (told.length === 0) return <>{t`nobody is on call, so nobody is told`}</>;
  const count = told.length;
  return (
    <>
      {t`${plural(count, {
        one: `nobody is on call, so ${names} is told at once`,
        other: `nobody is on call, so ${names} are told at once`,
      })}`}
    </>
  );
}
