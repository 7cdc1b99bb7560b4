import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read } from '../api.server.ts';
import { Paragraphs } from '../components/paragraphs.tsx';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled('Agreement');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return read(
    request,
    context.api.groups[':groupId'].agreement.$get({ param: groupParam(params) }),
  );
}

export default function AgreementPage() {
  const { groupName, agreement } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>Our agreement</h1>
      <p className="soft">What everybody in {groupName} has agreed to.</p>
      <Paragraphs text={agreement.text} />
      <p>
        If something here breaks it, use “Worried, or report” below the post, or{' '}
        <Link to="../write?to=facilitators" relative="path">
          write to the facilitators
        </Link>
        .
      </p>
    </div>
  );
}
