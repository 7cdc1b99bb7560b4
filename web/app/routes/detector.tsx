import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { DetectorLanes, DetectorRules } from '../components/detector-figures.tsx';
import { DetectorReviews } from '../components/detector-reviews.tsx';
import { counted, figureWords, missedWords } from '../components/detector-words.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { titled } from '../title.ts';

export const meta = titled('Screening');
export const handle: RouteHandle = { signedIn: true, wide: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [card, me] = await Promise.all([
    read(request, context.api.detector.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  return {
    card,
    // A clinic keeps one time zone for all its groups.
    clock: { now: context.now().toISOString(), timeZone: me?.groups[0]?.timeZone ?? 'UTC' },
  };
}

export default function Detector() {
  const { card, clock } = useLoaderData<typeof loader>();
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/reviews">Back to the reviews</Link>
        </p>
        <h1>How well the screening does</h1>
        <p>
          The screening reads every text for words that may need a person soon. Sometimes it is
          wrong. This page counts what facilitators of this clinic decided after they had looked, in
          all groups, over the last {card.days} days.
        </p>
        <p>
          {card.decided === 0
            ? 'Nothing has been decided in this time, so there is nothing to count yet.'
            : `${counted(card.decided, 'review')} decided. The screening had noticed something in ${card.noticed.decided} of them${inAll(card)}.`}
        </p>
        <p className="soft small">
          Version of the screening now: <code>{card.version}</code>. How it does on public data is
          written down in the project’s file <code>docs/screening.md</code>.
        </p>
      </div>
      {card.decided > 0 && (
        <>
          <section aria-labelledby="lanes-heading" className="detector-part">
            <h2 id="lanes-heading">By lane</h2>
            <DetectorLanes card={card} />
          </section>
          <section aria-labelledby="rules-heading" className="detector-part">
            <h2 id="rules-heading">By rule</h2>
            <DetectorRules card={card} />
          </section>
          <section aria-labelledby="missed-heading" className="detector-part">
            <h2 id="missed-heading">Missed, then reported</h2>
            <p>
              {counted(card.reported, 'decided review')} had a report.{' '}
              <strong>{missedWords(card.missed)}</strong>
            </p>
            <p>
              Missed means: nothing in the text had asked for the lane “Crisis” or “Urgent”, and
              more came of the report than a look.
            </p>
            <p className="soft small">
              What nobody noticed and nobody reported is not counted anywhere. A low number is no
              proof that little is missed.
            </p>
            <DetectorReviews references={card.missedReviews} clock={clock} label="Missed" />
          </section>
          <section aria-labelledby="false-alarms-heading" className="detector-part">
            <h2 id="false-alarms-heading">False alarms</h2>
            <DetectorReviews
              references={card.falseAlarmReviews}
              clock={clock}
              label="False alarms"
            />
          </section>
        </>
      )}
      <section aria-labelledby="counting-heading" className="detector-part detector-words">
        <h2 id="counting-heading">How this is counted</h2>
        <ul className="plain-list">
          <li>
            “False alarm” says that the words meant something else. Every other decision says that
            it was right to look, “No action needed” too.
          </li>
          <li>
            Where several rules had found something, a false alarm counts against each of them, also
            where only one of them was wrong.
          </li>
          <li>
            A lane counts the reviews for which the screening asked for it, not those that a report
            or a person has put there.
          </li>
          <li>
            A review counts once, by its last decision. A post that is kept held counts when it is
            decided.
          </li>
          <li>
            Under {card.fewestForShare} decisions no share is given. From there on, the range says
            where the share lies in 19 of 20 cases like this one; with few decisions it is wide.
          </li>
          {card.detectors.length > 0 && (
            <li>
              What had found something, and in how many decisions:{' '}
              {card.detectors.map((one) => `${one.detector} (${one.decided})`).join(', ')}. A figure
              of an older version says little about a rule that has changed since.
            </li>
          )}
          {!card.isWhole && (
            <li>
              More was decided in this time than is counted here. The newest {card.decided}{' '}
              decisions are.
            </li>
          )}
        </ul>
      </section>
    </div>
  );
}

function inAll({ noticed }: { noticed: Parameters<typeof figureWords>[0] }) {
  return noticed.measured === null ? '' : `: right to look in ${figureWords(noticed)}`;
}
