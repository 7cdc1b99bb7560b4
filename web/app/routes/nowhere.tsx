import { data } from '@remix-run/node';

/** An address that leads nowhere is found like any other: the browser then wakes the same page as the server has written. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export function action(): never {
  return loader();
}

export default function Nowhere() {
  return null;
}
