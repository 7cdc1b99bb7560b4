import { useLocation } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SignInStep } from '#shared/contracts/passkey.ts';
import { signOffMinutes } from '#shared/domain/sign-off.ts';
import { byItselfHeaders } from '../by-itself.ts';

const second = 1000;
/** Long enough to read a sentence and to press a button, whatever one presses it with. */
const warnedBefore = 120 * second;
const triesAgainAfter = 30 * second;

/** Signed in; soon to end, and whether use would put that off; or ended, with all that was on the page hidden. */
export type Standing = { is: 'in' } | { is: 'warned'; byUse: boolean } | { is: 'out' };

/**
 * Follows the end of a sign-in of staff on a page that stays open. The server alone knows it, since the same person may have used
 * another page; without an answer the page takes the end that it knew of. Times are spans, so that a wrong clock does no harm.
 */
export function useSignOff(isStaff: boolean) {
  const [standing, setStanding] = useState<Standing>({ is: 'in' });
  const look = useRef<(counts?: boolean) => Promise<void>>(async () => undefined);
  const { key: place } = useLocation();

  useEffect(() => {
    setStanding({ is: 'in' });
    if (!isStaff) return;
    let who: string | null = null;
    let end = Date.now() + signOffMinutes * 60 * second;
    let isOut = false;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const wait = (milliseconds: number) => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void look.current(), milliseconds);
    };
    const goOut = () => {
      isOut = true;
      clearTimeout(timer);
      for (const open of document.querySelectorAll('dialog[open]')) {
        if (open instanceof HTMLDialogElement) open.close();
      }
      setStanding({ is: 'out' });
    };
    const goOn = (signOff: SignInStep['signOff']) => {
      // Somebody else sits here now, or nobody knows who sat here before: what stands on the page is not theirs.
      if (signOff?.who !== who && (isOut || who !== null)) return window.location.reload();
      if (signOff === null) return;
      // Nothing is read anew: a claim may have run out meanwhile, and the form with the words would go with it.
      isOut = false;
      who = signOff.who;
      end = Date.now() + signOff.inSeconds * second;
      const isSoon = signOff.inSeconds * second <= warnedBefore;
      wait(isSoon ? end - Date.now() : end - Date.now() - warnedBefore);
      setStanding(isSoon ? { is: 'warned', byUse: signOff.byUse } : { is: 'in' });
    };
    look.current = async (counts = false) => {
      clearTimeout(timer);
      // A device that slept may wake long after the end.
      if (Date.now() >= end + second) goOut();
      const step = await askForStep(counts).catch(() => null);
      if (isOver) return;
      if (step === 'ended') return goOut();
      if (step !== null) return goOn(step.signOff);
      if (isOut) return;
      if (Date.now() >= end) goOut();
      else wait(Math.min(triesAgainAfter, end - Date.now()));
    };
    // Whenever somebody comes back to the page: another may have signed out, or in, beside it.
    const onSeen = () => {
      if (!document.hidden) void look.current();
    };
    void look.current();
    document.addEventListener('visibilitychange', onSeen);
    window.addEventListener('focus', onSeen);
    window.addEventListener('pageshow', onSeen);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSeen);
      window.removeEventListener('focus', onSeen);
      window.removeEventListener('pageshow', onSeen);
      look.current = async () => undefined;
    };
  }, [isStaff]);

  // Whoever goes on to another page has used their sign-in, or has signed in again.
  const isIn = standing.is === 'in';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place is a reason to look.
  useEffect(() => {
    if (!isIn) void look.current();
  }, [place]);

  return {
    standing,
    stay: useCallback(() => look.current(true), []),
    lookAgain: useCallback(() => look.current(), []),
    noteRefused: useCallback(() => void look.current(), []),
  };
}

/** How the sign-in stands; `ended` where it stands for nobody, or waits for a passkey again. Throws without an answer. */
async function askForStep(counts: boolean): Promise<SignInStep | 'ended'> {
  const answer = await fetch('/api/v1/sign-in', counts ? {} : { headers: byItselfHeaders });
  if (answer.status === 401) return 'ended';
  if (!answer.ok) throw new Error(String(answer.status));
  const step: SignInStep = await answer.json();
  return step.needs === 'nothing' ? step : 'ended';
}
