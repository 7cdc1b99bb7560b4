import { Transform, type TransformOptions } from 'node:stream';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './components/nonce.tsx';
import { Worded } from './components/worded.tsx';

const giveUpAfter = 5_000;

/**
 * React 18 writes pages in pieces of 2,048 bytes, and where a character of several bytes no longer fits into one, it leaves zeros at its end.
 * They are nobody’s words, and no page has zeros of its own.
 */
const withoutFilling: TransformOptions['transform'] = (piece: Buffer, _encoding, done) =>
  done(null, piece.includes(0) ? Buffer.from(piece.filter((byte) => byte !== 0)) : piece);

/** Renders the whole page before the first byte goes out: Lambda answers in one piece, and a page is never half there. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, language }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <Worded language={language}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </Worded>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new Transform({ transform: withoutFilling });
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
      },
    );
    setTimeout(abort, giveUpAfter).unref();
  });
}

/** Says that and where something broke. An error's message may hold what somebody wrote, so it is left out. */
export function handleError(error: unknown, { request }: ActionFunctionArgs | LoaderFunctionArgs) {
  // An address that leads nowhere, or a reader who has gone on.
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  if (!(error instanceof Error)) return console.error('A page broke.');
  const where = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  console.error(['A page broke.', error.name, ...(where ?? [])].join('\n'));
}
