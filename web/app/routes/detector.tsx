import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { DetectorLanes, DetectorRules } from '../components/detector-figures.tsx';
import { DetectorReviews } from '../components/detector-reviews.tsx';
import { figureWords, missedWords } from '../components/detector-words.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { ScreeningWordsHere } from '../components/screening-words.tsx';
import { screeningWordsIn } from '../language/screening-words.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Screening`);
export const handle: RouteHandle = { signedIn: true, staff: true, wide: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [card, me] = await Promise.all([
    read(request, context.api.detector.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  return {
    card,
    said: screeningWordsIn(
      context.language,
      card.rules.flatMap(({ why }) => why ?? []),
    ),
    // A clinic keeps one time zone for all its groups.
    clock: {
      now: context.now().toISOString(),
      timeZone: me?.groups[0]?.timeZone ?? 'UTC',
      language: context.language,
    },
  };
}

export default function Detector() {
  const { t, i18n } = useLingui();
  const { card, said, clock } = useLoaderData<typeof loader>();
  const { days, version, decided, reported, fewestForShare } = card;
  const found = card.detectors.map((one) => `${one.detector} (${one.decided})`).join(', ');
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/reviews">
            <Trans>Back to the reviews</Trans>
          </Link>
        </p>
        <h1>
          <Trans>How well the screening does</Trans>
        </h1>
        <p>
          <Trans>
            The screening reads every text for words that may need a person soon. Sometimes it is
            wrong. This page counts what facilitators of this clinic decided after they had looked,
            in all groups, over the last {days} days.
          </Trans>
        </p>
        <p>
          {decided === 0
            ? t`Nothing has been decided in this time, so there is nothing to count yet.`
            : inAll(card, i18n)}
        </p>
        <p className="soft small">
          <Trans>
            Version of the screening now: <code>{version}</code>. How it does on public data is
            measured with each version; whoever runs this system has those figures.
          </Trans>
        </p>
      </div>
      {decided > 0 && (
        <>
          <section aria-labelledby="lanes-heading" className="detector-part">
            <h2 id="lanes-heading">
              <Trans>By lane</Trans>
            </h2>
            <DetectorLanes card={card} />
          </section>
          <section aria-labelledby="rules-heading" className="detector-part">
            <h2 id="rules-heading">
              <Trans>By rule</Trans>
            </h2>
            <ScreeningWordsHere value={said}>
              <DetectorRules card={card} />
            </ScreeningWordsHere>
          </section>
          <section aria-labelledby="missed-heading" className="detector-part">
            <h2 id="missed-heading">
              <Trans>Missed, then reported</Trans>
            </h2>
            <p>
              <Plural
                value={reported}
                one="# decided review had a report."
                other="# decided reviews had a report."
              />{' '}
              <strong>{missedWords(card.missed, i18n)}</strong>
            </p>
            <p>
              <Trans>
                Missed means: nothing in the text had asked for the lane “Crisis” or “Urgent”, and
                more came of the report than a look.
              </Trans>
            </p>
            <p className="soft small">
              <Trans>
                What nobody noticed and nobody reported is not counted anywhere. A low number is no
                proof that little is missed.
              </Trans>
            </p>
            <DetectorReviews references={card.missedReviews} clock={clock} label={t`Missed`} />
          </section>
          <section aria-labelledby="false-alarms-heading" className="detector-part">
            <h2 id="false-alarms-heading">
              <Trans>False alarms</Trans>
            </h2>
            <DetectorReviews
              references={card.falseAlarmReviews}
              clock={clock}
              label={t`False alarms`}
            />
          </section>
        </>
      )}
      <section aria-labelledby="counting-heading" className="detector-part detector-words">
        <h2 id="counting-heading">
          <Trans>How this is counted</Trans>
        </h2>
        <ul className="plain-list">
          <li>
            <Trans>
              “False alarm” says that the words meant something else. Every other decision says that
              it was right to look, “No action needed” too.
            </Trans>
          </li>
          <li>
            <Trans>
              Where several rules had found something, a false alarm counts against each of them,
              also where only one of them was wrong.
            </Trans>
          </li>
          <li>
            <Trans>
              A lane counts the reviews for which the screening asked for it, not those that a
              report or a person has put there.
            </Trans>
          </li>
          <li>
            <Trans>
              A review counts once, by its last decision. A post that is kept held counts when it is
              decided.
            </Trans>
          </li>
          <li>
            <Trans>
              Under {fewestForShare} decisions no share is given. From there on, the range says
              where the share lies in 19 of 20 cases like this one; with few decisions it is wide.
            </Trans>
          </li>
          {card.detectors.length > 0 && (
            <li>
              <Trans>
                What had found something, and in how many decisions: {found}. A figure of an older
                version says little about a rule that has changed since.
              </Trans>
            </li>
          )}
          {!card.isWhole && (
            <li>
              <Trans>
                More was decided in this time than is counted here. The newest {decided} decisions
                are.
              </Trans>
            </li>
          )}
        </ul>
      </section>
    </div>
  );
}

/** How much was decided, and how often the screening was right about it. */
function inAll(
  { decided, noticed }: { decided: number; noticed: Parameters<typeof figureWords>[0] },
  i18n: I18n,
): string {
  const count = i18n._(
    msg`${plural(decided, { one: '# review decided.', other: '# reviews decided.' })}`,
  );
  const ofThem = noticed.decided;
  const figure = figureWords(noticed, i18n);
  const right =
    noticed.measured === null
      ? msg`The screening had noticed something in ${ofThem} of them.`
      : msg`The screening had noticed something in ${ofThem} of them: right to look in ${figure}.`;
  return `${count} ${i18n._(right)}`;
}
