import { afterEach, expect, it, vi } from 'vitest';
import { onceStarted } from '#functions/once-started.ts';

const event = {
  httpMethod: 'GET',
  path: '/help',
  body: null,
  isBase64Encoded: false,
  requestContext: { elb: { targetGroupArn: 'any' } },
};
afterEach(() => vi.restoreAllMocks());

it('a function that could not start says 503 and why, and answers as soon as it can', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const missing = new Error('The secrets parameter is missing.');
  const start = vi
    .fn(async () => async () => ({ statusCode: 200 }))
    .mockRejectedValueOnce(missing)
    .mockRejectedValueOnce(missing);
  const handler = await onceStarted(start);
  expect(await handler(event)).toMatchObject({ statusCode: 503 });
  expect(said.mock.calls).toEqual([[missing], [missing]]);
  expect(await handler(event)).toEqual({ statusCode: 200 });
  expect(await handler(event)).toEqual({ statusCode: 200 });
  expect(start).toHaveBeenCalledTimes(3);
});
