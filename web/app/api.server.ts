import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { hc } from 'hono/client';
import type { ApiType } from '#functions/api/app.ts';
import { askedBy } from '#shared/asked-by.ts';
import { type Problem, problem as problemSchema } from '#shared/contracts/problem.ts';
import { problemIn } from './language/api-words.ts';
import type { Language } from './language/languages.ts';
import { problemFromNowhere } from './problems.ts';

/** Where the API is said to live when the web server calls it in process. No request leaves the machine. */
const internal = 'http://api.internal/api/v1';

export interface ApiCaller {
  fetch: (request: Request) => Response | Promise<Response>;
  cookie: string | null;
  origin: string;
  /** In what its refusals are said. */
  language: Language;
  /** What the browser says of itself: of it only the kind of device is kept, with a new sign-in. */
  userAgent?: string | null;
  /** Nobody has wished it, so that it does not count as use of the sign-in. */
  byItself?: boolean;
}

/** A typed client that calls the API's own `fetch` as the person to whom the cookie belongs. */
export function createApiClient(caller: ApiCaller) {
  const { fetch, cookie, origin, language, userAgent, byItself } = caller;
  return hc<ApiType>(internal, {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      if (cookie !== null) request.headers.set('cookie', cookie);
      request.headers.set('origin', origin);
      if (userAgent) request.headers.set('user-agent', userAgent);
      if (byItself) request.headers.set(askedBy.header, askedBy.page);
      return said(await fetch(request), language);
    },
  });
}

async function said(answer: Response, language: Language): Promise<Response> {
  if (language === 'en' || !answer.headers.get('content-type')?.includes('problem+json')) {
    return answer;
  }
  const { status, headers } = answer;
  const problem = await problemOf(answer);
  return new Response(JSON.stringify(problemIn(language, problem)), { status, headers });
}

export type ApiClient = ReturnType<typeof createApiClient>;

/** What the API's typed client answers with, as far as it matters here. */
export interface Answer<T> {
  ok: boolean;
  status: number;
  headers: Headers;
  json(): Promise<T>;
}

/** The problem document of a refusal; one of our own when there is none to read. */
export async function problemOf(answer: Answer<unknown>): Promise<Problem> {
  const parsed = problemSchema.safeParse(await answer.json().catch(() => null));
  return parsed.success ? parsed.data : problemFromNowhere(answer.status);
}

/**
 * The body of a GET for a loader. Unknown people go to the sign-in page and come back; every other refusal is thrown as a
 * problem, which the nearest error page puts into words.
 */
export async function read<T>(request: Request, asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked.catch(() => {
    throw data(problemFromNowhere(503), { status: 503 });
  });
  if (answer.ok) return answer.json();
  const problem = await problemOf(answer);
  if (problem.status === 401) throw redirect(signInPath(request));
  throw data(problem, { status: problem.status });
}

/** The body of a GET where its absence is no reason to fail the page: null for any refusal. */
export async function readOrNull<T>(asked: Promise<Answer<T>>): Promise<T | null> {
  try {
    const answer = await asked;
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Who is asking. Nobody who has no cookie is looked up. */
export async function whoIsThere(request: Request, context: AppLoadContext) {
  if (!request.headers.has('cookie')) return null;
  return readOrNull(context.api.me.$get());
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}
