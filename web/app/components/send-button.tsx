import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';

/** Sends its form. Stays usable while sending: a second click sends the same thing under the same id. */
export function SendButton({ children }: { children: ReactNode }) {
  const { state } = useNavigation();
  return (
    <button type="submit" className="button">
      {state === 'submitting' ? 'Sending …' : children}
    </button>
  );
}
