import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { tick } from '#functions/clock/tick.ts';
import { createStore } from '#functions/data/dynamodb.ts';
import type { Store } from '#functions/data/table.ts';
import { createOutbox } from '#functions/pager/outbox.ts';
import { localClient } from '#infra/local/store-client.ts';
import { classifierAt, startConsumers } from './consumers.ts';

/**
 * What works behind the API, as a process of its own: it takes what is in the stream, or does one minute's work of the clock, and
 * ends. Its orders stand in the file that it is given. It kills itself at the step `endsAtStep`, as `kill -9` would; steps are the
 * beginnings and ends of its calls to the store, to the second layer and to the channel. It says how many there were.
 */
export const consumerOrders = z.strictObject({
  work: z.enum(['stream', 'clock']),
  endpoint: z.string(),
  names: z.strictObject({ forum: z.string(), audit: z.string(), vault: z.string() }),
  folder: z.string(),
  standIn: z.string(),
  now: z.iso.datetime(),
  endsAtStep: z.int(),
});

const orders = consumerOrders.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const { endpoint, names, folder } = orders;
let steps = 0;

function step(): void {
  steps += 1;
  if (steps === orders.endsAtStep) process.kill(process.pid, 'SIGKILL');
}

const inSteps =
  <Asked extends unknown[], Answer>(call: (...asked: Asked) => Promise<Answer>) =>
  async (...asked: Asked): Promise<Answer> => {
    step();
    const answer = await call(...asked);
    step();
    return answer;
  };

const real = createStore({ names, client: localClient(endpoint) });
const store: Store = {
  get: inSteps(real.get),
  getMany: inSteps(real.getMany),
  query: inSteps(real.query),
  write: inSteps(real.write),
  transact: inSteps(real.transact),
};
const outbox = createOutbox(join(folder, 'outbox.jsonl'));
const comprehend = classifierAt(orders.standIn, { maxAttempts: 1 });
const deps = {
  store,
  classifier: {
    classify(texts: readonly string[]) {
      step();
      return comprehend.classify(texts).map((answer) =>
        answer.then((given) => {
          step();
          return given;
        }),
      );
    },
  },
  pager: { ...outbox, send: inSteps(outbox.send) },
  log: () => undefined,
  now: () => new Date(orders.now),
  publicOrigin: 'http://localhost:3000',
  carrier: null,
  drawn: () => 0,
  vault: {
    ask: () => {
      throw new Error('Nobody wants to be erased here.');
    },
  },
};

if (orders.work === 'clock') {
  await tick(deps);
} else {
  const pump = startConsumers(deps, { client: localClient(endpoint), table: names.forum, folder });
  await pump.drained();
  await pump.stop();
}
real.close();
process.stdout.write(String(steps));
