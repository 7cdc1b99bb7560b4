import { Trans, useLingui } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { ThreadPage } from '#shared/contracts/thread.ts';

/** For whoever may close a thread to replies, or open it again. */
export function CloseThread({ may, page }: { may: 'close' | 'open'; page: number }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="page" value={page} />
      <button
        type="submit"
        name="closed"
        value={may === 'close' ? 'yes' : 'no'}
        className="post-way link-button"
      >
        {may === 'close' ? (
          <Trans>Close it to replies</Trans>
        ) : (
          <Trans>Open it to replies again</Trans>
        )}
      </button>
    </Form>
  );
}

/** In the place of the box to reply in. */
export function ClosedNote({
  closed,
  isYours,
  groupId,
}: {
  closed: NonNullable<ThreadPage['thread']['closed']>;
  isYours: boolean;
  groupId: string;
}) {
  const { t } = useLingui();
  return (
    <div className="form-note">
      <p>
        {isYours && closed === 'author'
          ? t`You have closed this thread to replies. You can open it again at any time.`
          : closed === 'author'
            ? t`Whoever opened this thread needs it to be quiet for now, and has closed it to replies. It is not about you.`
            : t`A facilitator has closed this thread to replies.`}
      </p>
      <p>
        <Trans>
          Everybody can still read it. If something here worries you, tell the facilitators below
          the post, or <Link to={`/groups/${groupId}/write?to=facilitators`}>write to them</Link>.
        </Trans>
      </p>
    </div>
  );
}
