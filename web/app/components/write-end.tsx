import { CrisisPanel, type Panel } from './crisis-panel.tsx';
import { LostLine } from './lost-line.tsx';
import { SendButton } from './send-button.tsx';

/** What an action says beside the fields themselves. */
export interface WriteAnswer {
  panel?: Panel;
  isKept?: boolean;
}

/** The end of a form that writes: the panel when it opened, else one button. */
export function WriteEnd({
  answer,
  now,
  sendId,
  children,
}: {
  answer: WriteAnswer | undefined;
  now: string;
  sendId: string;
  children: string;
}) {
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
        <CrisisPanel panel={answer.panel} now={now} />
      ) : (
        <SendButton>{children}</SendButton>
      )}
    </>
  );
}
