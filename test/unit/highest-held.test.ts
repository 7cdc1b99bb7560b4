import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highestHeld } from '#test/bench/highest-held.ts';

const upTo = (limit: number) => async (rate: number) => rate <= limit;

it('the highest rate that is found is held, and a tenth more is not, whatever the machine', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 1, max: 5000, noNaN: true }), async (limit) => {
      const found = await highestHeld(upTo(limit));
      expect(found).toBeLessThanOrEqual(limit);
      expect(found * 1.1 + 0.2).toBeGreaterThan(limit);
    }),
  );
});

it('a machine that holds nothing is no machine of which a figure is written', async () => {
  await expect(highestHeld(upTo(0))).rejects.toThrow('Not one request');
});
