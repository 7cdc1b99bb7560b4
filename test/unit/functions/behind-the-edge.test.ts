import { readFileSync } from 'node:fs';
import type { LambdaEvent } from 'hono/aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import { behindTheEdge, edgeHeaders } from '#functions/behind-the-edge.ts';

const [old, next] = ['a'.repeat(64), 'b'.repeat(64)];
const edgesOwn = '192.0.2.1';

function through(secrets: readonly string[]) {
  const onWrong = vi.fn();
  const seen = vi.fn(async (_event: LambdaEvent) => ({ statusCode: 200 }));
  const handler = behindTheEdge(secrets, onWrong, seen);
  return { handler, seen, onWrong };
}

function request(headers: Readonly<Record<string, string>>): LambdaEvent {
  const event = JSON.parse(readFileSync('test/bundle/events/http-api.json', 'utf8'));
  const http = { ...event.requestContext.http, sourceIp: edgesOwn };
  return {
    ...event,
    headers: { accept: 'text/html', ...headers },
    requestContext: { ...event.requestContext, http },
  };
}

describe('a handler behind the edge', () => {
  it.each([502, 503, 504])(
    'never answers %i, in whose place the distribution puts the help page, and keeps what it answered',
    async (statusCode) => {
      const answer = { statusCode, headers: { 'retry-after': '30' }, body: 'words' };
      const handler = behindTheEdge([old], vi.fn(), async () => answer);
      expect(await handler(request({ [edgeHeaders.secret]: old }))).toEqual({
        ...answer,
        statusCode: 500,
      });
    },
  );

  it('is not asked by whoever knows no secret, from the HTTP API or elsewhere', async () => {
    const { handler, seen, onWrong } = through([old]);
    expect(await handler(request({}))).toMatchObject({ statusCode: 403, body: 'Forbidden' });
    expect(await handler(request({ [edgeHeaders.viewer]: '203.0.113.9' }))).toMatchObject({
      statusCode: 403,
    });
    const fromABalancer = {
      httpMethod: 'GET',
      path: '/help',
      body: null,
      isBase64Encoded: false,
      headers: { [edgeHeaders.secret]: old },
      requestContext: { elb: { targetGroupArn: 'any' } },
    };
    expect(await handler(fromABalancer)).toMatchObject({ statusCode: 403 });
    expect(seen).not.toHaveBeenCalled();
    expect(onWrong).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', ''],
    ['the beginning of one', old.slice(0, -1)],
    ['more than one', `${old}a`],
    ['two at once', `${old},${next}`],
  ])(
    'is not asked with %s in the place of a secret; that leads to help and is said once',
    async (_, secret) => {
      const { handler, seen, onWrong } = through([old, next]);
      const wrong = request({ [edgeHeaders.secret]: secret });
      expect(await handler(wrong)).toMatchObject({ statusCode: 503 });
      expect(await handler(wrong)).toMatchObject({ statusCode: 503 });
      expect(seen).not.toHaveBeenCalled();
      expect(onWrong).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ['the first', old],
    ['another', next],
  ])(
    'is asked with %s of several secrets, and told who the visitor is and nothing of the edge',
    async (_, secret) => {
      const { handler, seen, onWrong } = through([old, next]);
      const viewer = '2001:db8::7';
      const answer = await handler(
        request({ [edgeHeaders.secret]: secret, [edgeHeaders.viewer]: viewer }),
      );
      expect(answer).toEqual({ statusCode: 200 });
      expect(seen.mock.calls[0]?.[0]).toMatchObject({
        headers: { accept: 'text/html' },
        requestContext: { http: { sourceIp: viewer, method: expect.any(String) } },
      });
      expect(JSON.stringify(seen.mock.calls)).not.toContain(secret);
      expect(JSON.stringify(seen.mock.calls)).not.toContain(edgeHeaders.viewer);
      expect(onWrong).not.toHaveBeenCalled();
    },
  );

  it.each([undefined, '', 'somewhere', '203.0.113.9, 203.0.113.10', '203.0.113.9:443'])(
    'takes the edge for the visitor where no address is told: %s',
    async (viewer) => {
      const { handler, seen } = through([old]);
      await handler(
        request({
          [edgeHeaders.secret]: old,
          ...(viewer === undefined ? {} : { [edgeHeaders.viewer]: viewer }),
        }),
      );
      expect(seen.mock.calls[0]?.[0]).toMatchObject({
        requestContext: { http: { sourceIp: edgesOwn } },
      });
    },
  );

  it.each([
    ['no secret', []],
    ['an empty one', ['']],
    ['a short one beside a good one', [old, 'short']],
  ])('cannot be made with %s', (_, secrets) => {
    expect(() => through(secrets)).toThrow(/at least 32/);
  });
});
