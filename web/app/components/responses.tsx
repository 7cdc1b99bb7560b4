import { Form } from '@remix-run/react';
import type { Post } from '#shared/contracts/post.ts';
import { responseKinds } from '#shared/domain/vocabulary.ts';
import { responseWords } from '../words.ts';

/** Supportive marks: which ones somebody has given, and a way to give or take back one's own. No totals, no names. */
export function Responses({ post, page }: { post: Post; page: number }) {
  const { number, responses, yourResponses, youMay } = post;
  const given = responseKinds.filter((kind) => responses.includes(kind));
  return (
    <div className="responses">
      {given.length > 0 && (
        <ul className="responses-given" aria-label="Given to this post">
          {given.map((kind) => (
            <li key={kind}>
              {responseWords[kind]}
              {yourResponses.includes(kind) && ' (you)'}
            </li>
          ))}
        </ul>
      )}
      {youMay.respond && (
        <details className="respond">
          <summary>
            Respond<span className="visually-hidden"> to {post.author.name}</span>
          </summary>
          <Form method="post" preventScrollReset className="respond-form">
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="page" value={page} />
            {responseKinds.map((kind) => {
              const isGiven = yourResponses.includes(kind);
              return (
                <button
                  key={kind}
                  type="submit"
                  name="response"
                  value={`${isGiven ? 'take' : 'give'} ${kind}`}
                  aria-pressed={isGiven}
                  className="response-button"
                >
                  {responseWords[kind]}
                </button>
              );
            })}
          </Form>
        </details>
      )}
    </div>
  );
}
