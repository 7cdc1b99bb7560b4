import type { ReactNode } from 'react';
import { CrisisPanel, type Panel } from './crisis-panel.tsx';
import { KeptPanel } from './kept-panel.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import type { FormAnswer } from './use-fields.ts';

/** What an action says beside the fields themselves. */
export interface WriteAnswer extends FormAnswer {
  panel?: Panel;
  /** With `panel`: nothing was sent, as its author wished. */
  isKept?: boolean;
  /** The thread was closed to replies meanwhile. */
  isClosed?: boolean;
}

interface WriteEndProps {
  answer: WriteAnswer | undefined;
  /** An instant in UTC, ISO 8601. */
  now: string;
  sendId: string;
  /** The words change a post that is there already. */
  isChange?: boolean;
  /** The words are for the facilitators only. */
  isPrivate?: boolean;
  /** Where the words are when nothing is sent, if no box of this form holds them. */
  where?: string;
  children: ReactNode;
}

/** The end of a form that writes: the panel when it opened, else one button. */
export function WriteEnd({
  answer,
  now,
  sendId,
  isChange = false,
  isPrivate = false,
  where,
  children,
}: WriteEndProps) {
  const panel = answer?.panel;
  return (
    <>
      <LostLine />
      <input type="hidden" name="sendId" value={sendId} />
      {panel && answer.isKept && <KeptPanel panel={panel} now={now} where={where} />}
      {panel && !answer.isKept ? (
        <CrisisPanel panel={panel} now={now} isChange={isChange} isPrivate={isPrivate} />
      ) : (
        <SendButton>{children}</SendButton>
      )}
    </>
  );
}
