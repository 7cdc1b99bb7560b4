import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { read } from '../api.server.ts';
import { filterOf, nextQueryOf, queuePath, reviewPath } from '../components/queue-filter.ts';

/** Leads to the next review of a part of the queue, and to the queue where nothing is left. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filter = filterOf(search);
  const after = search.get('after');
  const query = { ...nextQueryOf(filter), ...(after === null ? {} : { after }) };
  const { next } = await read(request, context.api.reviews.next.$get({ query }));
  return redirect(next === null ? queuePath(filter, { end: '1' }) : reviewPath(next, filter));
}
