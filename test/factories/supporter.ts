import type { GroupPeople, GroupPerson } from '#shared/contracts/standing.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import type { TestClient } from './api-client.ts';
import type { World } from './world.ts';

/** Somebody of the world's group, as those who lead it see them. */
export async function personNamed(world: World, name: string): Promise<GroupPerson> {
  const lind = await world.clinic.staff('lind');
  const { people } = await lind.get<GroupPeople>(`/groups/${world.group}/people`);
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
}

/** An alum of the world's group ticks everything, and a facilitator confirms them. */
export async function becomesSupporter(
  world: World,
  who: TestClient,
  name: string,
): Promise<GroupPerson> {
  const { id } = await personNamed(world, name);
  await who.post(`/groups/${world.group}/supporting`, { step: 'tick', ticked: trainingItems });
  const lind = await world.clinic.staff('lind');
  await lind.post(`/groups/${world.group}/people/${id}/supporting`, {
    step: 'confirm',
    talkedThrough: true,
  });
  return personNamed(world, name);
}
