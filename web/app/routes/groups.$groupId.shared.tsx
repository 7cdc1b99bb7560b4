import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import type { Share } from '#shared/contracts/share.ts';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { NoteMarks } from '../components/journal-words.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { stepWords } from '../components/plan-steps.tsx';
import { momentWords } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Shared`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor');
  const list = await read(
    request,
    context.api.groups[':groupId'].shared.$get({
      param: groupParam(params),
      query: cursor === null ? {} : { cursor },
    }),
  );
  return { ...list, isFirst: cursor === null };
}

const kinds: Record<Share['kind'], MessageDescriptor> = {
  'safety-plan': msg`safety plan`,
  'journal-entry': msg`journal`,
};

export default function Shared() {
  const { t } = useLingui();
  const { shares, nextCursor, isFirst } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  return (
    <div className="stack">
      <h1>
        <Trans>Shared with the facilitators</Trans>
      </h1>
      <p className="soft">
        <Trans>
          What people of the group keep for themselves and let you read, as it was when they shared
          it. They can take it back.
        </Trans>
      </p>
      {shares.length === 0 && (
        <p className="soft">
          {isFirst ? t`Nothing is shared right now.` : t`Nothing older is shared.`}
        </p>
      )}
      {shares.map(({ id, kind, from, sharedAt, parts, mood, energy }) => (
        <details key={id} className="more">
          <summary>
            {from}, {t(kinds[kind])}, {momentWords({ precision: 'exact', at: sharedAt }, clock)}
          </summary>
          <NoteMarks mood={mood} energy={energy} />
          {parts.map(({ step, words }) => (
            <div key={step}>
              {step !== null && <h2>{t(stepWords[step].name)}</h2>}
              <Paragraphs text={words} />
            </div>
          ))}
        </details>
      ))}
      {(nextCursor !== null || !isFirst) && (
        <nav aria-label={t`Pages`} className="actions">
          {!isFirst && (
            <Link to="." className="button button-quiet">
              <Trans>The newest</Trans>
            </Link>
          )}
          {nextCursor !== null && (
            <Link
              to={`?${new URLSearchParams({ cursor: nextCursor })}`}
              className="button button-quiet"
            >
              <Trans>Older</Trans>
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
