import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { Post } from '#shared/contracts/post.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { responseWords } from '../words.ts';

/** Which supportive marks somebody has given. No totals, no names. */
export function ResponsesGiven({ post: { responses, yourResponses } }: { post: Post }) {
  const { t } = useLingui();
  const given = responseKinds.filter((kind) => responses.includes(kind));
  if (given.length === 0) return null;
  return (
    <ul className="responses-given" aria-label={t`Given to this post`}>
      {given.map((kind) => (
        <li key={kind}>
          {yourResponses.includes(kind) ? (
            <Trans>{t(responseWords[kind])} (you)</Trans>
          ) : (
            t(responseWords[kind])
          )}
        </li>
      ))}
    </ul>
  );
}

/** Gives a mark of one's own, or takes it back. */
export function Respond({ post, page }: { post: Post; page: number }) {
  const { t } = useLingui();
  return (
    <details className="respond">
      <summary className="post-way">
        <Trans>
          Respond<span className="visually-hidden"> to {post.author.name}</span>
        </Trans>
      </summary>
      <Form method="post" preventScrollReset className="respond-form">
        <input type="hidden" name="number" value={post.number} />
        <input type="hidden" name="page" value={page} />
        {responseKinds.map((kind) => {
          const isGiven = post.yourResponses.includes(kind);
          return (
            <button
              key={kind}
              type="submit"
              name="response"
              value={`${isGiven ? 'take' : 'give'} ${kind}`}
              aria-pressed={isGiven}
              className="response-button"
            >
              {t(responseWords[kind])}
            </button>
          );
        })}
      </Form>
    </details>
  );
}
