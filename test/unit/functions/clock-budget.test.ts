import { describe, expect, it } from 'vitest';
import { budgetOf, CutOff, within } from '#functions/clock/budget.ts';

function at(milliseconds: number) {
  let passed = 0;
  const budget = budgetOf(milliseconds, { grace: 100, elapsed: () => passed });
  return { budget, pass: (more: number) => (passed += more) };
}

describe('the time of one run of the clock', () => {
  it('is shared out evenly, and what one does not need is there for those after it', () => {
    const { budget, pass } = at(900);
    expect(budget.share(3).left()).toBe(300);
    pass(100);
    expect(budget.share(2).left()).toBe(400);
    pass(800);
    expect(budget.share(1).left(), 'never less than nothing').toBe(0);
    expect(budget.isUp()).toBe(true);
  });

  it('is up for a job at the end of its share, and only then is there said to be more to do', () => {
    const { budget, pass } = at(900);
    const share = budget.share(3);
    pass(299);
    expect([share.isUp(), share.ranOut()]).toEqual([false, false]);
    pass(1);
    expect([share.ranOut(), share.isUp(), share.ranOut()]).toEqual([false, true, true]);
    expect(budget.isUp()).toBe(false);
  });

  it('lets what was begun in time end, and all together no longer than that once', () => {
    const { budget, pass } = at(900);
    expect(budget.share(3).waitedFor).toBe(400);
    pass(950);
    expect(budget.share(2).waitedFor, 'of what is left of the grace').toBe(50);
    pass(50);
    expect(budget.share(1).waitedFor).toBe(0);
  });

  it('together with its grace is less than the minute after which the function is ended', () => {
    expect(budgetOf().share(1).waitedFor).toBeLessThan(55_000);
  });
});

describe('work that is waited for', () => {
  it('answers or fails as it is, and is left where it does not end', async () => {
    expect(await within(Promise.resolve('done'), 1000)).toBe('done');
    await expect(within(Promise.reject(new TypeError('no')), 1000)).rejects.toThrow(TypeError);
    await expect(within(new Promise(() => {}), 0)).rejects.toThrow(CutOff);
  });
});
