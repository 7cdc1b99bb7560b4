import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { WireAnswer, WireRequest } from './http-api.ts';

/** Of the types that CloudFront compresses, those that the build writes, in bytes from and to as it does it. */
const types = new Set([
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
  'text/css',
  'text/html',
  'text/javascript',
  'text/plain',
]);
const fewestBytes = 1000;
const mostBytes = 10_000_000;

const ways = {
  // Quick; how small it becomes at the edge is CloudFront's affair.
  br: (body: Buffer) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => gzipSync(body),
};

/** What a behaviour with `Compress` gives a viewer: Brotli where they take it, else gzip, else the file as it is. */
export function compressed(
  answer: WireAnswer,
  { headers: asked }: Pick<WireRequest, 'headers'>,
): WireAnswer {
  const has = new Map(answer.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const type = has.get('content-type')?.split(';')[0] ?? '';
  const { length } = answer.body;
  const mayBe = types.has(type) && !has.has('content-encoding') && answer.status === 200;
  if (!mayBe || length < fewestBytes || length > mostBytes) return answer;
  const accepted = (asked['accept-encoding'] ?? '').split(',').map((one) => one.trim());
  const way = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
  if (way === undefined) return { ...answer, headers: [...answer.headers, varies] };
  return {
    ...answer,
    headers: [...answer.headers, ['content-encoding', way], varies],
    body: ways[way](answer.body),
  };
}

const varies = ['vary', 'Accept-Encoding'] as const;
