import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import { pageOf } from '#shared/domain/thread-pages.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { Paragraphs } from '../components/paragraphs.tsx';
import { momentWords } from '../moment.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Earlier`);

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const place = context.api.groups[':groupId'].threads[':threadId'].posts[':number'];
  return read(request, place['earlier-words'].$get({ param: postParam(params) }));
}

/** For clinicians: what a post said before it was edited or taken back. */
export default function EarlierWords() {
  const { author, state, words } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { name } = author;
  const params = useParams();
  const { clock } = useGroupFrame();
  const { number } = postParam(params);
  const page = pageOf(Number(number));
  const untilWords = (moment: string) => t`Until ${moment}`;
  return (
    <div className="stack">
      <h1>
        <Trans>What it said before</Trans>
      </h1>
      <p>
        {state === 'withdrawn' ? (
          <Trans>{name} has taken this post back. Only the facilitators can read this.</Trans>
        ) : (
          <Trans>{name} has edited this post. Only the facilitators can read this.</Trans>
        )}
      </p>
      {words.map(({ version, body, replacedAt }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>{untilWords(momentWords(replacedAt, clock))}</h2>
          <div className="quoted">
            <Paragraphs text={body} />
          </div>
        </section>
      ))}
      <p>
        <Link to={threadPath(threadParam(params), { page, number })}>
          <Trans>Back to the thread</Trans>
        </Link>
      </p>
    </div>
  );
}
