import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type ClientLoaderFunctionArgs, Link, useLoaderData } from '@remix-run/react';
import { ContactList } from '../components/contact-list.tsx';
import { HelpForAnybody } from '../components/help-for-anybody.tsx';
import { ownHelp } from '../own-help.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Help`);

/** Never fails and never waits long: this page must come up when nothing else does. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return { own: await ownHelp(request, context) };
}

/** Without a connection the page is the one that everybody gets. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  try {
    return await serverLoader<typeof loader>();
  } catch {
    return { own: null };
  }
}

export default function Help() {
  const { own } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>
        <Trans>Help now</Trans>
      </h1>
      <p className="lead">
        <Trans>
          You don’t have to be sure that it is bad enough. If you or somebody else may not be safe,
          talk to a person now. Most of these are open day and night, for anybody.
        </Trans>
      </p>
      {own !== null && own.ownPlan !== null && (
        <p className="actions">
          <Link className="button" to={`/groups/${own.ownPlan}/safety-plan`}>
            <Trans>Your safety plan</Trans>
          </Link>
        </p>
      )}
      {own !== null && (
        <section aria-labelledby="own" className="help-region">
          <h2 id="own">
            <Trans>Near you, says your clinic</Trans>
          </h2>
          <ContactList contacts={own.contacts} />
        </section>
      )}
      <HelpForAnybody />
    </div>
  );
}
