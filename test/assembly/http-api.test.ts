import { describe, expect, it } from 'vitest';
import {
  answerOf,
  eventOf,
  routeFor,
  tokenBucket,
  type WireRequest,
} from '#infra/local/assembly/http-api.ts';

const request = (more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'POST',
  target: '/write?filter=all&filter=mine',
  headers: { host: 'api.example', cookie: 'one=1; two=2', 'user-agent': 'test' },
  body: Buffer.alloc(0),
  sourceAddress: '127.0.0.1',
  ...more,
});

describe('the HTTP API', () => {
  it('takes the fullest match, and the default where there is none', () => {
    const routes = ['$default', 'ANY /api/{proxy+}', 'GET /api/v1/{noun}'].map((key) => ({ key }));
    const chosen = (method: string, path: string) => routeFor(routes, method, path)?.key;
    expect(chosen('GET', '/api/v1/me')).toBe('GET /api/v1/{noun}');
    expect(chosen('POST', '/api/v1/me')).toBe('ANY /api/{proxy+}');
    expect(chosen('GET', '/api')).toBe('$default');
    expect(chosen('GET', '/apiary/x')).toBe('$default');
  });

  it('hands on cookies by themselves, values of one name together, and the form of a page in base 64', () => {
    const headers = { ...request().headers, 'content-type': 'application/x-www-form-urlencoded' };
    const event = eventOf(
      request({ headers, body: Buffer.from('words=caf%C3%A9') }),
      '$default',
      'a',
    );
    expect(event).toMatchObject({
      cookies: ['one=1', 'two=2'],
      rawPath: '/write',
      rawQueryString: 'filter=all&filter=mine',
      queryStringParameters: { filter: 'all,mine' },
      isBase64Encoded: true,
      requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' } },
    });
    expect(Buffer.from(event.body ?? '', 'base64').toString()).toBe('words=caf%C3%A9');
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it('hands on JSON as it is', () => {
    const headers = { ...request().headers, 'content-type': 'application/json; charset=utf-8' };
    const event = eventOf(request({ headers, body: Buffer.from('{"a":"é"}') }), '$default', 'a');
    expect(event).toMatchObject({ body: '{"a":"é"}', isBase64Encoded: false });
  });

  it('sets each cookie of an answer by itself, and takes nothing that is no answer', () => {
    const payload = { statusCode: 302, headers: { location: '/' }, cookies: ['a=1', 'b=2'] };
    expect(answerOf(JSON.stringify(payload))).toMatchObject({
      status: 302,
      headers: [
        ['location', '/'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    });
    expect(answerOf('"hello"').status).toBe(500);
  });

  it('admits as many at once as its stage says, and then as many a second', () => {
    const admits = tokenBucket(2, 3);
    expect([0, 0, 0, 0].map(admits)).toEqual([true, true, true, false]);
    expect([500, 500, 1500, 1500, 1500].map(admits)).toEqual([true, false, true, true, false]);
  });
});
