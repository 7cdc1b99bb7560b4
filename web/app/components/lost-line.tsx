import { useActionData } from '@remix-run/react';
import { isLost } from '../browser/lost.ts';

/** Says that a form did not get through. */
export function LostLine() {
  if (!isLost(useActionData())) return null;
  return (
    <p role="alert" className="form-problems">
      This was not sent: there is no connection. Your words are still here. Try again when you are
      back online.
    </p>
  );
}
