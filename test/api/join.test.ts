import { buildDecrypt } from '@aws-crypto/decrypt-node';
import { CommitmentPolicy } from '@aws-crypto/material-management';
import { RawRsaKeyringNode } from '@aws-crypto/raw-rsa-keyring-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CreatedInvitation,
  Joined,
  OpenedGroupInvitation,
} from '#shared/contracts/invitation.ts';
import { nameProblem } from '#shared/domain/pseudonym.ts';
import { expectFieldError, expectProblem } from '#test/factories/answers.ts';
import { clientOf, createTestApi, once } from '#test/factories/api-client.ts';
import { everything } from '#test/factories/tables.ts';
import { words } from '#test/factories/words.ts';
import { createWorld, queueOf, type World } from '#test/factories/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.deps.stop());

const invite = (role = 'member', headers = once()) =>
  world.lind.post<CreatedInvitation>(
    `/groups/${world.group}/invitations`,
    { role, rosterEntry: { name: 'Somebody Real' } },
    headers,
  );
const fresh = () => clientOf(createTestApi(world.deps));
const joining = (code: string, pseudonym: string, change: Record<string, unknown> = {}) => ({
  code,
  pseudonym,
  acceptedAgreement: 1,
  ...change,
});
let count = 0;
/** A name that nobody has. */
const newName = () => {
  count += 1;
  // Letters that look like no other: names that read the same are one name.
  const letters = 'abcdefghkmnpqrstuvwxyz';
  const [first, second] = [count % letters.length, Math.floor(count / letters.length)];
  return `Pebble ${letters.charAt(first)}x${letters.charAt(second)}`;
};

describe('an invitation', () => {
  it('is four words that end after two weeks', async () => {
    const { code, expiresAt } = await invite();
    expect(code.split(' ')).toHaveLength(4);
    expect(Date.parse(expiresAt) - world.deps.now().getTime()).toBe(14 * 24 * 60 * 60 * 1000);
  });

  it('shows the same words again when its answer was lost and the request is repeated', async () => {
    const headers = once();
    expect(await invite('member', headers)).toEqual(await invite('member', headers));
  });

  it('is another one for another request', async () => {
    const [a, b] = [await invite(), await invite()];
    expect(a.code).not.toBe(b.code);
  });

  it('refuses a roster entry without a name or with unknown fields, beside the field', async () => {
    const path = `/groups/${world.group}/invitations`;
    const send = (rosterEntry: unknown) =>
      world.lind.request('POST', path, { role: 'member', rosterEntry }, once());
    await expectFieldError(send({ name: ' ' }), 'rosterEntry.name');
    await expectFieldError(send({ name: 'A', diary: 'x' }), 'rosterEntry');
    await expectFieldError(
      world.lind.request('POST', path, { role: 'clinician', rosterEntry: { name: 'A' } }, once()),
      'role',
    );
  });

  it('opens as often as somebody reads it, in any spelling, and uses nothing up', async () => {
    const { code } = await invite('alum');
    for (const typed of [code, code.toUpperCase(), code.replaceAll(' ', '-')]) {
      const opened = await fresh().post<OpenedGroupInvitation>('/invitations/open', {
        code: typed,
      });
      expect(opened).toMatchObject({
        groupName: 'Group one',
        role: 'alum',
        agreement: { version: 1, text: 'We keep what we hear here.' },
      });
      expect(new Set(opened.suggestions).size).toBe(6);
      expect(opened.suggestions.map((name) => nameProblem(name))).toEqual(Array(6).fill(null));
    }
  });

  it('tells no difference between mistyped, unknown, used and ended', async () => {
    const { code: used } = await invite();
    await fresh().post('/join', joining(used, newName()));
    const { code: ended } = await invite();
    world.deps.travel(14 * 24 * 60 * 60 * 1000);
    const answers = new Set<string>();
    for (const code of ['not a code', 'abandon ability able about', used, ended]) {
      const opened = await expectProblem(
        fresh().request('POST', '/invitations/open', { code }),
        'invitation-not-usable',
      );
      const joined = await expectProblem(
        fresh().request('POST', '/join', joining(code, newName()), once()),
        'invitation-not-usable',
      );
      answers.add(opened.detail).add(joined.detail);
    }
    expect(answers.size).toBe(1);
    world.deps.travel(-14 * 24 * 60 * 60 * 1000);
  });

  it('cannot be guessed more than twenty times from one address', async () => {
    const guesser = clientOf(createTestApi(world.deps, 'guesser of codes'));
    for (let i = 0; i < 20; i += 1) {
      await expectProblem(
        guesser.request('POST', '/invitations/open', { code: 'abandon ability able about' }),
        'invitation-not-usable',
      );
    }
    const { code } = await invite();
    await expectProblem(
      guesser.request('POST', '/invitations/open', { code }),
      'too-many-requests',
    );
    await expectProblem(
      guesser.request('POST', '/join', joining(code, newName()), once()),
      'too-many-requests',
    );
  });
});

