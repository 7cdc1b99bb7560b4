import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Me } from '#shared/contracts/people.ts';
import type {
  OpenedThread,
  ThreadList,
  ThreadSummary,
  threadFilters,
} from '#shared/contracts/thread.ts';
import type { Audience, ContentNote } from '#shared/domain/vocabulary.ts';
import { expect } from './story.ts';

// Where things are for whoever is signed in on a page, asked of the API so that a story can begin there.

export async function answerOf<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

export const meOn = (page: Page) => answerOf<Me>(page, '/me');

/** Path of the first group of this person. */
export async function groupPathOf(page: Page): Promise<string> {
  const { groups } = await meOn(page);
  return `/groups/${groups[0]?.id}`;
}

type Filter = (typeof threadFilters)[number];

async function listed(page: Page, groupPath: string, filter: Filter): Promise<ThreadSummary[]> {
  const threads: ThreadSummary[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ filter, ...(cursor === '' ? {} : { cursor }) });
    const list: ThreadList = await answerOf(page, `${groupPath}/threads?${query}`);
    threads.push(...list.threads);
    cursor = list.nextCursor;
  }
  return threads;
}

/** Every thread that this person may see in a group: those of the group, then the private and the held ones. */
export async function threadsOf(page: Page, groupPath: string): Promise<ThreadSummary[]> {
  const ofTheGroup = await listed(page, groupPath, 'all');
  const apart = await listed(page, groupPath, 'facilitators');
  const known = new Set(ofTheGroup.map((one) => one.id));
  return [...ofTheGroup, ...apart.filter((one) => !known.has(one.id))];
}

/** Path of the thread with this title, in the first group of this person. */
export async function threadPathOf(page: Page, title: string): Promise<string> {
  const groupPath = await groupPathOf(page);
  const thread = (await threadsOf(page, groupPath)).find((one) => one.title === title);
  if (thread === undefined) throw new Error(`No thread is called ${title}`);
  return `${groupPath}/threads/${thread.id}`;
}

/** How many threads with this title this person sees. */
export async function countOf(page: Page, title: string): Promise<number> {
  const threads = await threadsOf(page, await groupPathOf(page));
  return threads.filter((one) => one.title === title).length;
}

/** Opens a thread and returns its path. */
export async function writeThread(
  page: Page,
  thread: { title: string; body: string; audience?: Audience; contentNotes?: ContentNote[] },
): Promise<string> {
  const groupPath = await groupPathOf(page);
  const answer = await page.request.post(`/api/v1${groupPath}/threads`, {
    data: { audience: 'group', asksFor: 'just-listening', ...thread },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
  const { threadId }: OpenedThread = await answer.json();
  return `${groupPath}/threads/${threadId}`;
}

/** The four words of a new invitation to the group of this clinician. */
export async function invitationFrom(page: Page): Promise<string> {
  const groupPath = await groupPathOf(page);
  const answer = await page.request.post(`/api/v1${groupPath}/invitations`, {
    data: { role: 'member', rosterEntry: { name: 'Somebody Real' } },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).code;
}
