import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useContext, useEffect, useRef, useState } from 'react';
import { actOf, type KeyAct, stepFrom } from './review-key-map.ts';
import { SignOffContext } from './sign-off-state.ts';

const storedAs = 'n.keys';

/** Single keys for people who go through many reviews. Comes with scripts only, can be switched off, and does nothing that hurts. */
export function ReviewKeys() {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState<boolean | null>(null);
  // On a page that is hidden a key would press what nobody sees, and take what was typed along.
  const { isOut } = useContext(SignOffContext);

  useEffect(() => setIsOn(readIsOn()), []);
  useEffect(() => {
    if (isOn !== true || isOut) return;
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, isTyping(event.target) || dialog.current?.open === true);
      if (act === null) return;
      event.preventDefault();
      if (act === 'show-keys') dialog.current?.showModal();
      else perform(act);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, isOut]);

  if (isOn === null) return null;
  return (
    <>
      <button
        type="button"
        className="link-button keys-button"
        onClick={() => dialog.current?.showModal()}
      >
        <Trans>Keyboard shortcuts</Trans>
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
        <h2 id="keys-heading">
          <Trans>Keyboard shortcuts</Trans>
        </h2>
        <dl className="keys-list">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
        <p className="small soft">
          <Trans>They rest while you type in a field.</Trans>
        </p>
        <div className="choice">
          <input
            type="checkbox"
            id="keys-on"
            checked={isOn}
            onChange={(event) => {
              setIsOn(event.target.checked);
              writeIsOn(event.target.checked);
            }}
          />
          <label htmlFor="keys-on">
            <Trans>Use these keys</Trans>
            <span className="choice-what">
              <Trans>Remembered on this device until you sign out or leave the page.</Trans>
            </span>
          </label>
        </div>
        <form method="dialog">
          <button type="submit" className="button button-quiet">
            <Trans>Close</Trans>
          </button>
        </form>
      </dialog>
    </>
  );
}

const keys = [
  ['j', msg`Next: review in the queue, reason on a review`],
  ['k', msg`The one before`],
  ['Enter', msg`Open it`],
  ['c', msg`Claim it`],
  ['r', msg`Go to the decision, or to its reopening`],
  ['e', msg`Go to handing it over, or to taking it over`],
  ['n', msg`Open the next review that waits`],
  ['?', msg`Show these keys`],
] as const;

function perform(act: Exclude<KeyAct, 'show-keys'>) {
  const active = document.activeElement;
  if (act === 'claim') {
    const place =
      active?.closest('[data-claim-row]') ?? document.querySelector('[data-claim-here]');
    place?.querySelector<HTMLButtonElement>('button[name="intent"][value="claim"]')?.click();
    return;
  }
  if (act === 'next-review') {
    document.querySelector<HTMLAnchorElement>('[data-key-next]')?.click();
    return;
  }
  if (act === 'decide' || act === 'hand-over') {
    goTo(act);
    return;
  }
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (step) => step.closest('details:not([open])') === null,
  );
  const here = active?.closest('li');
  const current = steps.findIndex((step) => step === active || here?.contains(step) === true);
  const step = steps[stepFrom(current, steps.length, act)];
  step?.focus({ preventScroll: true });
  (step?.closest('li') ?? step)?.scrollIntoView({ block: 'nearest' });
}

/** Unfolds a form and goes to its first field. Nothing is sent by it. Whoever does not hold a review yet comes to its claim. */
function goTo(act: 'decide' | 'hand-over') {
  const form =
    document.querySelector<HTMLElement>(`[data-key-${act}]`) ??
    document.querySelector<HTMLElement>('[data-claim-here] form');
  const fold = form?.closest('details');
  if (fold) fold.open = true;
  form
    ?.querySelector<HTMLElement>('input:checked, input:not([type="hidden"]), textarea, button')
    ?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Private windows and strict settings refuse storage by throwing; then the keys are on. */
function readIsOn(): boolean {
  try {
    return localStorage.getItem(storedAs) !== 'off';
  } catch {
    return true;
  }
}

function writeIsOn(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(storedAs);
    else localStorage.setItem(storedAs, 'off');
  } catch {
    // It holds for this page, then.
  }
}
