import { Trans, useLingui } from '@lingui/react/macro';
import type { Report } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { reportKindWords } from '../report-words.ts';
import { Paragraphs } from './paragraphs.tsx';

/** What members have told the facilitators about this. */
export function ReviewReports({ reports, clock }: { reports: Report[]; clock: Clock }) {
  const { t } = useLingui();
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports-heading" className="review-part">
      <h2 id="reports-heading">
        <Trans>Reports</Trans>
      </h2>
      <p className="soft small">
        <Trans>Members never learn who reported, or whether anybody did.</Trans>
      </p>
      <ul className="review-items">
        {reports.map(({ kind, words, withoutWords, from, at }) => (
          <li key={`${from} ${at}`}>
            <p className="small">
              <strong>{t(reportKindWords[kind].name)}</strong> · {from} ·{' '}
              {momentWords({ precision: 'exact', at }, clock)}
            </p>
            {withoutWords ? (
              <p>
                <Trans>Worried, without words: it was handed over with one press.</Trans>
              </p>
            ) : (
              <Paragraphs text={words} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
