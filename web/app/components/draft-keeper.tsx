import { useEffect, useState } from 'react';
import { draftKey, forgetDraft, markSending, readDraft, writeDraft } from '../browser/drafts.ts';

interface DraftKeeperProps {
  formId: string;
  /** What the form is for, so that two forms do not share a draft. */
  place: string;
  sharedDevice: boolean;
}

/** Keeps what is typed on this device until it is sent, unless others use the device; says which of the two in one line. */
export function DraftKeeper({ formId, place, sharedDevice }: DraftKeeperProps) {
  const [line, setLine] = useState('');

  useEffect(() => {
    const key = draftKey(place);
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const sent = () => markSending(key, sendIdOf(form));
    form.addEventListener('submit', sent);
    const stop = () => form.removeEventListener('submit', sent);
    if (sharedDevice) {
      forgetDraft(key);
      setLine('This is a shared device, so nothing that you type is kept here.');
      return stop;
    }
    setLine(
      restore(form, readDraft(key) ?? {})
        ? 'These are words that you had not sent yet. They are kept on this device only.'
        : 'What you type is kept on this device until you send it.',
    );
    const save = () => {
      const isKept = writeDraft(key, typedIn(form));
      if (!isKept) setLine('This device keeps nothing for you, so don’t close this page yet.');
    };
    form.addEventListener('input', save);
    return () => {
      stop();
      form.removeEventListener('input', save);
    };
  }, [formId, place, sharedDevice]);

  return line === '' ? null : <p className="hint draft-line">{line}</p>;
}

type TextElement = HTMLTextAreaElement | HTMLInputElement;

function textElements(form: HTMLFormElement): TextElement[] {
  return [...form.elements].filter(
    (element): element is TextElement =>
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && element.type === 'text'),
  );
}

function sendIdOf(form: HTMLFormElement): string {
  const sendId = new FormData(form).get('sendId');
  return typeof sendId === 'string' ? sendId : '';
}

const typedIn = (form: HTMLFormElement) =>
  Object.fromEntries(textElements(form).map(({ name, value }) => [name, value]));

/** Fills what is still empty; true when it filled anything. */
function restore(form: HTMLFormElement, draft: Record<string, string>): boolean {
  let filled = false;
  for (const element of textElements(form)) {
    const kept = draft[element.name];
    if (kept === undefined || kept === '' || element.value !== '') continue;
    element.value = kept;
    filled = true;
  }
  return filled;
}
