import type { I18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { ReviewList } from '#shared/contracts/review.ts';
import { newsWords, placesOf } from './queue-lanes.ts';
import { useAskByItself } from './sign-off-state.ts';
import { useLookingAgain } from './use-looking-again.ts';

interface QueueWatchProps {
  path: string;
  /** What the page at `path` shows, and the tag under which the API answered it. */
  places: string[];
  tag: string | null;
  asOf: string;
}

/** Says what came in that is not on this page. Never moves the list under its reader. */
export function QueueWatch({ path, places, tag, asOf }: QueueWatchProps) {
  const { i18n } = useLingui();
  const [news, setNews] = useState<string | null>(null);
  const [isKnown, setIsKnown] = useState(true);
  const known = places.join();
  const ask = useAskByItself();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has no news yet.
  useEffect(() => {
    setNews(null);
    setIsKnown(true);
  }, [path, known, tag]);
  useLookingAgain(async () => {
    const isAnswered = await newsOf(ask, path, places, tag, i18n).then(
      (words) => {
        if (words !== undefined) setNews(words);
        return true;
      },
      () => false,
    );
    setIsKnown(isAnswered);
    return isAnswered;
  }, `${path} ${known} ${tag}`);

  return (
    <div role="status">
      {news !== null && (
        <p className="form-note queue-news">
          {news}{' '}
          <a href={path}>
            <Trans>Show it</Trans>
          </a>
        </p>
      )}
      {!isKnown && (
        <p className="form-note queue-news">
          <Trans>
            This list is from {asOf} and can’t be checked right now. <a href={path}>Try again</a>
          </Trans>
        </p>
      )}
    </div>
  );
}

/** In words; null where nothing is new, undefined where nothing changed at all. */
async function newsOf(
  ask: ReturnType<typeof useAskByItself>,
  path: string,
  places: string[],
  tag: string | null,
  i18n: I18n,
) {
  const answer = await ask(path, { headers: tag === null ? {} : { 'If-None-Match': tag } });
  if (answer.status === 304) return null;
  if (!answer.ok) throw new Error(String(answer.status));
  const { reviews }: ReviewList = await answer.json();
  const known = new Set(places);
  const fresh = reviews.filter((one) => placesOf([one]).some((place) => !known.has(place)));
  return newsWords(fresh, i18n);
}
