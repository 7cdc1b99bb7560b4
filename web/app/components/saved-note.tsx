import { Trans } from '@lingui/react/macro';

/** Said beside the button that was pressed: on a long page nobody sees what stands at its top. The address leads here by `#saved`. */
export function SavedNote() {
  return (
    <p id="saved" role="status" className="form-note">
      <Trans>Saved. It holds from now on.</Trans>
    </p>
  );
}
