import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ClinicRota } from '#shared/contracts/rota.ts';
import { type Clock, momentWords } from '../moment.ts';
import { type HoursAndRota, type RotaField, rotaFields, rotaLines } from '../rota-text.ts';

export const rotaFieldNames: Record<RotaField, MessageDescriptor> = {
  staffedHours: msg`Staffed hours`,
  closedDates: msg`Days on which nobody is here`,
  contacts: msg`Contacts`,
  shifts: msg`Who is on call`,
  exceptions: msg`Exceptions`,
  ladder: msg`Who is told, and after how long`,
};

interface NewerRotaProps {
  newer: ClinicRota;
  typed: HoursAndRota;
  clock: Clock;
}

/** Somebody has changed the rota meanwhile: who, and what theirs has that the typed one has not, and the other way round. */
export function NewerRota({ newer, typed, clock }: NewerRotaProps) {
  const { t } = useLingui();
  const [theirLines, yourLines] = [
    rotaLines(newer, clock.language),
    rotaLines(typed, clock.language),
  ];
  const differences = rotaFields.flatMap((field) => {
    const [theirs, yours] = [theirLines[field], yourLines[field]];
    const only = (some: string[], others: string[]) => some.filter((one) => !others.includes(one));
    const [inTheirs, inYours] = [only(theirs, yours), only(yours, theirs)];
    return inTheirs.length + inYours.length === 0 ? [] : [{ field, inTheirs, inYours }];
  });
  const [theirs, yours] = [newer.rota.repeatMinutes, typed.rota.repeatMinutes];
  return (
    <div className="form-note newer-text">
      <p>
        <WhoChanged changed={newer.changed} clock={clock} />
      </p>
      {differences.length === 0 && theirs === yours && (
        <p>
          <Trans>It now says the same as yours.</Trans>
        </p>
      )}
      <dl className="facts">
        {differences.map(({ field, inTheirs, inYours }) => (
          <div key={field}>
            <dt>{t(rotaFieldNames[field])}</dt>
            {inTheirs.length > 0 && (
              <dd>
                <Trans>In theirs, not in yours:</Trans>
                {'\n'}
                {inTheirs.join('\n')}
              </dd>
            )}
            {inYours.length > 0 && (
              <dd>
                <Trans>In yours, not in theirs:</Trans>
                {'\n'}
                {inYours.join('\n')}
              </dd>
            )}
          </div>
        ))}
        {theirs !== yours && (
          <div>
            <dt>
              <Trans>Everybody again, after minutes</Trans>
            </dt>
            <dd>
              <Trans>
                Theirs {theirs}, yours {yours}
              </Trans>
            </dd>
          </div>
        )}
      </dl>
      <p>
        <Trans>
          What you typed is still below. If you save it now, it takes the place of theirs.
        </Trans>
      </p>
    </div>
  );
}

function WhoChanged({ changed, clock }: { changed: ClinicRota['changed']; clock: Clock }) {
  if (changed === null) {
    return <Trans>Somebody else has changed the rota since you opened it.</Trans>;
  }
  const who = changed.by;
  const when = momentWords({ precision: 'exact', at: changed.at }, clock);
  return (
    <Trans>
      {who} has changed the rota since you opened it ({when}).
    </Trans>
  );
}
