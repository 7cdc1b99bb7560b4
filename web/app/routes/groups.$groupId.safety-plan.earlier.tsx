import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { PlanView } from '../components/plan-steps.tsx';
import { momentWords } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Earlier`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId']['safety-plan'].earlier.$get({ param: groupParam(params) }),
  );
}

export default function EarlierPlans() {
  const { versions } = useLoaderData<typeof loader>();
  const { clock } = useGroupFrame();
  return (
    <div className="stack">
      <p>
        <Link to=".." relative="path">
          <Trans>Back to the plan</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Earlier versions of my plan</Trans>
      </h1>
      {versions.length === 0 && (
        <p className="soft">
          <Trans>You have not changed it yet, so there is no earlier version.</Trans>
        </p>
      )}
      {versions.map(({ version, words, savedAt }) => {
        const when = momentWords(savedAt, clock);
        return (
          <details key={version} className="more">
            <summary>
              <Trans>As you saved it {when}</Trans>
            </summary>
            <PlanView words={words} />
          </details>
        );
      })}
    </div>
  );
}
