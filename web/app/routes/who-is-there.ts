import type { LoaderFunctionArgs } from '@remix-run/node';
import { readOrNull } from '../api.server.ts';

/** For the panel that opens while somebody writes: whom to turn to, and when a facilitator is next here. Null where unknown. */
export const loader = async ({ context }: LoaderFunctionArgs) =>
  Response.json(await readOrNull(context.api['crisis-resources'].$get()));
