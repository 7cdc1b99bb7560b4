import { join } from 'node:path';
import { createPagerHandler } from '#functions/pager/handler.ts';
import type { PagerDeps } from '#functions/pager/send-pages.ts';
import { createTriageHandler } from '#functions/triage/handler.ts';
import type { TriageDeps } from '#functions/triage/pipeline.ts';
import { actingAs } from './acting.ts';
import {
  placesIn,
  type ReadSoFar,
  readByAll,
  type StreamPump,
  type StreamPumpOptions,
  startStreamPump,
} from './stream-pump.ts';

type TriageHandler = ReturnType<typeof createTriageHandler>;
type Stream = Omit<StreamPumpOptions, 'handler' | 'place'>;

const placeOfPager = 'stream-places-pager.json';
const placeOfTriage = 'stream-places.json';

/** How far both consumers have read that keep their places in a folder. */
export function readByConsumers(folder: string): ReadSoFar {
  return readByAll([placeOfPager, placeOfTriage].map((place) => placesIn(join(folder, place))));
}

/** Pages are few, and their second is long. */
const pagesEveryMilliseconds = 200;

/**
 * The two consumers of the table's stream, as in the cloud: each goes its own way and keeps its own place, so that people on call do
 * not wait for the second reading, however slow it is.
 */
export function startConsumers(
  deps: TriageDeps & PagerDeps,
  stream: Stream,
  watched: (handler: TriageHandler) => TriageHandler = (handler) => handler,
): StreamPump {
  const sendNewPages = actingAs('Pager', createPagerHandler(deps));
  const pumps = [
    startStreamPump({
      pollMilliseconds: pagesEveryMilliseconds,
      ...stream,
      place: placeOfPager,
      async handler(event) {
        await sendNewPages(event);
        // What could not be sent is owed, and the clock's.
        return { batchItemFailures: [] };
      },
    }),
    startStreamPump({
      ...stream,
      place: placeOfTriage,
      handler: watched(actingAs('Triage', createTriageHandler(deps))),
    }),
  ];
  return {
    async drained() {
      await Promise.all(pumps.map((pump) => pump.drained()));
    },
    async stop() {
      await Promise.all(pumps.map((pump) => pump.stop()));
    },
  };
}
