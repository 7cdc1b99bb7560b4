import { tellPeople } from '#functions/clock/tell-people.ts';
import { createTellingSeal } from '#functions/push/push-keys.ts';
import { createWebPush } from '#functions/push/web-push.ts';
import type { Telling } from '#shared/contracts/telling.ts';
import { createTestDeps } from '#test/setup/test-deps.ts';
import type { TestClient } from './api-client.ts';
import { type CarrierStandIn, startCarrierStandIn, TestBrowser } from './browser.ts';
import { clockOf } from './clock.ts';
import { createWorld, type World } from './world.ts';

const minute = 60_000;
const noLimit = { left: () => 60_000, isUp: () => false };

/** A world whose people can be told, by a carrier that stands in on this machine. */
export interface TellingWorld extends World {
  readonly standIn: CarrierStandIn;
  /** Turns telling on for the device of this sign-in; what arrives there comes under this path. */
  isTold(as: TestClient, path: string): Promise<TestBrowser>;
  /** One minute of the clock, after so many minutes; answers with what it did. */
  clock(after?: number): Promise<Record<string, number>>;
  /** Paths of what has arrived since this was asked last. */
  arrived(): string[];
  tellingOf(as: TestClient): Promise<Telling>;
  end(): Promise<void>;
}

export async function createTellingWorld(
  plan: Parameters<typeof createWorld>[0] = {},
): Promise<TellingWorld> {
  const standIn = await startCarrierStandIn();
  const deps = await createTestDeps();
  const { pushKeys: keys, now } = deps;
  const carrier = createWebPush({
    ...{ keys, now, contact: 'https://forum.example.org', standIn: standIn.origin },
    patienceMilliseconds: 500,
  });
  const telling = createTellingSeal(keys, standIn.origin);
  const world = await createWorld(plan, { ...deps, telling, carrier });
  const page = `/groups/${world.group}/being-told`;
  return {
    ...world,
    standIn,
    async isTold(as, path) {
      const browser = new TestBrowser();
      const body = browser.subscription(`${standIn.origin}/${path}`);
      const answer = await as.request('PUT', `${page}/this-device`, body);
      if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
      return browser;
    },
    clock(after = 1) {
      world.deps.travel(after * minute);
      return tellPeople(clockOf(world.deps), noLimit);
    },
    arrived: () => standIn.arrived.splice(0).map(({ path }) => path.slice(1)),
    tellingOf: (as) => as.get<Telling>(page),
    async end() {
      await standIn.close();
      await world.deps.stop();
    },
  };
}
