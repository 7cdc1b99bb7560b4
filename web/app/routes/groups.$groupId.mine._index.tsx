import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useParams } from '@remix-run/react';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { LookedBack } from '../components/looked-back.tsx';
import { OwnRecordParts } from '../components/own-record.tsx';
import { WishNote } from '../components/wish-note.tsx';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`What is kept`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reading = new URL(request.url).searchParams.get('reading');
  return read(
    request,
    context.api.groups[':groupId'].mine.$get({
      param: groupParam(params),
      query: reading === null ? {} : { reading },
    }),
  );
}

export default function Mine() {
  const record = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  const { groupId = '' } = useParams();
  const { frame, wish, written, keepThreadsDays, legalHold, moreNotes, nextReading } = record;
  return (
    <div className="stack">
      <h1>
        <Trans>Everything kept about me</Trans>
      </h1>
      <p className="lead">
        <Trans>
          What this place keeps about you, in your own words and in ours. Where there is much, this
          page begins with the newest and leads to the rest; the copy holds all of it. Nobody else
          can open this page, not even the facilitators.
        </Trans>
      </p>
      {wish !== null && <WishNote wish={wish} groupId={groupId} />}
      <section aria-labelledby="copy" className="session-card">
        <h2 id="copy">
          <Trans>Take a copy with you</Trans>
        </h2>
        <p>
          <Trans>
            One file with all of it: a page to read, and the same for computers. It holds your words
            as they are. Whoever finds the file can read it, so think of where you keep it.
          </Trans>
        </p>
        {frame.you.sharedDevice && (
          <p>
            <Trans>
              <strong>You said that this device is shared.</strong> The file stays on it after you
              have signed out.
            </Trans>
          </p>
        )}
        {/* A file, so the browser itself sends it. */}
        <Form method="post" action="copy" reloadDocument>
          <button type="submit" className="button">
            <Trans>Download everything</Trans>
          </button>
        </Form>
      </section>
      <section aria-labelledby="how-long">
        <h2 id="how-long">
          <Trans>How long it is kept</Trans>
        </h2>
        <p>
          {keepThreadsDays === null ? (
            <Trans>Threads stay until their words are taken back or erased.</Trans>
          ) : keepThreadsDays % 365 === 0 ? (
            <Plural
              value={keepThreadsDays / 365}
              one="A thread goes when nobody has written in it for a year."
              other="A thread goes when nobody has written in it for # years."
            />
          ) : (
            <Trans>A thread goes when nobody has written in it for {keepThreadsDays} days.</Trans>
          )}{' '}
          <Trans>
            What you keep for yourself stays until you remove it. What you told the facilitators,
            and what they noted when they looked at something, stays until you have it erased; a
            place in a thread for about a year.
          </Trans>
        </p>
        {legalHold && (
          <p>
            <Trans>
              Right now the law asks the clinic to keep everything. So nothing goes by itself until
              that is over.
            </Trans>
          </p>
        )}
      </section>
      <section aria-labelledby="ways-out">
        <h2 id="ways-out">
          <Trans>If you want to go</Trans>
        </h2>
        <ul className="plain-list">
          <li>
            <Link to="leave">
              <Trans>Leave the group</Trans>
            </Link>
          </li>
          {wish === null && (
            <li>
              <Link to="erase">
                <Trans>Have what is kept about me erased</Trans>
              </Link>
            </li>
          )}
        </ul>
      </section>
      <OwnRecordParts
        record={record}
        clock={clock}
        more={{
          ...(written.nextCursor !== null && {
            written: <LookedBack written={written} clock={clock} to="written" />,
          }),
          ...(nextReading !== null && {
            reading: (
              <p>
                <Link to={`?${new URLSearchParams({ reading: nextReading })}#mine-reading`}>
                  <Trans>Threads that were opened before these</Trans>
                </Link>
              </p>
            ),
          }),
          ...(moreNotes && {
            journal: (
              <p>
                <Link to="../journal">
                  <Trans>Earlier months, in your journal</Trans>
                </Link>
              </p>
            ),
          }),
        }}
      />
    </div>
  );
}
