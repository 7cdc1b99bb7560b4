import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatedInvitation, JoinedStaff } from '#shared/contracts/invitation.ts';
import type { PasskeyPurpose } from '#shared/contracts/passkey.ts';
import type { Me } from '#shared/contracts/people.ts';
import type { ProblemKind } from '#shared/contracts/problem.ts';
import type { SignInAnswer } from '#shared/contracts/sign-in.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import {
  clientOf,
  createTestApi,
  type TestApi,
  type TestClient,
} from '#test/factories/api-client.ts';
import { Authenticator } from '#test/factories/authenticator.ts';
import { anotherDevice, joinsByCard, newCodeFor } from '#test/factories/roster.ts';
import { personNamed } from '#test/factories/supporter.ts';
import { everything, rawText } from '#test/factories/tables.ts';
import { createWorld, type World } from '#test/factories/world.ts';

let world: World;
/** The same installation as it is where people are real. */
let api: TestApi;
beforeAll(async () => {
  world = await createWorld();
  api = createTestApi({ ...world.deps, secondFactor: 'required' });
});
afterAll(() => world.deps.stop());

const minute = 60_000;

interface Asked {
  readonly options: {
    readonly challenge: string;
    readonly rpId?: string;
    readonly rp?: { readonly id: string };
    readonly allowCredentials?: readonly { readonly id: string }[];
    readonly userVerification?: string;
  };
}

const asks = async (client: TestClient, what: PasskeyPurpose) =>
  (await client.post<Asked>('/passkeys/challenge', { for: what })).options;

const adds = async (client: TestClient, device: Authenticator, name = 'my phone') =>
  client.request('POST', '/passkeys', {
    name,
    response: device.make(await asks(client, 'registration')),
  });

const shows = (client: TestClient, response: unknown) =>
  client.request('POST', '/sign-in/passkey', { response });

/** Somebody new at the clinic, halfway in, with the key that they were shown. */
async function newcomer(name: string): Promise<{ client: TestClient; key: string }> {
  const { code } = await world.administrator.post<CreatedInvitation>('/clinic/people', {
    name,
    role: 'clinician',
    groupIds: [world.group],
  });
  const client = clientOf(api);
  const { key } = await client.post<JoinedStaff>('/join/staff', { code });
  return { client, key };
}

async function halfway(key: string): Promise<TestClient> {
  const client = clientOf(api);
  const { me, needs } = await client.post<SignInAnswer>('/sign-in', { key });
  expect({ me, needs }).toEqual({ me: null, needs: 'passkey' });
  return client;
}

/** Somebody with one passkey. */
async function withPasskey(name: string, device = new Authenticator()) {
  const { client, key } = await newcomer(name);
  expect((await adds(client, device)).status).toBe(204);
  return { client, key, device };
}

