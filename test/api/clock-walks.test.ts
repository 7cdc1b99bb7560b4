import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpClinic } from '#functions/api/clinics/set-up-clinic.ts';
import { type Budget, budgetOf } from '#functions/clock/budget.ts';
import { eachDue } from '#functions/clock/each-due.ts';
import { type ClockDeps, jobs, type Walk } from '#functions/clock/jobs.ts';
import { overClinics, overGroups } from '#functions/clock/walks.ts';
import { listClinics } from '#functions/data/clinics.ts';
import { clockJobWrite, getClockJob } from '#functions/data/clock-jobs.ts';
import { listGroupsOfClinic } from '#functions/data/groups.ts';
import { StoreUnavailable } from '#functions/data/table.ts';
import type { ClinicId, GroupId } from '#shared/contracts/primitives.ts';
import { clockJobNames } from '#shared/domain/clock-jobs.ts';
import { clinicPlan } from '#test/factories/clinic.ts';
import { clockOf } from '#test/factories/clock.ts';
import { tick } from '#test/setup/functions.ts';
import { createTestDeps, type TestDeps } from '#test/setup/test-deps.ts';

// Rounds through all clinics and groups: that each has its turn, whatever is cut off, fails, or runs twice.

const minute = 60_000;
const name = 'analyse-again';
let deps: TestDeps;
let clock: ClockDeps;
const clinics: ClinicId[] = [];
const groups: GroupId[] = [];
let seen: string[] = [];

beforeAll(async () => {
  deps = await createTestDeps();
  clock = clockOf(deps);
  const many = clinicPlan(deps.now());
  const [pattern] = many.groups;
  if (!pattern) throw new Error('A plan without a group.');
  for (const count of [0, 1, 45]) {
    const made = await setUpClinic(deps, {
      ...many,
      clinicians: [],
      groups: Array.from({ length: count }, (_, i) => ({ ...pattern, slug: `g${i}` })),
    });
    clinics.push(made.clinicId);
    groups.push(...Object.values(made.groupIds));
  }
});
beforeEach(async () => {
  seen = [];
  const before = await getClockJob(deps.store, name);
  if (before) await deps.store.write(clockJobWrite(before, { ...before, cursor: null }));
  deps.travel(10 * minute);
});
afterAll(() => deps.stop());

const sorted = (ids: readonly string[]) => [...ids].sort();
const groupWalk = (change: Partial<Walk> = {}): Walk => ({
  ...overGroups(name, async (_deps, clinic, group) => {
    if (group.clinicId !== clinic.clinicId) throw new Error('Another clinic’s group.');
    seen.push(group.groupId);
    return { seen: 1 };
  }),
  ...change,
});
const jobNow = async () => {
  const job = await getClockJob(deps.store, name);
  if (!job) throw new Error('It never ran.');
  return job;
};

describe('the directory', () => {
  it('names every clinic and every group of a clinic once, page after page', async () => {
    const pages: ClinicId[] = [];
    for (let after: ClinicId | null = null; ; ) {
      const page: ClinicId[] = await listClinics(deps.store, { after, limit: 2 });
      pages.push(...page);
      if (page.length < 2) break;
      after = page.at(-1) ?? null;
    }
    expect(sorted(pages)).toEqual(sorted(clinics));
    const [, , large] = clinics;
    if (!large) throw new Error('No clinic.');
    const found = await listGroupsOfClinic(deps.store, large, { after: null, limit: 100 });
    expect(found).toHaveLength(45);
    const rest = await listGroupsOfClinic(deps.store, large, {
      after: found[9] ?? null,
      limit: 100,
    });
    expect(rest).toEqual(found.slice(10));
  });
});

describe('the clock', () => {
  it('does every job that it is said to do, and asks the second layer last: it may be slow', () => {
    expect(jobs.map((one) => one.name)).toEqual(clockJobNames);
    expect(jobs.at(-1)?.name).toBe('analyse-again');
  });
});

