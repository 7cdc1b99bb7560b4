import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { NavLink, Outlet, useParams } from '@remix-run/react';
import { keepWhenRefused } from '../browser/lost.ts';
import { useOfflineHelp } from '../browser/offline-help.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import type { RouteHandle } from '../components/route-handle.ts';

export const handle: RouteHandle = { signedIn: true };
export const shouldRevalidate = keepWhenRefused;

/** Asks the API nothing: what a page shows of its reader comes with the page's own data, in one request. */
export function loader({ context }: LoaderFunctionArgs) {
  return { now: context.now().toISOString() };
}

export default function Group() {
  const { t } = useLingui();
  const { groupId } = useParams();
  const { you, sharedDevice } = useGroupFrame();
  useOfflineHelp(you && sharedDevice);
  const base = `/groups/${groupId}`;
  return (
    <>
      <nav aria-label={t`Group`} className="group-nav">
        <NavLink to={base} end>
          <Trans>Group</Trans>
        </NavLink>
        <NavLink to={`${base}/threads`}>
          <Trans>Threads</Trans>
        </NavLink>
        <NavLink discover="none" to={`${base}/sessions`}>
          <Trans>Sessions</Trans>
        </NavLink>
        <NavLink discover="none" to={`${base}/agreement`}>
          <Trans>Agreement</Trans>
        </NavLink>
        {you?.role === 'alum' && (
          <NavLink to={`${base}/supporting`}>
            <Trans>Helping</Trans>
          </NavLink>
        )}
        {you?.role === 'clinician' && (
          <>
            <NavLink to={`${base}/people`}>
              <Trans>People</Trans>
            </NavLink>
            <NavLink to={`${base}/invite`}>
              <Trans>Invite</Trans>
            </NavLink>
            <NavLink to="/reviews">
              <Trans>Reviews</Trans>
            </NavLink>
          </>
        )}
      </nav>
      <Outlet />
    </>
  );
}