describe('joining', () => {
  it('gives a key of seven words that signs in, and a sign-in besides', async () => {
    const { code } = await invite();
    const client = fresh();
    const response = await client.request('POST', '/join', joining(code, 'Mossy Fern'), once());
    expect(response.status).toBe(201);
    const { key, me } = (await response.json()) as Joined;
    expect(key.split(' ')).toHaveLength(7);
    expect(me).toMatchObject({ role: 'member', name: 'Mossy Fern', groups: [{ id: world.group }] });
    expect((await client.request('GET', '/me')).status).toBe(200);
    expect((await fresh().request('POST', '/sign-in', { key })).status).toBe(200);
  });

  it('works once for an invitation', async () => {
    const { code } = await invite();
    await fresh().post('/join', joining(code, newName()));
    await expectProblem(
      fresh().request('POST', '/join', joining(code, newName()), once()),
      'invitation-not-usable',
    );
  });

  it('gives the same seven words and the same person when the answer was lost', async () => {
    const { code } = await invite();
    const [name, headers] = [newName(), once()];
    const first = await fresh().post<Joined>('/join', joining(code, name), headers);
    const again = await fresh().post<Joined>('/join', joining(code, name), headers);
    expect(again).toEqual(first);
    const people = await everything(world.deps, 'forum');
    expect(people.filter((item) => item.type === 'person' && item.name === name)).toHaveLength(1);
  });

  it('gives the same words to the same request sent twice at once', async () => {
    const { code } = await invite();
    const [name, headers] = [newName(), once()];
    const both = await Promise.all(
      [1, 2].map(() => fresh().post<Joined>('/join', joining(code, name), headers)),
    );
    expect(both[0]).toEqual(both[1]);
  });

  it('lets one of two people with the same code in, when both try at once', async () => {
    const { code } = await invite();
    const both = await Promise.all(
      [1, 2].map(() => fresh().request('POST', '/join', joining(code, newName()), once())),
    );
    expect(both.map((one) => one.status).sort()).toEqual([201, 410]);
  });

  it('shows the words no more after a quarter of an hour', async () => {
    const { code } = await invite();
    const [name, headers] = [newName(), once()];
    await fresh().post('/join', joining(code, name), headers);
    world.deps.travel(15 * 60_000);
    await expectProblem(
      fresh().request('POST', '/join', joining(code, name), headers),
      'invitation-not-usable',
    );
  });

  it('does not show the words to somebody with the code and another request key', async () => {
    const { code } = await invite();
    const name = newName();
    await fresh().post('/join', joining(code, name));
    await expectProblem(
      fresh().request('POST', '/join', joining(code, name), once()),
      'invitation-not-usable',
    );
  });

  it.each(['Maya Lind', 'maya.lind', 'Ms Lind', 'Lind', 'Mауа'])(
    'refuses the name "%s", which reads like a facilitator’s',
    async (name) => {
      const { code } = await invite();
      await expectFieldError(
        fresh().request('POST', '/join', joining(code, name), once()),
        'pseudonym',
      );
    },
  );

  it.each(['Quiet Heron', 'quiet-heron', 'QUIETHERON', 'Quiet  Héron', 'Quiеt Heron'])(
    'refuses the name "%s", which reads like one that is taken',
    async (name) => {
      const { code } = await invite();
      await expectProblem(
        fresh().request('POST', '/join', joining(code, name), once()),
        'name-taken',
      );
      expect(
        (await fresh().request('POST', '/join', joining(code, newName()), once())).status,
      ).toBe(201);
    },
  );

  it('lets two groups have the same name', async () => {
    await world.clinic.joins('two', 'Quiet Heron');
  });

  it.each([
    ['a real name', 'Maria'],
    ['a full name', 'John Smith'],
    ['a title', 'Dr Lee'],
    ['a staff word', 'Your Therapist'],
    ['an email address', 'heron@example.org'],
    ['a phone number', 'Call 555 0199'],
    ['one letter', 'a'],
    ['marks only', '- - -'],
    ['a control character', 'Quiet\u0007Finch'],
    ['a tag', '<b>Finch</b>'],
    ['31 letters', 'a'.repeat(31)],
  ])('refuses %s as a pseudonym, with the reason beside the field', async (_what, pseudonym) => {
    const { code } = await invite();
    const message = await expectFieldError(
      fresh().request('POST', '/join', joining(code, pseudonym), once()),
      'pseudonym',
    );
    expect(message).toMatch(/[a-z]{3}/);
  });

  it('names everything that is wrong at once', async () => {
    const { code } = await invite();
    const answer = await fresh().request('POST', '/join', { code, pseudonym: 'Maria' }, once());
    const { errors } = await answer.json();
    expect(errors.map((one: { path: string }) => one.path).sort()).toEqual([
      'acceptedAgreement',
      'pseudonym',
    ]);
  });

  it('opens no panel for any other name', async () => {
    const { code } = await invite();
    const { panel } = await fresh().post<Joined>('/join', joining(code, newName()));
    expect(panel).toEqual({ open: false, resources: null });
  });

  it('asks to read the agreement again when it has changed', async () => {
    const { code } = await invite();
    await expectProblem(
      fresh().request('POST', '/join', joining(code, newName(), { acceptedAgreement: 2 }), once()),
      'agreement-changed',
    );
    await expectFieldError(
      fresh().request('POST', '/join', { code, pseudonym: newName() }, once()),
      'acceptedAgreement',
    );
  });

  it('opens a review of a pseudonym that speaks of crisis, lets its owner in and tells them whom to turn to', async () => {
    const { code } = await invite();
    const { panel } = await fresh().post<Joined>('/join', joining(code, 'I want to die'));
    expect(panel).toMatchObject({
      open: true,
      resources: { region: 'US', cover: { state: expect.stringMatching(/^staffed-/) } },
    });
    const queue = await queueOf(world.lind);
    expect(queue).toMatchObject([
      {
        lane: 'urgent',
        author: 'I want to die',
        title: 'A new pseudonym',
        analysis: 'not-applicable',
      },
    ]);
    expect(words.urgent).toContain('I want to die');
  });
});

