import { Trans, useLingui } from '@lingui/react/macro';
import type { Journal } from '#shared/contracts/journal.ts';
import { daysFrom, moods, weekOf, weeksShown } from '#shared/domain/journal.ts';
import { dayWords } from '../moment.ts';
import { moodWords } from './journal-words.tsx';
import { useLanguage } from './worded.tsx';

const [left, right, top, rowHeight] = [92, 312, 10, 26] as const;
const days = weeksShown * 7;

/** The lightest stands above. */
const yOf = (mood: (typeof moods)[number]) =>
  top + (moods.length - 1 - moods.indexOf(mood)) * rowHeight;

/** One's own last weeks: a dot for each check-in, no line between them, no average. The list below says the same in words. */
export function WeeksChart({ weeks: { from, points } }: Pick<Journal, 'weeks'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const bottom = top + (moods.length - 1) * rowHeight;
  const xOf = (day: number) => left + 6 + ((day + 0.5) / days) * (right - left - 6);
  const weeks = byWeek(points).map(({ week, marks }) => {
    const day = dayWords(week, language);
    const felt = marks.map((mood) => t(moodWords[mood]).toLowerCase()).join(', ');
    return { week, words: t`Week of ${day}: ${felt}` };
  });
  const said = weeks.map(({ words }) => words).join('. ');
  return (
    <figure className="response-chart weeks-chart">
      <svg viewBox={`0 0 320 ${bottom + 26}`} role="img" aria-labelledby="weeks-chart-title">
        <title id="weeks-chart-title">
          {t`How it was in the last ${weeksShown} weeks. ${said}.`}
        </title>
        {moods.map((mood) => (
          <g key={mood} className="chart-tick">
            <line x1={left} x2={right} y1={yOf(mood)} y2={yOf(mood)} />
            <text x={left - 6} y={yOf(mood) + 4} textAnchor="end">
              {t(moodWords[mood])}
            </text>
          </g>
        ))}
        <text x={left} y={bottom + 20} className="chart-lane" textAnchor="start">
          {t`${weeksShown} weeks ago`}
        </text>
        <text x={right} y={bottom + 20} className="chart-lane" textAnchor="end">
          <Trans>now</Trans>
        </text>
        {points.map(({ date, mood }, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: two check-ins of one day may say the same.
            key={index}
            cx={xOf(daysFrom(from, date))}
            cy={yOf(mood)}
            r={4}
            className="chart-half"
          />
        ))}
      </svg>
      <figcaption>
        <details className="more">
          <summary>
            <Trans>The same in words</Trans>
          </summary>
          <ul className="plain-list">
            {weeks.map(({ week, words }) => (
              <li key={week}>{words}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

/** What was said in each week, each word once, from heavy to light; weeks without a check-in are left out. */
function byWeek(points: Journal['weeks']['points']) {
  const weeks = [...new Set(points.map(({ date }) => weekOf(date)))];
  return weeks.map((week) => ({
    week,
    marks: moods.filter((mood) =>
      points.some((one) => one.mood === mood && weekOf(one.date) === week),
    ),
  }));
}
