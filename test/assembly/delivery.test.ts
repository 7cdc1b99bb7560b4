import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryRules, deliverBatch } from '#infra/local/assembly/delivery.ts';
import { passesFilter } from '#infra/local/assembly/event-filter.ts';
import { everyOf } from '#infra/local/assembly/schedules.ts';

/** Delivers numbers, of which some always fail; says what came of each. */
async function deliver(records: readonly number[], bad: readonly number[], rules: DeliveryRules) {
  const taken: number[] = [];
  const givenUp: number[][] = [];
  const sizes: number[] = [];
  await deliverBatch(records, rules, {
    async invoke(batch) {
      sizes.push(batch.length);
      const failed = batch.flatMap((one, at) => (bad.includes(one) ? [at] : []));
      if (rules.reports) {
        taken.push(...batch.slice(0, failed[0] ?? batch.length));
        return { came: 'answer', failed };
      }
      if (failed.length > 0) return { came: 'error' };
      taken.push(...batch);
      return { came: 'answer', failed: [] };
    },
    giveUp: async (batch) => {
      givenUp.push([...batch]);
    },
    pause: async () => undefined,
    isWanted: () => true,
  });
  return { taken, givenUp, sizes };
}

describe('an event source mapping', () => {
  const triage = { retries: 5, bisects: true, reports: true };

  it('gives up on what fails alone where it halves, and takes all the rest', async () => {
    const { taken, givenUp } = await deliver([1, 2, 3, 4, 5], [3], triage);
    expect(givenUp).toEqual([[3]]);
    expect(taken).toEqual([1, 2, 4, 5]);
  });

  it('gives up on the whole batch after its tries where it neither halves nor is told', async () => {
    const rules = { retries: 2, bisects: false, reports: false };
    const { taken, givenUp, sizes } = await deliver([1, 2, 3], [2], rules);
    expect({ taken, givenUp, sizes }).toEqual({
      taken: [],
      givenUp: [[1, 2, 3]],
      sizes: [3, 3, 3],
    });
  });

  it('loses nothing and keeps the order, whatever fails', async () => {
    const numbers = fc.uniqueArray(fc.nat(30), { maxLength: 25 });
    const rules = fc.record({
      retries: fc.nat(3),
      bisects: fc.boolean(),
      reports: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(numbers, fc.array(fc.nat(30)), rules, async (records, bad, of) => {
        const { taken, givenUp } = await deliver(records, bad, of);
        expect([...taken, ...givenUp.flat()].sort()).toEqual([...records].sort());
        expect(taken).toEqual(records.filter((one) => taken.includes(one)));
        if (of.bisects) expect(givenUp.flat().every((one) => bad.includes(one))).toBe(true);
      }),
    );
  });

  it('passes what has one of the values at each place of a filter, and nothing else', () => {
    const filter =
      '{"eventName":["INSERT","MODIFY"],"dynamodb":{"NewImage":{"type":{"S":["post"]}}}}';
    const record = (eventName: string, S: string) => ({
      eventName,
      dynamodb: { NewImage: { type: { S } } },
    });
    expect(passesFilter(filter, record('MODIFY', 'post'))).toBe(true);
    expect(passesFilter(filter, record('REMOVE', 'post'))).toBe(false);
    expect(passesFilter(filter, record('INSERT', 'page'))).toBe(false);
    expect(passesFilter(filter, { eventName: 'INSERT', dynamodb: {} })).toBe(false);
    expect(() => passesFilter('{"a":[{"prefix":"x"}]}', { a: 'xy' })).toThrow();
  });
});

describe('a schedule', () => {
  it('is kept as it is written, or not at all', () => {
    expect(everyOf('rate(1 minute)')).toBe(60_000);
    expect(everyOf('rate(2 hours)')).toBe(7_200_000);
    expect(() => everyOf('cron(0 8 * * ? *)')).toThrow('not understood');
  });
});
