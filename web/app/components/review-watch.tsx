import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { LookingAnswer, ReviewDetail } from '#shared/contracts/review.ts';
import { namesInOrder } from './names.ts';
import { useAskByItself } from './sign-off-state.ts';
import { useLookingAgain } from './use-looking-again.ts';
import { useLanguage } from './worded.tsx';

/**
 * Who else has this review open, and whether it changed since it was read. The page itself stays as it is, with all that is typed,
 * until its reader asks for the newer one.
 */
export function ReviewWatch({
  review: { id, version },
  looking,
  path,
}: {
  review: Pick<ReviewDetail, 'id' | 'version'>;
  /** As it was when the page was made. */
  looking: LookingAnswer | null;
  path: string;
}) {
  const language = useLanguage();
  const [now, setNow] = useState(looking);
  useEffect(() => setNow(looking), [looking]);
  const ask = useAskByItself();
  useLookingAgain(async () => {
    const answer = await ask(`/reviews/${id}/looking`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    if (answer.ok) setNow(await answer.json());
    return answer.ok;
  }, `${id} ${version}`);
  const others = now?.others ?? [];
  const names = namesInOrder(others, language);
  const holder = now?.claim && !now.claim.isYou ? now.claim.name : null;
  const isChanged = now !== null && now.version > version;
  return (
    <div role="status">
      {others.length > 0 && (
        <p className="small">
          <Plural
            value={others.length}
            one={`${names} has this open, too.`}
            other={`${names} have this open, too.`}
          />
        </p>
      )}
      {isChanged && (
        <p className="form-note">
          <Trans>Something changed here since you opened it.</Trans>{' '}
          {holder !== null && (
            <>
              <Trans>{holder} holds it now.</Trans>{' '}
            </>
          )}
          <Trans>
            <a href={path}>Show how it stands</a>. If you have typed something, send it all the
            same: nothing of it is lost, and you see what is new.
          </Trans>
        </p>
      )}
    </div>
  );
}
