import type { Report } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { reportKindWords } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

/** What members have told the facilitators about this. */
export function ReviewReports({ reports, clock }: { reports: Report[]; clock: Clock }) {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports-heading" className="review-part">
      <h2 id="reports-heading">Reports</h2>
      <p className="soft small">Members never learn who reported, or whether anybody did.</p>
      <ul className="review-items">
        {reports.map(({ kind, words, from, at }) => (
          <li key={`${from} ${at}`}>
            <p className="small">
              <strong>{reportKindWords[kind].name}</strong> · {from} ·{' '}
              {momentWords({ precision: 'exact', at }, clock)}
            </p>
            <Paragraphs text={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
