import type { ReactNode } from 'react';
import type { DetailsSaid } from '../details-said.server.ts';
import { CrisisPanel, type Panel } from './crisis-panel.tsx';
import { DetailsNotice } from './details-notice.tsx';
import { KeptPanel } from './kept-panel.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import type { FormAnswer } from './use-fields.ts';

/** What an action says beside the fields themselves. */
export interface WriteAnswer extends FormAnswer {
  panel?: Panel;
  /** With `panel`: nothing was sent, as its author wished. */
  isKept?: boolean;
  /** What in the words may tell others who somebody is; with `panel`, one line of it. */
  details?: DetailsSaid | undefined;
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
  /** The form says so already: nobody is asked whether the words are about themselves. */
  isAboutAnother?: boolean;
  /** Element of the words, if a box of this form holds them. */
  box?: string;
  /** Where the words are when nothing is sent, if no box of this form holds them. */
  where?: string;
  children: ReactNode;
}

/** The end of a form that writes: the panel when it opened, what is to be said of details in the words, or else one button. */
export function WriteEnd({
  answer,
  now,
  sendId,
  isChange = false,
  isPrivate = false,
  isAboutAnother = false,
  box,
  where,
  children,
}: WriteEndProps) {
  const panel = answer?.panel;
  const details = answer?.details;
  const wereSaid = details !== undefined || answer?.result?.initialValue?.detailsSeen !== undefined;
  return (
    <>
      <LostLine />
      <input type="hidden" name="sendId" value={sendId} />
      {wereSaid && <input type="hidden" name="detailsSeen" value="1" />}
      {panel && answer.isKept && <KeptPanel panel={panel} now={now} where={where} />}
      {panel && !answer.isKept ? (
        <CrisisPanel
          panel={panel}
          now={now}
          isChange={isChange}
          isPrivate={isPrivate}
          isAboutAnother={isAboutAnother}
          details={details?.said}
        />
      ) : details ? (
        <DetailsNotice details={details} box={box} />
      ) : (
        <SendButton>{children}</SendButton>
      )}
    </>
  );
}
