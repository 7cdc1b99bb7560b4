import { useLingui } from '@lingui/react/macro';
import { useActionData } from '@remix-run/react';
import { isLost } from '../browser/lost.ts';

/** Says that a form did not get through. */
export function LostLine() {
  const { t } = useLingui();
  const answer = useActionData();
  if (!isLost(answer)) return null;
  return (
    <p role="alert" className="form-problems">
      {answer.lost === 'too-long'
        ? t`This was not sent: it is more than one post can hold. Your words are still here. Please shorten them.`
        : t`This was not sent: there is no connection. Your words are still here. Try again when you are back online.`}
    </p>
  );
}