describe('a round', () => {
  it('gives every clinic its turn, and every group of each of them', async () => {
    await tick(clock, [groupWalk()]);
    expect(sorted(seen)).toEqual(sorted(groups));
    expect(await jobNow()).toMatchObject({ cursor: null, did: { seen: 46 }, failure: null });
    seen = [];
    deps.travel(10 * minute);
    await tick(clock, [
      overClinics(name, async (_deps, clinic) => {
        seen.push(clinic.clinicId);
        return {};
      }),
    ]);
    expect(sorted(seen)).toEqual(sorted(clinics));
  });

  it('that is too long for one minute goes on in the next, and counts as one', async () => {
    for (let i = 0; i < 10; i += 1) await tick(clock, [groupWalk()], budgetOf(0));
    expect(sorted(seen), 'each once').toEqual(sorted(groups));
    expect(await jobNow()).toMatchObject({ cursor: null, did: { seen: 46 } });
  });

  it('that was cut off goes on where it was kept, and begins anew only when it is through', async () => {
    let steps = 0;
    const whole = groupWalk();
    const cutOff = groupWalk({
      step: (of, from, time) => {
        steps += 1;
        if (steps === 3) throw new StoreUnavailable(new Error('away'));
        return whole.step(of, from, time);
      },
    });
    await tick(clock, [cutOff]);
    const kept = await jobNow();
    expect(kept).toMatchObject({ failure: 'StoreUnavailable', cursor: expect.any(String) });
    const before = seen.length;
    expect(before).toBeLessThan(groups.length);
    await tick(clock, [whole]);
    expect(sorted(seen), 'none twice, none left out').toEqual(sorted(groups));
    expect(await jobNow()).toMatchObject({ cursor: null, failure: null, did: { seen: 46 } });
  });

  it('is not held up by one group that fails, and says that one did', async () => {
    const poison = groups[7];
    await tick(clock, [
      overGroups(name, async (_deps, _clinic, group) => {
        if (group.groupId === poison) throw new TypeError('Somebody Real');
        seen.push(group.groupId);
        return { seen: 1 };
      }),
    ]);
    expect(seen).toHaveLength(45);
    expect(await jobNow()).toMatchObject({ failure: 'SomeFailed', did: { seen: 45, failed: 1 } });
    expect(JSON.stringify(deps.logged)).not.toMatch(/Somebody Real|Group /);
  });

  it('started by two clocks at once is gone through by one of them', async () => {
    await Promise.all([tick(clock, [groupWalk()]), tick(clock, [groupWalk()])]);
    expect(sorted(seen)).toEqual(sorted(groups));
  });

  it('ends where another clock has taken it over, and leaves the rest to that one', async () => {
    const whole = groupWalk();
    let steps = 0;
    const slow = groupWalk({
      step: async (of, from, time) => {
        steps += 1;
        // So slow that its time is up and another takes over.
        if (steps === 2) {
          deps.travel(2 * minute);
          await tick(clock, [whole]);
        }
        return { did: {}, next: (await whole.step(of, from, time)).next };
      },
    });
    await tick(clock, [slow]);
    expect(steps).toBe(2);
    expect(new Set(seen)).toEqual(new Set(groups));
    expect(await jobNow()).toMatchObject({ cursor: null, failure: null });
  });
});

describe('the time of a run', () => {
  const other = 'retention';
  const ran = async (job: Parameters<typeof getClockJob>[1]) =>
    (await getClockJob(deps.store, job))?.failure;

  it('is not taken from the later jobs by one that does not end', async () => {
    const later = { ...groupWalk(), name: other } as const;
    const hangs = { name, run: () => new Promise<never>(() => {}) } as const;
    const budget: Budget = {
      isUp: () => true,
      share: (among) => ({ ...budgetOf().share(among), waitedFor: among === 2 ? 20 : 60_000 }),
    };
    await tick(clock, [hangs, later], budget);
    expect(sorted(seen)).toEqual(sorted(groups));
    expect([await ran(name), await ran(other)]).toEqual(['CutOff', null]);
  });

  it('that is left over goes to a job that had more to do than fitted into its share', async () => {
    let passed = 0;
    const whole = groupWalk();
    const slow = groupWalk({
      step: async (of, from, time) => {
        passed += 20;
        return whole.step(of, from, time);
      },
    });
    const quick = { name: other, run: async () => ({ due: seen.length }) } as const;
    await tick(clock, [slow, quick], budgetOf(120, { elapsed: () => passed }));
    const shared = (await getClockJob(deps.store, other))?.did.due ?? 0;
    expect(shared, 'half of the time, and then the other had its turn').toBeLessThan(seen.length);
    expect(sorted(seen), 'none twice').toEqual(sorted(groups));
  });

  it('ends a list of things that are due between two of them, and the rest stays due', async () => {
    const done: number[] = [];
    const time = budgetOf(0).share(1);
    const list = async () => [1, 2, 3];
    const run = async (one: number) => {
      done.push(one);
      return 'settled';
    };
    expect(await eachDue(clock, 'a list', time, list, run)).toEqual({ due: 3, settled: 1 });
    expect(done, 'one at least').toEqual([1]);
  });
});
