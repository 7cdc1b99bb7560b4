import { afterEach, describe, expect, it } from 'vitest';
import { setUpClinic } from '#functions/api/clinics/set-up-clinic.ts';
import { checkContactDates } from '#functions/clock/contact-dates.ts';
import { overClinics } from '#functions/clock/walks.ts';
import { getClockJob } from '#functions/data/clock-jobs.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { SystemStatus } from '#shared/contracts/status.ts';
import { clinicPlan } from '#test/factories/clinic.ts';
import { clockOf } from '#test/factories/clock.ts';
import { createWorld, type World } from '#test/factories/world.ts';
import { tick } from '#test/setup/functions.ts';

// The defaults must be checked by 31 May 2027; the clinic lies in New York, seven hours behind the world's clock at most.

let world: World;
afterEach(() => world.deps.stop());

const jobs = [overClinics('contact-dates', checkContactDates)];
async function at(instant: string) {
  world.deps.setNow(new Date(instant));
  await tick(clockOf(world.deps), jobs);
}
const did = async () => (await getClockJob(world.deps.store, 'contact-dates'))?.did;
const noticesOf = async (slug: string) =>
  (await (await world.clinic.staff(slug)).get<Me>('/me')).notices;
const contacts = async (slug: string) =>
  (await (await world.clinic.staff(slug)).get<SystemStatus>('/status')).contacts;

describe('the review dates of crisis contacts', () => {
  it('are quiet until they are past, and then told to administrators', async () => {
    world = await createWorld();
    await at('2027-05-31T12:00:00.000Z');
    expect(await did()).toEqual({ checked: 1, due: 0 });
    expect(await noticesOf('administrator')).toEqual([]);
    expect(await contacts('administrator')).toEqual({
      due: 0,
      nextReviewBy: '2027-05-31',
      checkedOn: '2027-05-31',
    });

    await at('2027-06-01T12:00:00.000Z');
    expect(await did()).toEqual({ checked: 1, due: 2 });
    expect(await noticesOf('administrator')).toEqual([{ kind: 'contacts-due', count: 2 }]);
    expect(await noticesOf('lind')).toEqual([]);
    expect(await contacts('lind')).toMatchObject({ due: 2, nextReviewBy: null });
  });

  it('are looked at once a day, not before three at night where the clinic is', async () => {
    world = await createWorld();
    await at('2027-06-01T06:00:00.000Z');
    expect((await contacts('administrator')).checkedOn, 'two in the morning').toBe('2027-05-31');
    await at('2027-06-01T06:40:00.000Z');
    expect(await did(), 'nothing more to do on that day').toEqual({});
    await at('2027-06-01T07:20:00.000Z');
    expect((await contacts('administrator')).checkedOn).toBe('2027-06-01');
  });

  it('are looked at in every clinic, once, however many clocks there are', async () => {
    world = await createWorld();
    await setUpClinic(world.deps, clinicPlan(world.deps.now(), { region: 'GB' }));
    await Promise.all([at('2027-06-01T12:00:00.000Z'), at('2027-06-01T12:00:00.000Z')]);
    expect(await did()).toEqual({ checked: 2, due: 4 });
  });

  it('stay where people find them, though they are past', async () => {
    world = await createWorld();
    await at('2027-06-01T12:00:00.000Z');
    const { contacts: shown } = await world.nobody.get<{ contacts: unknown[] }>(
      '/crisis-resources',
    );
    expect(shown).not.toEqual([]);
  });
});
