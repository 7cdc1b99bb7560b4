import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useParams } from '@remix-run/react';
import { limits } from '#shared/limits.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { Paragraphs } from '../components/paragraphs.tsx';
import { momentWords } from '../moment.ts';
import { postParam, threadParam, threadPath } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled('Earlier');

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const place = context.api.groups[':groupId'].threads[':threadId'].posts[':number'];
  return read(request, place['earlier-words'].$get({ param: postParam(params) }));
}

/** For clinicians: what a post said before it was edited or taken back. */
export default function EarlierWords() {
  const { author, state, words } = useLoaderData<typeof loader>();
  const params = useParams();
  const { clock } = useGroupFrame();
  const { number } = postParam(params);
  const page = Math.ceil(Number(number) / limits.postsPerPage);
  return (
    <div className="stack">
      <h1>What it said before</h1>
      <p>
        {author.name} {state === 'withdrawn' ? 'has taken this post back' : 'has edited this post'}.
        Only the facilitators can read this.
      </p>
      {words.map(({ version, body, replacedAt }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>Until {momentWords(replacedAt, clock)}</h2>
          <div className="quoted">
            <Paragraphs text={body} />
          </div>
        </section>
      ))}
      <p>
        <Link to={threadPath(threadParam(params), { page, number })}>Back to the thread</Link>
      </p>
    </div>
  );
}
