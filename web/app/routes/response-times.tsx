import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { ResponseTimes } from '#shared/contracts/response-times.ts';
import { read, readOrNull } from '../api.server.ts';
import { ResponseChart } from '../components/response-chart.tsx';
import { minutesWords } from '../components/response-words.ts';
import { laneNames } from '../components/review-words.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { overdueByGroups, overdueCount } from '../components/status-words.ts';
import { useLanguage } from '../components/worded.tsx';
import { dateWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Response times`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [times, status] = await Promise.all([
    read(request, context.api['response-times'].$get()),
    readOrNull(context.api.status.$get()),
  ]);
  const overdue = status && overdueByGroups(status);
  return {
    times,
    overdue: overdue && { own: overdueCount(overdue.own), others: overdueCount(overdue.others) },
  };
}

export default function ResponseTimesPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { times, overdue } = useLoaderData<typeof loader>();
  const { since, lanes, of, staffedMinutesAWeek } = times;
  const from = dateWords(since, language);
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/status">
            <Trans>Back to what works</Trans>
          </Link>
        </p>
        <h1>
          <Trans>How long it took</Trans>
        </h1>
        <p className="lead">{t(groupsWords(times, from))}</p>
        <p>
          {staffedMinutesAWeek === 0
            ? t`Your clinic has set no staffed hours.`
            : t(staffedWords(staffedMinutesAWeek))}
        </p>
        {overdue !== null && (
          <>
            {overdue.own > 0 && <p className="loud">{t(ownOverdueWords(overdue.own))}</p>}
            {overdue.others > 0 && (
              <p className={of === 'clinic' ? 'loud' : undefined}>
                {t(
                  of === 'clinic'
                    ? clinicOverdueWords(overdue.others)
                    : otherOverdueWords(overdue.others),
                )}
              </p>
            )}
            {overdue.own + overdue.others === 0 && (
              <p>
                <Trans>
                  Nothing waits beyond its time now, in any group of the clinic. What is not looked
                  at yet is not in these figures.
                </Trans>
              </p>
            )}
          </>
        )}
      </div>
      <section aria-labelledby="chart-heading" className="detector-part">
        <h2 id="chart-heading">
          <Trans>Until the first look</Trans>
        </h2>
        {lanes.some(({ look }) => look.halfWithin !== null) ? (
          <ResponseChart lanes={lanes} />
        ) : (
          <p>
            <Trans>There were too few in each lane to draw.</Trans>
          </p>
        )}
      </section>
      <section aria-labelledby="figures-heading" className="detector-part">
        <h2 id="figures-heading">
          <Trans>In figures</Trans>
        </h2>
        {lanes.map((one) => (
          <LaneTimes key={one.lane} of={one} />
        ))}
        <p className="soft small">
          <Trans>
            Times are counted in steps (20 minutes, 25, 30, 40 and so on), and each figure is the
            end of its step: as it was, or a little slower. With fewer than five nothing is said,
            with fewer than ten no “nine in ten”. Members read one sentence for their group, without
            lanes.
          </Trans>
        </p>
      </section>
    </div>
  );
}

/** What is counted, since when, and in whose groups. */
function groupsWords({ of, groups, isPart }: ResponseTimes, from: string) {
  if (of === 'own-groups') {
    return msg`${plural(groups, {
      one: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in the # group that you lead.`,
      other: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in the # groups that you lead.`,
    })}`;
  }
  return isPart
    ? msg`${plural(groups, {
        one: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in # group, the first hundred of your clinic.`,
        other: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in # groups, the first hundred of your clinic.`,
      })}`
    : msg`${plural(groups, {
        one: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in the # group of your clinic.`,
        other: `From the moment in which a review opens until somebody first takes it, and until somebody decides, in the last 28 days: since ${from}, in all # groups of your clinic.`,
      })}`;
}

const ownOverdueWords = (overdue: number) =>
  msg`${plural(overdue, {
    one: 'Not in these figures: # review of your groups at which nobody has looked in time, and which still waits.',
    other:
      'Not in these figures: # reviews of your groups at which nobody has looked in time, and which still wait.',
  })}`;

const otherOverdueWords = (overdue: number) =>
  msg`${plural(overdue, {
    one: 'In other groups of the clinic, which are not counted here, # review waits beyond its time.',
    other:
      'In other groups of the clinic, which are not counted here, # reviews wait beyond their time.',
  })}`;

const clinicOverdueWords = (overdue: number) =>
  msg`${plural(overdue, {
    one: 'Not in these figures: # review of the clinic at which nobody has looked in time, and which still waits.',
    other:
      'Not in these figures: # reviews of the clinic at which nobody has looked in time, and which still wait.',
  })}`;

function LaneTimes({
  of: { lane, look, decision, lookWithin },
}: {
  of: ResponseTimes['lanes'][number];
}) {
  const { t, i18n } = useLingui();
  const name = t(laneNames[lane]);
  const target = minutesWords(lookWithin, i18n);
  return (
    <table className="figures">
      <caption>
        <Trans>
          {name}. Your target for a first look is {target}.
        </Trans>
      </caption>
      <tbody>
        <tr>
          <th scope="row">
            <Trans>First look</Trans>
          </th>
          <td>{timesWords(look, i18n)}</td>
        </tr>
        <tr>
          <th scope="row">
            <Trans>Decision</Trans>
          </th>
          <td>{timesWords(decision, i18n)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function timesWords(of: ResponseTimes['lanes'][number]['look'], i18n: I18n): string {
  const half = of.halfWithin === null ? null : minutesWords(of.halfWithin, i18n);
  const most = of.nineInTenWithin === null ? null : minutesWords(of.nineInTenWithin, i18n);
  return i18n._(tookWords(of, half, most));
}

function tookWords(
  { count, isBeyond }: ResponseTimes['lanes'][number]['look'],
  half: string | null,
  most: string | null,
) {
  if (count === 0) return msg`None.`;
  if (count < 5) return msg`${count}: too few to say.`;
  if (half === null) return msg`${count}: half took more than four weeks.`;
  if (most !== null) return msg`${count}: half within ${half}, nine in ten within ${most}.`;
  return isBeyond
    ? msg`${count}: half within ${half}, nine in ten within more than four weeks.`
    : msg`${count}: half within ${half}.`;
}

function staffedWords(minutes: number) {
  const hours = Math.round(minutes / 30) / 2;
  return hours === 1
    ? msg`Somebody is here 1 hour of the 168 hours of a week. The clock runs through all of them.`
    : msg`Somebody is here ${hours} hours of the 168 hours of a week. The clock runs through all of them.`;
}
