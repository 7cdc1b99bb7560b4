import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ResponseTimes } from '#shared/contracts/response-times.ts';
import { minutesWords } from './response-words.ts';
import { laneNames } from './review-words.ts';

const ticks = [
  [1, msg`1 min`],
  [10, msg`10 min`],
  [60, msg`1 h`],
  [360, msg`6 h`],
  [1_440, msg`1 day`],
  [10_080, msg`1 week`],
] as const;
const longest = 40_320;
const [left, right, rowHeight, top] = [8, 312, 44, 8] as const;

/** Minutes on a scale on which each step is so many times the one before: minutes and weeks are both to be seen. */
const at = (minutes: number) =>
  left + (Math.log(Math.max(1, minutes)) / Math.log(longest)) * (right - left);

/** First looks by lane: half, nine in ten, and the clinic's target. The table beside it says the same in numbers. */
export function ResponseChart({ lanes }: Pick<ResponseTimes, 'lanes'>) {
  const { t, i18n } = useLingui();
  const height = top + lanes.length * rowHeight;
  return (
    <figure className="response-chart">
      <svg viewBox={`0 0 320 ${height + 18}`} role="img" aria-labelledby="response-chart-title">
        <title id="response-chart-title">{titleWords(lanes, i18n)}</title>
        {ticks.map(([minutes, words], index) => (
          <g key={minutes} className="chart-tick">
            <line x1={at(minutes)} x2={at(minutes)} y1={top} y2={height} />
            <text x={at(minutes)} y={height + 13} textAnchor={index === 0 ? 'start' : 'middle'}>
              {t(words)}
            </text>
          </g>
        ))}
        {lanes.map(({ lane, look, lookWithin }, index) => {
          const y = top + index * rowHeight + 30;
          const { halfWithin: half, nineInTenWithin: most } = look;
          return (
            <g key={lane}>
              <text x={left} y={y - 14} className="chart-lane">
                {half === null ? t(tooFewWords(t(laneNames[lane]))) : t(laneNames[lane])}
              </text>
              <line
                className="chart-target"
                x1={at(lookWithin)}
                x2={at(lookWithin)}
                y1={y - 9}
                y2={y + 9}
              />
              {half !== null && most !== null && (
                <line className="chart-span" x1={at(half)} x2={at(most)} y1={y} y2={y} />
              )}
              {half !== null && <circle cx={at(half)} cy={y} r={5} className="chart-half" />}
              {most !== null && (
                <rect x={at(most) - 4} y={y - 4} width={8} height={8} className="chart-most" />
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="soft small">
        <Trans>
          Dot: half were looked at by then. Square: nine in ten. Upright line: your clinic’s target.
        </Trans>
      </figcaption>
    </figure>
  );
}

const tooFewWords = (lane: string) => msg`${lane}: too few to draw`;

/** The chart in words. */
function titleWords(lanes: ResponseTimes['lanes'], i18n: I18n): string {
  const ofLanes = lanes.map(({ lane, look: { halfWithin } }) => {
    const name = i18n._(laneNames[lane]);
    if (halfWithin === null) return i18n._(msg`${name}: nothing to draw.`);
    const half = minutesWords(halfWithin, i18n);
    return i18n._(msg`${name}: half within ${half}.`);
  });
  return [i18n._(msg`Time to the first look.`), ...ofLanes].join(' ');
}
