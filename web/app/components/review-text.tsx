import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { type Clock, momentWords } from '../moment.ts';
import { threadPath } from '../params.ts';
import { MarkedText } from './marked-text.tsx';
import { QuoteView } from './quote-view.tsx';
import { ReviewReasonList } from './review-reason-list.tsx';
import { markingsIn, type Reasons } from './review-reasons.ts';
import { sharedWords } from './shared-words.ts';

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
  const { t } = useLingui();
  const { target, title } = review;
  const inTitle = markingsIn(reasons.current, 'title');
  if (target.kind === 'name') {
    return (
      <section aria-labelledby="text-heading" className="review-part">
        <h2 id="text-heading">
          <Trans>The name</Trans>
        </h2>
        <MarkedText text={target.name} markings={markingsIn(reasons.current, 'name')} />
      </section>
    );
  }
  if (target.kind === 'agenda-item') {
    return (
      <section aria-labelledby="text-heading" className="review-part">
        <h2 id="text-heading">
          <Trans>The theme</Trans>
        </h2>
        <Words isFolded={mentionsMethod(reasons)}>
          <MarkedText text={target.theme} markings={markingsIn(reasons.current, 'body')} />
        </Words>
        <p className="small">
          <Link to={`/groups/${review.groupId}/agenda`}>
            <Trans>The agenda as it is now</Trans>
          </Link>
        </p>
      </section>
    );
  }
  if (target.kind === 'shared') {
    const { place, link } = sharedWords[target.what];
    return (
      <section aria-labelledby="text-heading" className="review-part">
        <h2 id="text-heading">
          <Trans>The words</Trans>
        </h2>
        <Words isFolded={mentionsMethod(reasons)}>
          <MarkedText text={target.text} markings={markingsIn(reasons.current, 'body')} />
        </Words>
        <p className="small">
          <Link to={`/groups/${review.groupId}/${place}`}>{t(link)}</Link>
        </p>
      </section>
    );
  }
  const thread = { groupId: review.groupId, threadId: target.threadId };
  const [newest] = target.texts;
  const posted = newest && momentWords({ precision: 'exact', at: newest.at }, clock);
  return (
    <section aria-labelledby="text-heading" className="review-part">
      <h2 id="text-heading">
        <Trans>The text</Trans>
      </h2>
      {inTitle.length > 0 && (
        <div className="review-field">
          <h3>
            <Trans>Title</Trans>
          </h3>
          <MarkedText text={title} markings={inTitle} />
        </div>
      )}
      {target.quote && <QuoteView quote={target.quote} path={threadPath(thread)} />}
      {newest === undefined ? (
        <p className="soft">
          <Trans>There is no text to show.</Trans>
        </p>
      ) : (
        <Words isFolded={mentionsMethod(reasons)}>
          <MarkedText text={newest.body} markings={markingsIn(reasons.current, 'body')} />
        </Words>
      )}
      <p className="small">
        {newest !== undefined && (
          <span className="soft">
            <Trans>Posted {posted}.</Trans>{' '}
          </span>
        )}
        <Link to={threadPath(thread, { page: target.page, number: target.postNumber })}>
          <Trans>See it in its thread</Trans>
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
      <summary>
        <Trans>These words mention a method. Read them</Trans>
      </summary>
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
        const until = momentWords({ precision: 'exact', at }, clock);
        return (
          <details key={version} className="more">
            <summary>
              <Plural
                value={there.length}
                _0={`Earlier text, until ${until}`}
                one={`Earlier text, until ${until}, # reason`}
                other={`Earlier text, until ${until}, # reasons`}
              />
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
          <summary>
            <Trans>Reasons in an earlier text that is no longer kept</Trans>
          </summary>
          <ReviewReasonList reasons={there} textOf={() => undefined} />
        </details>
      ))}
    </>
  );
}
