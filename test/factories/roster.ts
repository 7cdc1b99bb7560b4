import type { CreatedGroupInvitation, Joined, JoinedAgain } from '#shared/contracts/invitation.ts';
import type { GroupId } from '#shared/contracts/primitives.ts';
import type { Roster, RosterCard } from '#shared/contracts/roster.ts';
import { clientOf, createTestApi, type TestClient } from './api-client.ts';
import type { World } from './world.ts';

/** Somebody who joined with a card of their own: their device, the key, and what those who lead the group see of the card. */
export interface OnRoster {
  readonly client: TestClient;
  readonly key: string;
  readonly mark: string;
}

export const anotherDevice = ({ deps }: World) => clientOf(createTestApi(deps));

export async function joinsByCard(world: World, pseudonym: string): Promise<OnRoster> {
  const { code, mark } = await world.both.post<CreatedGroupInvitation>(
    `/groups/${world.group}/invitations`,
    { role: 'member', rosterEntry: { name: `The real ${pseudonym}` } },
  );
  const client = anotherDevice(world);
  const { key } = await client.post<Joined>('/join', { code, pseudonym, acceptedAgreement: 1 });
  return { client, key, mark };
}

export async function cardOf(
  clinician: TestClient,
  group: GroupId,
  mark: string,
): Promise<RosterCard> {
  const { cards } = await clinician.get<Roster>(`/groups/${group}/roster`);
  const card = cards.find((one) => one.mark === mark);
  if (!card) throw new Error('No such card');
  return card;
}

export async function newCodeFor(world: World, mark: string): Promise<CreatedGroupInvitation> {
  const { version } = await cardOf(world.both, world.group, mark);
  return world.both.post<CreatedGroupInvitation>(`/groups/${world.group}/roster/${mark}/codes`, {
    version,
  });
}

/** Somebody who joined on one device, and has got a new key on another since: the first one, and what the second was given. */
export async function comesBackElsewhere(
  world: World,
  pseudonym = 'Lost Mitten',
): Promise<OnRoster & { readonly back: TestClient; readonly again: JoinedAgain }> {
  const joined = await joinsByCard(world, pseudonym);
  const { code } = await newCodeFor(world, joined.mark);
  const back = anotherDevice(world);
  const again = await back.post<JoinedAgain>('/join/again', { code });
  return { ...joined, back, again };
}
