import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { zoneWords } from '../components/review-times.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { needCountWords, needsOf } from '../components/status-needs.ts';
import { StatusWorks } from '../components/status-works.tsx';
import { momentWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`What works`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [status, me] = await Promise.all([
    read(request, context.api.status.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  return {
    status,
    isClinician: me?.role === 'clinician',
    clock: {
      now: context.now().toISOString(),
      timeZone: status.timeZone,
      language: context.language,
    },
  };
}

export default function Status() {
  const { status, isClinician, clock } = useLoaderData<typeof loader>();
  const { i18n } = useLingui();
  const zone = zoneWords(clock);
  const when = momentWords({ precision: 'exact', at: status.at }, clock);
  const needs = needsOf(status, { isClinician, clock });
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          {isClinician ? (
            <Link to="/reviews">
              <Trans>Back to the reviews</Trans>
            </Link>
          ) : (
            <Link to="/clinic">
              <Trans>Back to your clinic</Trans>
            </Link>
          )}
        </p>
        <h1>
          <Trans>What works, and what does not</Trans>
        </h1>
        <p className="soft small">
          <Trans>
            As of {when}, {zone}.
          </Trans>{' '}
          <a href="/status">
            <Trans>Look again</Trans>
          </a>
        </p>
      </div>
      <section aria-labelledby="needs-heading" className="detector-part">
        <h2 id="needs-heading">
          <Trans>What needs you now</Trans>
        </h2>
        {needs.length === 0 ? (
          <>
            <p className="lead">
              <Trans>Nothing that this page looks at.</Trans>
            </p>
            <p>
              <Trans>
                It looks at machines, at people on call and at reviews that wait too long. It does
                not say that everybody is well.
              </Trans>
            </p>
          </>
        ) : (
          <>
            {needs.length > 1 && <p>{needCountWords(needs.length, i18n)}</p>}
            <ol className="needs">
              {needs.map(({ what, meaning, link }) => (
                <li key={what}>
                  <p className="loud">{what}</p>
                  <p>{meaning}</p>
                  {link && (
                    <p>
                      <Link to={link.to}>{link.words}</Link>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <StatusWorks status={status} clock={clock} />
    </div>
  );
}
