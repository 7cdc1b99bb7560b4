import type { LoaderFunctionArgs } from '@remix-run/node';
import { NavLink, Outlet, useParams } from '@remix-run/react';
import { readOrNull } from '../api.server.ts';
import { keepWhenRefused } from '../browser/lost.ts';
import type { RouteHandle } from '../components/frame.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { groupParam } from '../params.ts';

export const handle: RouteHandle = { signedIn: true };
export const shouldRevalidate = keepWhenRefused;

/** What every page of a group needs. Refuses nobody: that is for the pages, so that a form can outlive its sign-in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [me, sessions] = await Promise.all([
    readOrNull(context.api.me.$get()),
    readOrNull(context.api.groups[':groupId'].sessions.$get({ param: groupParam(params) })),
  ]);
  return {
    me,
    clock: { now: context.now().toISOString(), timeZone: sessions?.timeZone ?? 'UTC' },
  };
}

export default function Group() {
  const { groupId } = useParams();
  const { me } = useGroupFrame();
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
        {me?.role === 'clinician' && (
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
