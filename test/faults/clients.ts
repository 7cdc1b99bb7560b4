import type { WrittenPost } from '#shared/contracts/post.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { once, type TestClient } from '#test/factories/api-client.ts';

/** Words that somebody sent, and the place that they were told. Null: no answer came, so the words may be there or not. */
export interface Told {
  readonly body: string;
  readonly place: string | null;
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
    const request = { title: 'Between two sessions', body, audience: 'group', asksFor: 'ideas' };
    const opened = await this.#sends<OpenedThread>(
      client,
      `/groups/${this.group}/threads`,
      request,
    );
    this.told.push({ body, place: opened && `${opened.threadId}-${opened.post.number}` });
    return opened;
  }

  async replies(client: TestClient, threadId: string, body: string): Promise<void> {
    const path = `/groups/${this.group}/threads/${threadId}/posts`;
    const written = await this.#sends<WrittenPost>(client, path, { body });
    this.told.push({ body, place: written && `${threadId}-${written.number}` });
  }

  async #sends<Answer>(client: TestClient, path: string, body: unknown): Promise<Answer | null> {
    const key = once();
    for (let tries = 0; tries < this.patience.tries; tries += 1) {
      if (tries > 0) await pause(this.patience.waitMilliseconds);
      const response = await client.request('POST', path, body, key);
      this.statuses.push(response.status);
      if (response.ok) return response.json();
    }
    return null;
  }
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
