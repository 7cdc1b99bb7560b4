import { useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { ReadingPlace } from '#shared/contracts/thread.ts';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { useAskByItself } from './sign-off-state.ts';
import { useLookingAgain } from './use-looking-again.ts';

/** Says that somebody has replied since the page was made. Never moves the page under its reader. */
export function ThreadWatch({ path, last }: { path: string; last: number }) {
  const { t } = useLingui();
  const [now, setNow] = useState(last);
  useEffect(() => setNow(last), [last]);

  const ask = useAskByItself();
  useLookingAgain(async () => {
    const answer = await ask(`${path}/reading`);
    if (!answer.ok) return false;
    const place: ReadingPlace = await answer.json();
    // In quiet hours it waits for the first look after them.
    if (!place.quiet) setNow(place.last);
    return true;
  }, `${path} ${last}`);
  const page = pageOf(last + 1);
  return (
    <div role="status">
      {now > last && (
        <p className="form-note">
          {now - last === 1 ? t`There is a new reply.` : t`There are new replies.`}{' '}
          <Link to={`${path}?page=${page}#post-${last + 1}`}>
            {now - last === 1 ? t`Show it` : t`Show them`}
          </Link>
        </p>
      )}
    </div>
  );
}