describe('the roster entry', () => {
  it('is sealed so that only the holder of the private key reads it', async () => {
    await world.lind.post(`/groups/${world.group}/invitations`, {
      role: 'member',
      rosterEntry: { name: 'Canarywren Realname', phone: '555 0142' },
    });
    const { decrypt } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
    const keyring = (rsaKey: { privateKey?: string; publicKey: string }) =>
      new RawRsaKeyringNode({
        keyNamespace: 'between-sessions',
        keyName: 'sealing',
        rsaKey,
        oaepHash: 'sha256',
      });
    const seals = (await everything(world.deps, 'vault')).filter((item) => item.sk === 'IDENTITY');
    const bytes = seals.map((item) => Buffer.from(item.sealed as Uint8Array));
    const opened = await Promise.all(
      bytes.map((one) => decrypt(keyring(world.deps.sealingKey), one)),
    );
    expect(opened.map(({ plaintext }) => JSON.parse(plaintext.toString()))).toContainEqual({
      name: 'Canarywren Realname',
      phone: '555 0142',
    });
    const { publicKey } = world.deps.sealingKey;
    await expect(decrypt(keyring({ publicKey }), bytes[0] ?? Buffer.of())).rejects.toThrow();
  });

  it('is bound to its clinic and its entry', async () => {
    const { decrypt } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
    const keyring = new RawRsaKeyringNode({
      keyNamespace: 'between-sessions',
      keyName: 'sealing',
      rsaKey: world.deps.sealingKey,
      oaepHash: 'sha256',
    });
    for (const item of await everything(world.deps, 'vault')) {
      const { messageHeader } = await decrypt(keyring, Buffer.from(item.sealed as Uint8Array));
      const { purpose, clinic, entry, person } = messageHeader.encryptionContext;
      expect(clinic).toBe(world.clinic.clinicId);
      expect(item.pk).toBe(purpose === 'identity' ? `ENTRY#${entry}` : `MEMBER#${person}`);
    }
  });
});
