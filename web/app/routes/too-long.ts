import { data } from '@remix-run/node';

/** What is shown in place of a form that was too long to be read; the server leads here. */
export const loader = () => {
  throw data(null, { status: 413 });
};

export default () => null;
