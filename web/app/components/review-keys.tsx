import { useEffect, useRef, useState } from 'react';
import { actOf, type KeyAct, stepFrom } from './review-key-map.ts';

const storedAs = 'n.keys';

/** Single keys for people who go through many reviews. Comes with scripts only, can be switched off, and does nothing that hurts. */
export function ReviewKeys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState<boolean | null>(null);

  useEffect(() => setIsOn(readIsOn()), []);
  useEffect(() => {
    if (isOn !== true) return;
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, isTyping(event.target) || dialog.current?.open === true);
      if (act === null) return;
      event.preventDefault();
      if (act === 'show-keys') dialog.current?.showModal();
      else perform(act);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);

  if (isOn === null) return null;
  return (
    <>
      <button
        type="button"
        className="link-button keys-button"
        onClick={() => dialog.current?.showModal()}
      >
        Keys
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
        <h2 id="keys-heading">Keys</h2>
        <dl className="keys-list">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="small soft">They rest while you type in a field.</p>
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
            Use these keys
            <span className="choice-what">
              Remembered on this device until you sign out or leave the page.
            </span>
          </label>
        </div>
        <form method="dialog">
          <button type="submit" className="button button-quiet">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

const keys = [
  ['j', 'Next: review in the queue, reason on a review'],
  ['k', 'The one before'],
  ['Enter', 'Open it'],
  ['c', 'Claim it'],
  ['?', 'Show these keys'],
] as const;

function perform(act: Exclude<KeyAct, 'show-keys'>) {
  const active = document.activeElement;
  if (act === 'claim') {
    const place =
      active?.closest('[data-claim-row]') ?? document.querySelector('[data-claim-here]');
    place?.querySelector<HTMLButtonElement>('button[name="intent"][value="claim"]')?.click();
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
