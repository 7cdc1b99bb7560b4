import type { Deps } from '#functions/ports.ts';
import { createApp } from '#test/setup/functions.ts';
import { once, type TestClient } from './api-client.ts';

// The eyes of somebody curious: they try every address with every id that they could have come by, and keep all they are answered.

/** What may stand in the place of each part of an address. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** Every address of a pattern such as `/groups/:groupId`. Throws where it has a part of which nothing is known. */
export function addressesOf(pattern: string, places: Places): string[] {
  const part = pattern.match(/:(\w+)/)?.[1];
  if (part === undefined) return [pattern];
  const known = places[part];
  if (known === undefined) throw new Error(`${pattern}: nobody has said what ${part} may be`);
  return known.flatMap((value) =>
    addressesOf(pattern.replace(`:${part}`, encodeURIComponent(value)), places),
  );
}

/** Every route that the API has, as `GET /me`. */
export const routesOf = (deps: Deps): string[] => [
  ...new Set(
    createApp(deps, { addressOf: () => '' })
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`),
  ),
];

export interface Seen {
  readonly asked: string;
  readonly status: number;
  /** Headers, then the body. What is drawn is called by the order in which it was met. */
  readonly answer: readonly [headers: string, body: string];
}

const drawn = /(?<![a-z0-9])[a-z2-7]{16}(?![a-z0-9])/g;
const mustDiffer = new Set(['x-request-id', 'date']);

/**
 * Ids are drawn, so two worlds have different ones. Each is called by its place in the order in which this reader has met them, ever: two
 * readers who met the same things in the same order are told the same, and one who meets the same thing twice knows it again.
 */
function namesInOrder(): (text: string) => string {
  const met = new Map<string, string>();
  return (text) =>
    text.replace(drawn, (id) => {
      const name = met.get(id) ?? `«${met.size}»`;
      met.set(id, name);
      return name;
    });
}

/** Cursors, challenges and the names of requests are new each time; how long they are stays. A passkey is made for one’s own, drawn id. */
const withoutNonces = (text: string) =>
  text
    .replace(/"requestId":"[^"]*"/g, '"requestId":""')
    .replace(
      /"(nextCursor|challenge|user":{"id)":"([^"]*)"/g,
      (_, name, drawn) => `"${name}":"${drawn.length} long"`,
    );

interface Answered {
  readonly asked: string;
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** One pair of eyes: it knows again what it has seen before. */
export class Eyes {
  /** Every answer as it came. */
  readonly answers: Answered[] = [];
  readonly #client: Pick<TestClient, 'request'>;
  readonly #named = namesInOrder();

  constructor(client: Pick<TestClient, 'request'>) {
    this.#client = client;
  }

  /** Reads each address, and each list to its end. */
  async reads(paths: readonly string[]): Promise<Seen[]> {
    const answers = await Promise.all(paths.map((path) => this.#toItsEnd(path)));
    return answers.flat().map((one) => this.#known(one));
  }

  /** Sends each, one after the other. */
  async sends(method: string, paths: readonly string[], body: unknown): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const path of paths) seen.push(this.#known(await this.#ask(method, path, body)));
    return seen;
  }

  async #toItsEnd(path: string): Promise<Answered[]> {
    const answers = [await this.#ask('GET', path)];
    for (let pages = 1; pages < 5; pages += 1) {
      const cursor = answers.at(-1)?.text.match(/"nextCursor":"([^"]*)"/)?.[1];
      if (cursor === undefined || !path.includes('?filter=')) break;
      const next = await this.#ask('GET', `${path}&cursor=${cursor}`);
      answers.push({ ...next, asked: `GET ${path}, page ${pages + 1}` });
    }
    return answers;
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Answered> {
    const response = await this.#client.request(
      method,
      path,
      body,
      method === 'POST' ? once() : {},
    );
    const headers = [...response.headers].filter(([name]) => !mustDiffer.has(name));
    return {
      asked: `${method} ${path}`,
      status: response.status,
      headers: JSON.stringify(headers),
      text: await response.text(),
    };
  }

  #known(answered: Answered): Seen {
    this.answers.push(answered);
    const { asked, status, headers, text } = answered;
    return {
      asked: this.#named(asked),
      status,
      answer: [this.#named(headers), this.#named(withoutNonces(text))],
    };
  }
}

/** What one pair of eyes was answered and the other was not, in their order: from where the two part. */
export const differences = (one: readonly Seen[], other: readonly Seen[]): unknown[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) =>
    [one[at], other[at]].map((seen) => JSON.stringify(seen ?? null)),
  ).flatMap(([mine = '', theirs = ''], at) => {
    if (mine === theirs) return [];
    const parts = [...mine].findIndex((letter, place) => letter !== theirs[place]);
    const around = (text: string) => text.slice(Math.max(0, parts - 80), parts + 80);
    return [{ asked: one[at]?.asked, mine: around(mine), theirs: around(theirs) }];
  });
