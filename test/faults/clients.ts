import type { WrittenPost } from '#shared/contracts/post.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';

/** Words that somebody sent, and the place that they were told. Null: no answer came, so the words may be there or not. */
export interface Told {
  readonly body: string;
  readonly place: string | null;
}

/** What came back in the end: the last status, and 0 where there was none. */
export interface Sent<Answer> {
  readonly status: number;
  readonly answer: Answer | null;
}

/** People who send again, with the same key, what was not answered, as a form does. Keeps what each of them was told. */
export class Clients {
  readonly told: Told[] = [];
  /** The status of every answer, repeats included. */
  readonly statuses: number[] = [];

  constructor(
    private readonly group: GroupId,
    private readonly patience: { readonly tries: number; readonly waitMilliseconds: number },
  ) {}

  /** Opens a thread with these words; null where nothing was answered in the end. No two texts may be the same. */
  async opens(client: TestClient, body: string): Promise<OpenedThread | null> {
    return (await this.sendsThread(client, body)).answer;
  }

  /** As `opens`, and with which status it was answered: others send through this at the same time. */
  async sendsThread(client: TestClient, body: string): Promise<Sent<OpenedThread>> {
    const request = { title: 'Between two sessions', body, audience: 'group', asksFor: 'ideas' };
    const sent = await this.#sends<OpenedThread>(client, `/groups/${this.group}/threads`, request);
    const { answer } = sent;
    this.told.push({ body, place: answer && `${answer.threadId}-${answer.post.number}` });
    return sent;
  }

  async replies(client: TestClient, threadId: string, body: string): Promise<Sent<WrittenPost>> {
    const path = `/groups/${this.group}/threads/${threadId}/posts`;
    const sent = await this.#sends<WrittenPost>(client, path, { body });
    this.told.push({ body, place: sent.answer && `${threadId}-${sent.answer.number}` });
    return sent;
  }

  async #sends<Answer>(client: TestClient, path: string, body: unknown): Promise<Sent<Answer>> {
    const key = once();
    let status = 0;
    for (let tries = 0; tries < this.patience.tries; tries += 1) {
      if (tries > 0) await pause(this.patience.waitMilliseconds);
      const response = await client.request('POST', path, body, key);
      status = response.status;
      this.statuses.push(status);
      if (response.ok) return { status, answer: await response.json() };
    }
    return { status, answer: null };
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
