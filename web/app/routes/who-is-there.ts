import type { LoaderFunctionArgs } from '@remix-run/node';
import { readOrNull } from '../api.server.ts';

/** For the panel that opens while somebody writes: whom to turn to, and when a facilitator is next here. Null where unknown. */
export const loader = ({ context }: LoaderFunctionArgs) =>
  readOrNull(context.api['crisis-resources'].$get());
