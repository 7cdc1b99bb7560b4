import { createContext, useContext } from 'react';
import { byItselfHeaders } from '../by-itself.ts';

/** Whether the sign-in behind this page has ended, as far as the page knows; and how it is told so. */
export interface SignOffState {
  readonly isOut: boolean;
  readonly noteRefused: () => void;
}

export const SignOffContext = createContext<SignOffState>({
  isOut: false,
  noteRefused: () => undefined,
});

/** Asks the API for something that nobody has wished just now, so that it does not count as use of the sign-in. */
export function useAskByItself() {
  const { noteRefused } = useContext(SignOffContext);
  return async (path: string, init: Omit<RequestInit, 'headers'> & { headers?: object } = {}) => {
    const headers = { ...init.headers, ...byItselfHeaders };
    const answer = await fetch(`/api/v1${path}`, { ...init, headers });
    if (answer.status === 401) noteRefused();
    return answer;
  };
}
