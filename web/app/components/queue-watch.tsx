import { useEffect, useState } from 'react';
import type { ReviewList } from '#shared/contracts/review.ts';
import { placesOf } from './queue-lanes.ts';

const lookAgainAfter = 60_000;

type News = 'none' | 'new' | 'not-known';

/**
 * Looks once a minute whether something came in that is not on this page, and says so. Never moves the list under its reader.
 * `places` is what the page at `path` shows.
 */
export function QueueWatch({
  path,
  places,
  asOf,
}: {
  path: string;
  places: string[];
  asOf: string;
}) {
  const [news, setNews] = useState<News>('none');
  const known = places.join();

  useEffect(() => {
    const look = async () => {
      if (!document.hidden) setNews(await newsFor(path, known.split(',')));
    };
    setNews('none');
    const timer = setInterval(look, lookAgainAfter);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [path, known]);

  return (
    <div role="status">
      {news === 'new' && (
        <p className="form-note queue-news">
          Something new is waiting. <a href={path}>Show it</a>
        </p>
      )}
      {news === 'not-known' && (
        <p className="form-note queue-news">
          This list is from {asOf} and can’t be checked right now. <a href={path}>Try again</a>
        </p>
      )}
    </div>
  );
}

async function newsFor(path: string, known: string[]): Promise<News> {
  try {
    const answer = await fetch(`/api/v1${path}`);
    if (!answer.ok) return 'not-known';
    const { reviews }: ReviewList = await answer.json();
    return placesOf(reviews).every((place) => known.includes(place)) ? 'none' : 'new';
  } catch {
    return 'not-known';
  }
}
