import { Trans } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { OwnWish } from '#shared/contracts/mine.ts';
import { onAppointment } from '../moment.ts';
import { useGroupFrame } from './group-frame.ts';

/** That somebody wants to be erased, and the one press that takes it back. */
export function WishNote({ wish, groupId }: { wish: OwnWish; groupId: string }) {
  const { clock } = useGroupFrame();
  const begins = onAppointment(wish.dueAt, clock);
  return (
    <section aria-labelledby="wish" className="session-card">
      <h2 id="wish">
        <Trans>You asked to be erased</Trans>
      </h2>
      <p>
        {wish.dueAt > clock.now ? (
          <Trans>It begins {begins}.</Trans>
        ) : (
          <Trans>
            It begins at any moment, or as soon as the law no longer asks the clinic to keep
            everything.
          </Trans>
        )}{' '}
        <Trans>
          Until then everything is as before, and you can change your mind with one press.
        </Trans>
      </p>
      <Form method="post" action={`/groups/${groupId}/mine/erase`}>
        <button type="submit" name="intent" value="take-back" className="button">
          <Trans>Keep everything</Trans>
        </button>
      </Form>
    </section>
  );
}
