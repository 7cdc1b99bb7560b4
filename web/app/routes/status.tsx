import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { zoneWords } from '../components/review-times.ts';
import { needCountWords, needsOf } from '../components/status-needs.ts';
import { StatusWorks } from '../components/status-works.tsx';
import { momentWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled('What works');
export const handle: RouteHandle = { signedIn: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [status, me] = await Promise.all([
    read(request, context.api.status.$get()),
    readOrNull(context.api.me.$get()),
  ]);
  return {
    status,
    isClinician: me?.role === 'clinician',
    clock: { now: context.now().toISOString(), timeZone: status.timeZone },
  };
}

export default function Status() {
  const { status, isClinician, clock } = useLoaderData<typeof loader>();
  const needs = needsOf(status, { isClinician, clock });
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          {isClinician ? (
            <Link to="/reviews">Back to the reviews</Link>
          ) : (
            <Link to="/clinic">Back to your clinic</Link>
          )}
        </p>
        <h1>What works, and what does not</h1>
        <p className="soft small">
          As of {momentWords({ precision: 'exact', at: status.at }, clock)},{' '}
          {zoneWords(clock.timeZone)}. <a href="/status">Look again</a>
        </p>
      </div>
      <section aria-labelledby="needs-heading" className="detector-part">
        <h2 id="needs-heading">What needs you now</h2>
        {needs.length === 0 ? (
          <>
            <p className="lead">Nothing that this page looks at.</p>
            <p>
              It looks at machines, at people on call and at reviews that wait too long. It does not
              say that everybody is well.
            </p>
          </>
        ) : (
          <>
            {needs.length > 1 && <p>{needCountWords(needs.length)}</p>}
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
