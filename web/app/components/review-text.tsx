import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { MarkedText } from './marked-text.tsx';
import { ReviewReasonList } from './review-reason-list.tsx';
import { markingsIn, type Reasons } from './review-reasons.ts';

type Post = Extract<ReviewDetail['target'], { kind: 'post' }>;

/** The words under review with what was noticed marked in them, and earlier versions folded away. */
export function ReviewText({
  review,
  reasons,
  clock,
}: {
  review: ReviewDetail;
  reasons: Reasons;
  clock: Clock;
}) {
  const { target, title } = review;
  const inTitle = markingsIn(reasons.current, 'title');
  if (target.kind === 'name') {
    return (
      <section aria-labelledby="text-heading" className="review-part">
        <h2 id="text-heading">The name</h2>
        <MarkedText text={target.name} markings={markingsIn(reasons.current, 'name')} />
      </section>
    );
  }
  const [newest] = target.texts;
  return (
    <section aria-labelledby="text-heading" className="review-part">
      <h2 id="text-heading">The text</h2>
      {inTitle.length > 0 && (
        <div className="review-field">
          <h3>Title</h3>
          <MarkedText text={title} markings={inTitle} />
        </div>
      )}
      {newest === undefined ? (
        <p className="soft">There is no text to show.</p>
      ) : (
        <Words isFolded={mentionsMethod(reasons)}>
          <MarkedText text={newest.body} markings={markingsIn(reasons.current, 'body')} />
        </Words>
      )}
      <p className="small">
        {newest !== undefined && (
          <span className="soft">
            Posted {momentWords({ precision: 'exact', at: newest.at }, clock)}.{' '}
          </span>
        )}
        <Link
          to={threadPath(
            { groupId: review.groupId, threadId: target.threadId },
            { page: target.page, number: target.postNumber },
          )}
        >
          See it in its thread
        </Link>
      </p>
      <EarlierTexts target={target} reasons={reasons} clock={clock} />
    </section>
  );
}

/** Details of a method are read by choice: people who do this work meet enough of them. */
function Words({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  if (!isFolded) return children;
  return (
    <details className="folded">
      <summary>These words mention a method. Read them</summary>
      {children}
    </details>
  );
}

const mentionsMethod = ({ current }: Reasons) =>
  current.some(({ signal }) => signal.category === 'method' && signal.field === 'body');

function EarlierTexts({
  target,
  reasons,
  clock,
}: {
  target: Post;
  reasons: Reasons;
  clock: Clock;
}) {
  const [, ...texts] = target.texts;
  const withoutText = reasons.earlier.filter(
    ({ version }) => !target.texts.some((text) => text.version === version),
  );
  return (
    <>
      {texts.map(({ version, body, at }) => {
        const there = reasons.earlier.find((one) => one.version === version)?.reasons ?? [];
        return (
          <details key={version} className="more">
            <summary>
              Earlier text, until {momentWords({ precision: 'exact', at }, clock)}
              {there.length > 0 &&
                `, ${there.length === 1 ? '1 reason' : `${there.length} reasons`}`}
            </summary>
            <div className="quoted">
              <MarkedText text={body} markings={markingsIn(there, 'body')} />
            </div>
            <ReviewReasonList reasons={there} textOf={() => body} />
          </details>
        );
      })}
      {withoutText.map(({ version, reasons: there }) => (
        <details key={version} className="more">
          <summary>Reasons in an earlier text that is no longer kept</summary>
          <ReviewReasonList reasons={there} textOf={() => undefined} />
        </details>
      ))}
    </>
  );
}
