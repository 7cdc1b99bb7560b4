import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { CrisisResources } from '#shared/contracts/crisis-resources.ts';
import { coverAsOf } from '#shared/domain/cover.ts';
import { type DeviceScreening, startDeviceScreening } from '../browser/screening.ts';
import { whoIsThereNow } from '../browser/who-is-there.ts';
import { HardRightNow, WhoIsThere, WhyThis } from './hard-right-now.tsx';
import { ScreeningNote } from './screening-note.tsx';
import type { WriteAnswer } from './write-end.tsx';

/** So long after the last key somebody is taken to have paused; ms. */
const pause = 1200;

interface WhileWritingProps {
  formId: string;
  /** Where it opens the panel on sending, that one says all of this. */
  answer: WriteAnswer | undefined;
  /** The words change a post that is there already. */
  isChange?: boolean;
}

/**
 * While somebody writes, their words are read on this device, and when they sound like a crisis a panel opens under the box:
 * once, without taking the focus, and it closes for good when it is closed. Without scripts there is only the panel on sending.
 */
export function WhileWriting({ formId, answer, isChange = false }: WhileWritingProps) {
  const { t } = useLingui();
  const isQuiet = answer?.panel !== undefined;
  const [resources, setResources] = useState<CrisisResources | null>(null);
  const [stage, setStage] = useState<'unseen' | 'open' | 'closed'>('unseen');
  // People write for hours: what is said of who is here must be true when it is said, not when the page came.
  const [openedAt, setOpenedAt] = useState('');
  const isWatching = stage === 'unseen' && !isQuiet;

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!isWatching || !(form instanceof HTMLFormElement)) return;
    let screening: DeviceScreening | null | undefined;
    let timer = 0;
    const ask = () => screening?.read(textsIn(form));
    const typed = () => {
      // Loaded with the first key, whatever the words are: when something is loaded tells nobody what was written.
      if (screening === undefined) {
        screening = startDeviceScreening((open) => {
          if (!open) return;
          setOpenedAt(new Date().toISOString());
          setStage('open');
        });
        whoIsThereNow().then(setResources);
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, pause);
    };
    form.addEventListener('input', typed);
    return () => {
      form.removeEventListener('input', typed);
      window.clearTimeout(timer);
      screening?.stop();
    };
  }, [formId, isWatching]);

  const whereTheyAre = t(whereWordsAre(answer, isChange));
  const isOpen = stage === 'open' && !isQuiet;
  return (
    <>
      <ScreeningNote />
      <div className={isOpen ? 'crisis-panel' : 'nothing-said'}>
        <div role="status">
          {isOpen && (
            <>
              <h2>
                <HardRightNow />
              </h2>
              <p>
                <Trans>
                  You’re not in trouble for writing this. {whereTheyAre} You can go on writing.
                </Trans>
              </p>
            </>
          )}
        </div>
        {isOpen && (
          <>
            <WhoIsThere resources={asOf(resources, openedAt)} now={openedAt} />
            <WhyThis />
            <div className="actions">
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  setStage('closed');
                  writingBox(formId)?.focus();
                }}
              >
                <Trans>Close this, and go on writing</Trans>
              </button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** Only what is true: a post that is changed, and words that came back from sending, have been elsewhere before. */
function whereWordsAre(answer: WriteAnswer | undefined, isChange: boolean): MessageDescriptor {
  if (isChange) return msg`Your change has not been saved.`;
  if (answer !== undefined) return msg`Your words have not been posted.`;
  return msg`Your words were read on this device only, and nothing has been sent.`;
}

const asOf = (resources: CrisisResources | null, now: string) =>
  resources && { ...resources, cover: coverAsOf(resources.cover, now) };

const writingBox = (formId: string) =>
  document.getElementById(formId)?.querySelector<HTMLTextAreaElement>('textarea');

const read = [
  'title',
  'body',
  'alias',
  'theme',
  'words',
  'when',
  'step',
  'happened',
  'effect',
  'need',
];

/** Title, words and another name: what others would read. */
function textsIn(form: HTMLFormElement): string[] {
  const fields = new FormData(form);
  return read.flatMap((name) => {
    const value = fields.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
}
