import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { draftKey, forgetDraft, markSending, readDraft, writeDraft } from '../browser/drafts.ts';
import { draftOf, hiddenIn, restoreDraft } from '../browser/form-draft.ts';
import { useGroupFrame } from './group-frame.ts';

interface DraftKeeperProps {
  formId: string;
  /** What the form is for, so that two forms do not share a draft. */
  place: string;
  /** Where the form changes words that are there already: those words. */
  before?: string;
  /** Told whether words came back that were typed over an earlier version than the form is of. */
  onOlder?: (isOlder: boolean) => void;
}

/** Keeps what is typed on this device until it is sent, unless others use the device; says which of the two in one line. */
export function DraftKeeper({ formId, place, before, onOlder }: DraftKeeperProps) {
  const { who, sharedDevice } = useGroupFrame();
  const { t } = useLingui();
  const [line, setLine] = useState<keyof typeof lines | null>(null);
  const lastWho = useRef(who);

  useEffect(() => {
    const key = draftKey(who, place);
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    if (lastWho.current !== who) {
      // Somebody else has signed in while this form was open: what stands in it is not theirs.
      lastWho.current = who;
      form.reset();
    }
    const sent = () => markSending(key, hiddenIn(form, 'sendId'));
    form.addEventListener('submit', sent);
    const stop = () => form.removeEventListener('submit', sent);
    if (sharedDevice) {
      forgetDraft(key);
      setLine('shared-device');
      return stop;
    }
    const draft = readDraft(key);
    const isBack = draft !== null && restoreDraft(form, draft, before);
    setLine(isBack ? 'brought-back' : 'kept');
    if (isBack) onOlder?.(draft.version !== hiddenIn(form, 'version'));
    const save = () => {
      const isKept = writeDraft(key, draftOf(form), before);
      if (!isKept) setLine('not-kept');
    };
    form.addEventListener('input', save);
    return () => {
      stop();
      form.removeEventListener('input', save);
    };
  }, [formId, place, who, sharedDevice, before, onOlder]);

  return line === null ? null : <p className="hint draft-line">{t(lines[line])}</p>;
}

const lines = {
  'shared-device': msg`This is a shared device, so nothing that you type is kept here.`,
  'brought-back': msg`These are words that you had begun before. They are kept on this device only.`,
  kept: msg`What you type is kept on this device until it is sent or saved.`,
  'not-kept': msg`This device keeps nothing for you, so don’t close this page yet.`,
} as const;