describe('a sign-in that waits for a passkey', () => {
  it('opens no route of the API but those that complete it', async () => {
    const { client } = await newcomer('Half Way');
    for (const path of ['/me', '/reviews', '/passkeys', '/status', `/groups/${world.group}`]) {
      await expectProblem(client.request('GET', path), 'not-signed-in');
    }
    await expectProblem(client.request('POST', '/crisis-panel', { texts: [] }), 'not-signed-in');
    expect(await client.get('/sign-in')).toEqual({
      needs: 'first-passkey',
      mayBeSkipped: false,
      signOff: null,
    });
  });

  it('cannot be completed without one where people are real', async () => {
    const { client } = await newcomer('No Skipping');
    await expectProblem(client.request('POST', '/sign-in/without-passkey', {}), 'not-allowed');
    await expectProblem(client.request('GET', '/me'), 'not-signed-in');
  });

  it('ends after ten minutes', async () => {
    const { client } = await newcomer('Too Slow');
    world.deps.travel(10 * minute);
    await expectProblem(client.request('GET', '/sign-in'), 'not-signed-in');
    await expectProblem(
      client.request('POST', '/passkeys/challenge', { for: 'registration' }),
      'not-signed-in',
    );
  });

  it('is complete with the first passkey, under a new cookie', async () => {
    const { client } = await newcomer('First Time');
    const before = client.cookie;
    expect((await adds(client, new Authenticator())).status).toBe(204);
    expect(client.cookie).not.toBe(before);
    expect(await client.get<Me>('/me')).toMatchObject({ name: 'First Time' });
    const old = clientOf(api);
    old.cookie = before;
    await expectProblem(old.request('GET', '/sign-in'), 'not-signed-in');
  });

  it('asks for the passkey that is there, and takes no new one in its place', async () => {
    const { key, device } = await withPasskey('Second Time');
    const client = await halfway(key);
    await expectProblem(
      client.request('POST', '/passkeys/challenge', { for: 'registration' }),
      'not-allowed',
    );
    const options = await asks(client, 'sign-in');
    expect(options).toMatchObject({
      rpId: 'localhost',
      userVerification: 'required',
      allowCredentials: [{ id: device.id }],
    });
    expect((await shows(client, device.show(options))).status).toBe(200);
    expect(await client.get<Me>('/me')).toMatchObject({ name: 'Second Time' });
  });

  it.each([
    ['RS256', 'Winifred'],
    ['EdDSA', 'Edda'],
  ] as const)('takes one that signs by %s', async (algorithm, name) => {
    const { key, device } = await withPasskey(name, new Authenticator('localhost', algorithm));
    const client = await halfway(key);
    expect((await shows(client, device.show(await asks(client, 'sign-in')))).status).toBe(200);
    const other = await halfway(key);
    const { response, ...rest } = device.show(await asks(other, 'sign-in'));
    const { signature } = new Authenticator('localhost', algorithm).show({
      challenge: '',
    }).response;
    await expectProblem(
      shows(other, { ...rest, response: { ...response, signature } }),
      'wrong-passkey',
    );
  });

  it('is not asked of members', async () => {
    const answer = await clientOf(api).post<SignInAnswer>('/sign-in', { key: world.heron.key });
    expect(answer).toMatchObject({ needs: 'nothing', me: { name: 'Quiet Heron' } });
  });
});

