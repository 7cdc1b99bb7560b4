import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Classification } from '#functions/triage/classifier.ts';
import { type StreamPump, startStreamPump } from '#infra/local/stream-pump.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { clockOf } from '#test/factories/clock.ts';
import { everything } from '#test/factories/tables.ts';
import { createWorld, decides, thread, type World } from '#test/factories/world.ts';
import { createTriageHandler, tick } from '#test/setup/functions.ts';

// What the second layer finds late raises a review that has a place in several lists. It leaves all of them, wherever it stands by then.

const minute = 60_000;
const day = 24 * 60 * minute;
const away = { state: 'not-analysed', reason: 'unavailable' } as const;
const base = { provenance: 'stand-in', model: 'made-up' } as const;
const silence: Classification = {
  ...base,
  ...{ language: away, tone: away, toxicity: away, personalDetails: away, custom: away },
};
const alarm: Classification = {
  ...base,
  language: { state: 'analysed', value: { code: 'en', basis: 'detected' } },
  tone: { state: 'analysed', value: { sentiment: 'NEGATIVE', score: 1 } },
  toxicity: { state: 'analysed', value: [] },
  personalDetails: { state: 'analysed', value: [] },
  custom: { state: 'analysed', value: { score: 0.9, start: 0, end: 4, classifier: 'made-up' } },
};

let world: World;
let folder: string;
let pump: StreamPump;
const names = [
  ...['Red Robin', 'Blue Finch', 'Marsh Harrier', 'Song Thrush'],
  ...['Stone Curlew', 'Reed Warbler', 'Sand Martin', 'House Swift'],
];
let answer = silence;
let seen: DynamoDBRecord[] = [];
const classifier = {
  classify: (texts: readonly string[]) => texts.map(() => Promise.resolve(answer)),
};
const again = {
  'the stream, delivered again': async (_where: string) => {
    const { store, log, now } = world.deps;
    await createTriageHandler({ store, log, now, classifier })({ Records: seen });
  },
  'the clock, which asks again': async (where: string) => {
    // Soon after the first silence, and each hour after many of them.
    world.deps.travel(where === 'is overdue' ? 60 * minute : minute);
    await ticks();
  },
};
const ticks = () => tick(clockOf(world.deps, { classifier }));

beforeAll(async () => {
  // A claim in a more pressing lane ends sooner, so that it takes another place.
  const claimMinutes = { crisis: 10, urgent: 20, soon: 60, routine: 60 };
  world = await createWorld({ settings: { claimMinutes } });
  folder = mkdtempSync(join(tmpdir(), 'pump-'));
  const { store, log, now, embedded, names } = world.deps;
  const handle = createTriageHandler({ store, log, now, classifier });
  pump = startStreamPump({
    client: embedded.client,
    table: names.forum,
    folder,
    pollMilliseconds: 20,
    handler: (event) => {
      seen.push(...event.Records);
      return handle(event);
    },
  });
});
afterAll(async () => {
  await pump.stop();
  rmSync(folder, { recursive: true });
  await world.deps.stop();
});

/** In which lists a review stands, each as often as it does. */
async function listsOf(id: string): Promise<string[]> {
  const all = await everything(world.deps, 'forum');
  const pks = all.filter(({ reviewId }) => reviewId === id).map(({ pk }) => String(pk));
  return pks
    .filter((pk) => /^(?:QUEUE|OWED|OVERDUE)#/.test(pk))
    .map((pk) => pk.replace(world.group, 'group').replace(world.clinic.clinicId, 'clinic'))
    .sort();
}

const stands = {
  'waits in the queue': () => Promise.resolve(),
  'is overdue': async () => {
    world.deps.travel(5 * day);
    await ticks();
  },
  'is claimed': async (review: string) => {
    await (await world.clinic.staff('lind')).post(`${review}/claim`, {});
  },
  'was decided': async (review: string) => {
    await decides(await world.clinic.staff('lind'), review);
  },
} satisfies Record<string, (review: string) => Promise<void>>;

describe.each(Object.entries(again))('%s, raises a review that', (_, comesAgain) => {
  it.each(Object.entries(stands))('%s', async (where, comesToStand) => {
    answer = silence;
    seen = [];
    const writes = await world.clinic.joins('one', names.pop() ?? '');
    const opened = await thread(writes, world.group);
    await pump.drained();
    const id = `${opened.id}-1`;
    await comesToStand(`/reviews/${id}`);
    const before = await listsOf(id);

    answer = alarm;
    await comesAgain(where);
    const lind = await world.clinic.staff('lind');
    const review = await lind.get<ReviewDetail>(`/reviews/${id}`);
    expect(review.lane).toBe('urgent');
    expect(review.state).toBe(
      { 'is claimed': 'claimed', 'was decided': 'reopened' }[where] ?? 'open',
    );
    expect(before, 'it stood somewhere').not.toEqual([]);
    const atTheClock = where === 'is claimed' ? 'OWED#CLAIMS' : 'OWED#LADDERS';
    expect(await listsOf(id)).toEqual([atTheClock, 'QUEUE#group']);
  });
});
