import type { LoaderFunctionArgs } from '@remix-run/node';
import { NavLink, Outlet, useParams } from '@remix-run/react';
import { keepWhenRefused } from '../browser/lost.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { useGroupFrame } from '../components/group-frame.ts';

export const handle: RouteHandle = { signedIn: true };
export const shouldRevalidate = keepWhenRefused;

/** Asks the API nothing: what a page shows of its reader comes with the page's own data, in one request. */
export function loader({ context }: LoaderFunctionArgs) {
  return { now: context.now().toISOString() };
}

export default function Group() {
  const { groupId } = useParams();
  const { you } = useGroupFrame();
  const base = `/groups/${groupId}`;
  return (
    <>
      <nav aria-label="Group" className="group-nav">
        <NavLink to={base} end>
          Group
        </NavLink>
        <NavLink to={`${base}/threads`}>Threads</NavLink>
        <NavLink to={`${base}/sessions`}>Sessions</NavLink>
        <NavLink to={`${base}/agreement`}>Agreement</NavLink>
        {you?.role === 'clinician' && (
          <>
            <NavLink to={`${base}/invite`}>Invite</NavLink>
            <NavLink to="/reviews">Reviews</NavLink>
          </>
        )}
      </nav>
      <Outlet />
    </>
  );
}
