import { CrisisPanel, type Panel } from './crisis-panel.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';
import type { FormAnswer } from './use-fields.ts';

/** What an action says beside the fields themselves. */
export interface WriteAnswer extends FormAnswer {
  panel?: Panel;
  isKept?: boolean;
}

interface WriteEndProps {
  answer: WriteAnswer | undefined;
  /** An instant in UTC, ISO 8601. */
  now: string;
  sendId: string;
  /** The words change a post that is there already. */
  isChange?: boolean;
  children: string;
}

/** The end of a form that writes: the panel when it opened, else one button. */
export function WriteEnd({ answer, now, sendId, isChange = false, children }: WriteEndProps) {
  return (
    <>
      <LostLine />
      {answer?.isKept && (
        <p role="status" className="form-note">
          Nothing was sent. Your words are still in the box above. To be sure of them, leave this
          page open or copy them to a place that is yours.
        </p>
      )}
      <input type="hidden" name="sendId" value={sendId} />
      {answer?.panel ? (
        <CrisisPanel panel={answer.panel} now={now} isChange={isChange} />
      ) : (
        <SendButton>{children}</SendButton>
      )}
    </>
  );
}