describe('a passkey of a member or alum', () => {
  const idOf = async (name: string) => (await personNamed(world, name)).id;
  /** Signs in with it alone, as whoever the device says that it belongs to. */
  async function alone(device: Authenticator, whose: string, more: object = {}) {
    const client = clientOf(api);
    const response = device.show(await asks(client, 'alone'), whose);
    const answer = await client.request('POST', '/sign-in/passkey-alone', { response, ...more });
    return { client, answer };
  }
  const refused = async (
    device: Authenticator,
    whose: string,
    kind: ProblemKind = 'wrong-passkey',
  ) =>
    expectProblem(
      alone(device, whose).then(({ answer }) => answer),
      kind,
    );

  it('lets them in without their words, and is told from them by nobody', async () => {
    for (const [who, name] of [
      [world.heron, 'Quiet Heron'],
      [world.alum, 'Amber Lantern'],
    ] as const) {
      const device = new Authenticator();
      expect((await adds(who, device)).status).toBe(204);
      const { client, answer } = await alone(device, await idOf(name));
      expect(answer.status).toBe(200);
      expect(await client.get<Me>('/me')).toMatchObject({ name, sharedDevice: false });
      // Their words work as before, and ask for nothing more.
      const words = await clientOf(api).post<SignInAnswer>('/sign-in', { key: who.key });
      expect(words.needs).toBe('nothing');
    }
    const events = rawText(await everything(world.deps, 'audit'));
    expect(events).not.toContain(await idOf('Quiet Heron'));
  });

  it('is made so that the device finds it by itself, and shows neither a name nor what this is', async () => {
    const options = JSON.stringify(await asks(world.otter, 'registration'));
    expect(options).toContain('"residentKey":"required"');
    expect(options).not.toMatch(/Otter|Sessions|Group/);
    expect(await asks(clientOf(api), 'alone')).not.toHaveProperty('allowCredentials');
  });

  it('signs in on a shared device for as long as the words do there', async () => {
    const device = new Authenticator();
    await adds(world.heron, device);
    const { client } = await alone(device, await idOf('Quiet Heron'), { sharedDevice: true });
    expect(await client.get<Me>('/me')).toMatchObject({ sharedDevice: true });
  });

  it('is refused as somebody else’s, after its removal, twice over, and with a challenge for something else', async () => {
    const device = new Authenticator();
    await adds(world.heron, device);
    const heron = await idOf('Quiet Heron');
    await refused(new Authenticator(), heron);
    await refused(device, await idOf('River Otter'));
    await refused(device, 'nobody at all');
    const client = clientOf(api);
    const response = device.show(await asks(client, 'alone'), heron);
    const send = () => client.request('POST', '/sign-in/passkey-alone', { response });
    expect((await send()).status).toBe(200);
    await expectProblem(send(), 'wrong-passkey');
    const other = device.show(await asks(world.heron, 'registration'), heron);
    await expectProblem(
      client.request('POST', '/sign-in/passkey-alone', { response: other }),
      'wrong-passkey',
    );
    await expectProblem(world.otter.request('DELETE', `/passkeys/${device.id}`, {}), 'not-found');
    expect((await world.heron.request('DELETE', `/passkeys/${device.id}`, {})).status).toBe(204);
    await refused(device, heron);
  });

  it('ends with the key that it was made beside', async () => {
    const { client, mark } = await joinsByCard(world, 'Old Thimble');
    const device = new Authenticator();
    expect((await adds(client, device)).status).toBe(204);
    const id = await idOf('Old Thimble');
    expect((await alone(device, id)).answer.status).toBe(200);
    const { code } = await newCodeFor(world, mark);
    const back = anotherDevice(world);
    await back.post('/join/again', { code });
    const said = await alone(device, id);
    expect((await expectProblem(said.answer, 'not-signed-in')).detail).toContain(
      'A new key was made',
    );
    expect(await back.get('/passkeys')).toMatchObject({ alone: true, passkeys: [] });
    await expectProblem(client.request('GET', '/passkeys'), 'not-signed-in');
  });

  it('ends with the place in the group', async () => {
    const device = new Authenticator();
    const code = await world.lind.post<CreatedInvitation>(`/groups/${world.group}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Somebody Real' },
    });
    const member = clientOf(api);
    await member.post('/join', {
      code: code.code,
      pseudonym: 'Plain Thimble',
      acceptedAgreement: 1,
    });
    await adds(member, device);
    const person = await personNamed(world, 'Plain Thimble');
    await world.lind.post(`/groups/${world.group}/people/${person.id}/standing`, {
      move: 'end',
      role: 'member',
      standing: 'active',
    });
    await refused(device, person.id, 'not-signed-in');
  });

  it('of staff never does: they need their words as well', async () => {
    const { client, device } = await withPasskey('Words First');
    const { people } = await world.administrator.get<{ people: { id: string; name: string }[] }>(
      '/clinic/people',
    );
    const id = String(people.find(({ name }) => name === 'Words First')?.id);
    expect(await client.get('/passkeys')).toMatchObject({ alone: false });
    await refused(device, id);
  });
});

describe('a passkey is refused', () => {
  type Wrong = (device: Authenticator, challenge: string) => unknown;
  it.each<[string, Wrong]>([
    [
      'from another site',
      (device, challenge) => device.show({ challenge, origin: 'http://localhost.example.org' }),
    ],
    [
      'without a verified person',
      (device, challenge) => device.show({ challenge, verified: false }),
    ],
    ['that is somebody else’s', (_, challenge) => new Authenticator().show({ challenge })],
    [
      'for a challenge that nobody gave',
      (device) =>
        device.show({ challenge: Buffer.from('made up by somebody').toString('base64url') }),
    ],
    ['of another host', (_, challenge) => new Authenticator('example.org').show({ challenge })],
  ])('%s', async (what, wrong) => {
    const { key, device } = await withPasskey(`Refused ${what}`.slice(0, 60));
    const client = await halfway(key);
    const { challenge } = await asks(client, 'sign-in');
    await expectProblem(shows(client, wrong(device, challenge)), 'wrong-passkey');
    await expectProblem(client.request('GET', '/me'), 'not-signed-in');
  });

  it('with a challenge that was used before, that is five minutes old, or that is somebody else’s', async () => {
    const { key, device } = await withPasskey('Used Challenge');
    const options = await asks(await halfway(key), 'sign-in');
    const response = device.show(options);
    expect((await shows(await halfway(key), response)).status).toBe(200);
    await expectProblem(shows(await halfway(key), response), 'wrong-passkey');

    const late = await halfway(key);
    const slow = device.show(await asks(late, 'sign-in'));
    world.deps.travel(5 * minute);
    await expectProblem(shows(late, slow), 'wrong-passkey');

    const other = await withPasskey('Other Challenge');
    const theirs = await asks(await halfway(other.key), 'sign-in');
    await expectProblem(shows(await halfway(key), device.show(theirs)), 'wrong-passkey');
  });

  it('by a copied device, whose count stands behind', async () => {
    const { key, device } = await withPasskey('Copied Device');
    for (let i = 0; i < 2; i += 1) {
      const client = await halfway(key);
      expect((await shows(client, device.show(await asks(client, 'sign-in')))).status).toBe(200);
    }
    device.counter = 0;
    const client = await halfway(key);
    await expectProblem(shows(client, device.show(await asks(client, 'sign-in'))), 'wrong-passkey');
  });

  it('that is malformed, with a word on what to do', async () => {
    const { key } = await withPasskey('Malformed One');
    await expectFieldError(shows(await halfway(key), 'nothing'), 'response');
  });
});

describe('one’s passkeys', () => {
  it('are listed by name, can be more than one, and one of two can go, never the last', async () => {
    const { client, key, device } = await withPasskey('Two Keys');
    const second = new Authenticator();
    world.deps.travel(1000);
    expect((await adds(client, second, 'security key')).status).toBe(204);
    expect(await client.get('/passkeys')).toMatchObject({
      passkeys: [
        { id: device.id, name: 'my phone' },
        { id: second.id, name: 'security key' },
      ],
    });
    const both = await Promise.all(
      [device, second].map((one) => client.request('DELETE', `/passkeys/${one.id}`)),
    );
    expect(both.map((one) => one.status).sort()).toEqual([204, 403]);
    const { passkeys } = await client.get<{ passkeys: { id: string }[] }>('/passkeys');
    expect(passkeys).toHaveLength(1);

    const again = await halfway(key);
    const [left, gone] = passkeys[0]?.id === device.id ? [device, second] : [second, device];
    await expectProblem(shows(again, gone.show(await asks(again, 'sign-in'))), 'wrong-passkey');
    expect((await shows(again, left.show(await asks(again, 'sign-in')))).status).toBe(200);
  });

  it('are added once each', async () => {
    const { client, device } = await withPasskey('Same Twice');
    await expectProblem(adds(client, device), 'already-used');
  });

  it('are nobody else’s to remove', async () => {
    const { device } = await withPasskey('Mine Alone');
    const other = await withPasskey('Other Person');
    await expectProblem(other.client.request('DELETE', `/passkeys/${device.id}`), 'not-found');
  });

  it('open nothing any more when access has ended', async () => {
    const { client, key } = await withPasskey('Ended Person');
    const { people } = await world.administrator.get<{ people: { id: string; name: string }[] }>(
      '/clinic/people',
    );
    const id = people.find((one) => one.name === 'Ended Person')?.id;
    await world.administrator.post(`/clinic/people/${id}/end`, {});
    await expectProblem(client.request('GET', '/passkeys'), 'not-signed-in');
    await expectProblem(clientOf(api).request('POST', '/sign-in', { key }), 'wrong-key');
  });
});

it('no challenge stands in the store, and what happened to passkeys is in the audit without their names', async () => {
  const { client } = await withPasskey('Audited One');
  const { challenge } = await asks(client, 'registration');
  expect(rawText(await everything(world.deps, 'forum'))).not.toContain(challenge);
  const events = await everything(world.deps, 'audit');
  expect(events.map((event) => event.action)).toEqual(
    expect.arrayContaining(['passkey.added', 'passkey.removed']),
  );
  expect(rawText(events)).not.toMatch(/my phone|security key/);
});
