import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClockDeps } from '#functions/clock/jobs.ts';
import { getAnalysis, listOwedAnalyses } from '#functions/data/analyses.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { clinicKey } from '#functions/data/keys.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import {
  type ComprehendStandIn,
  startComprehendStandIn,
} from '#infra/local/comprehend-stand-in/server.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import { postNumber } from '#shared/contracts/primitives.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import type { OpenedThread } from '#shared/contracts/thread.ts';
import { opensThread } from '#test/factories/clinic.ts';
import { createTestPager } from '#test/factories/pager.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { createTriageHandler, tick } from '#test/setup/functions.ts';

// A clinic that has no text sent to Amazon.

let world: World;
let standIn: ComprehendStandIn;
let folder: string;
let pump: StreamPump;
let deps: ClockDeps;

beforeAll(async () => {
  world = await createWorld();
  standIn = await startComprehendStandIn();
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
  deps = {
    ...createTestPager(world.deps),
    classifier: createComprehendClassifier({
      region: 'local',
      endpoint: standIn.url,
      maxAttempts: 1,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  };
  pump = startStreamPump({
    client: world.deps.embedded.client,
    table: world.deps.names.forum,
    folder,
    pollMilliseconds: 20,
    handler: createTriageHandler(deps),
  });
});
afterAll(async () => {
  await pump.stop();
  rmSync(folder, { recursive: true });
  await standIn.close();
  await world.deps.stop();
});

async function secondLayer(position: 'on' | 'off'): Promise<void> {
  const { store } = world.deps;
  const clinic = await getClinic(store, world.clinic.clinicId);
  if (!clinic) throw new Error('no clinic');
  const settings = { ...clinic.settings, secondLayer: position };
  await store.write({
    kind: 'put',
    table: 'forum',
    item: { ...clinicKey(clinic.clinicId), type: 'clinic', ...clinic, settings },
  });
}
async function writes(body: string): Promise<OpenedThread> {
  const opened = await opensThread(world.heron, world.group, { body });
  await pump.drained();
  return opened;
}
const analysisOf = ({ threadId }: OpenedThread) =>
  getAnalysis(world.deps.store, threadId, postNumber.parse(1));
const reviewOf = ({ threadId }: OpenedThread) =>
  world.lind.request('GET', `/reviews/${threadId}-1`);

describe('where the second layer is switched off', () => {
  it('no text is sent, the record says so, and nothing is owed', async () => {
    await secondLayer('off');
    const before = standIn.requests();
    const opened = await writes('You are all idiots and I hate you, you stupid morons.');
    expect(standIn.requests()).toBe(before);
    expect(await analysisOf(opened)).toMatchObject({
      state: 'switched-off',
      source: null,
      notAnalysed: [],
      askAgainAt: null,
    });
    expect(await listOwedAnalyses(world.deps.store, { limit: 10 })).toEqual([]);
  });

  it('the local rules open their reviews as ever, and the review says what did not read it', async () => {
    await secondLayer('off');
    const opened = await writes('I have decided to end my life tonight.');
    const review: ReviewDetail = await (await reviewOf(opened)).json();
    expect(review).toMatchObject({ lane: 'crisis', state: 'open', analysis: 'switched-off' });
    expect(review.analysisDetail.state).toBe('switched-off');
  });

  it('the page on what works says so, for this clinic', async () => {
    await secondLayer('off');
    const { secondLayer: said } = await world.lind.get<SystemStatus>('/status');
    expect(said.here).toBe('off');
  });

  it('an ordinary text has no review for that alone', async () => {
    await secondLayer('off');
    const opened = await writes('We had soup and a long walk today.');
    expect((await reviewOf(opened)).status).toBe(404);
  });

  it('what was owed before is asked no more, and the review goes on saying that it was not analysed', async () => {
    await secondLayer('on');
    standIn.setFault(() => 'error');
    const opened = await writes('The kettle broke and I laughed about it.');
    expect(await listOwedAnalyses(world.deps.store, { limit: 10 })).toHaveLength(1);
    standIn.setFault(() => undefined);
    await secondLayer('off');
    const before = standIn.requests();
    world.deps.travel(60_000);
    await tick(deps);
    expect(standIn.requests()).toBe(before);
    expect(await listOwedAnalyses(world.deps.store, { limit: 10 })).toEqual([]);
    const review: ReviewDetail = await (await reviewOf(opened)).json();
    expect(review.analysisDetail).toMatchObject({ state: 'not-analysed', askAgainAt: null });
    expect(JSON.stringify(review.signals)).not.toContain('Answered later');
  });

  it('words that are edited after it was switched on again are read', async () => {
    await secondLayer('off');
    const opened = await writes('A first version of a calm text.');
    await secondLayer('on');
    await world.heron.request(
      'PATCH',
      `/groups/${world.group}/threads/${opened.threadId}/posts/1`,
      { body: 'A second version of a calm text.', version: 1 },
    );
    await pump.drained();
    expect(await analysisOf(opened)).toMatchObject({ state: 'analysed', textVersion: 2 });
  });
});
