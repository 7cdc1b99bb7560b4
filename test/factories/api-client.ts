import type { Deps } from '#functions/ports.ts';
import { newId } from '#functions/random.ts';
import { createApp } from '#test/setup/functions.ts';

/** One browser's worth of requests: keeps its cookie, speaks JSON, sends an Idempotency-Key where one is needed. */
export interface TestClient {
  request(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown, headers?: Record<string, string>): Promise<T>;
  cookie: string | null;
}

export type TestApi = ReturnType<typeof createApp>;

export const createTestApi = (deps: Deps, address = '127.0.0.1'): TestApi =>
  createApp(deps, { addressOf: () => address });

export const once = (key: string = newId()) => ({ 'Idempotency-Key': key.padEnd(16, '0') });

export function clientOf(api: Pick<TestApi, 'request'>): TestClient {
  const client: TestClient = {
    cookie: null,
    async request(method, path, body, headers = {}) {
      const hasBody = body !== undefined;
      const response = await api.request(`/api/v1${path}`, {
        method,
        headers: {
          ...(client.cookie ? { Cookie: client.cookie } : {}),
          ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
          ...headers,
        },
        ...(hasBody ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
      });
      const set = response.headers.get('Set-Cookie');
      if (set) client.cookie = set.split(';')[0] ?? null;
      return response;
    },
    async get<T>(path: string) {
      return answered<T>(await client.request('GET', path), `GET ${path}`);
    },
    async post<T>(path: string, body: unknown, headers = once()) {
      return answered<T>(await client.request('POST', path, body, headers), `POST ${path}`);
    },
  };
  return client;
}

async function answered<T>(response: Response, what: string): Promise<T> {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
