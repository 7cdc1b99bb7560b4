import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encryptFor } from '#functions/push/encrypt.ts';
import { createPushKeys } from '#functions/push/push-keys.ts';
import { createWebPush } from '#functions/push/web-push.ts';
import { newId } from '#functions/random.ts';
import { personId } from '#shared/contracts/primitives.ts';
import { type CarrierStandIn, startCarrierStandIn, TestBrowser } from '#test/factories/browser.ts';

// Messages to browsers as the standards have them, over a real socket, read as a browser reads them.

const contact = 'https://forum.example.org';
const now = () => new Date('2026-11-18T20:15:00.000Z');
const person = personId.parse(newId());
const keys = createPushKeys(randomBytes(32));

let standIn: CarrierStandIn;
beforeAll(async () => {
  standIn = await startCarrierStandIn();
});
beforeEach(() => {
  standIn.arrived.length = 0;
  standIn.answers(201);
});
afterAll(() => standIn.close());

const push = (change: Partial<Parameters<typeof createWebPush>[0]> = {}) =>
  createWebPush({ keys, contact, now, standIn: standIn.origin, ...change });
const browserAt = (path: string) => {
  const browser = new TestBrowser();
  const sealed = keys.seal(person, browser.subscription(`${standIn.origin}${path}`));
  return { browser, sealed };
};

describe('what is closed for a browser', () => {
  // Appendix A of RFC 8291.
  const example = {
    text: 'When I grow up, I want to be a watermelon',
    salt: 'DGv6ra1nlYgDCS1FRnbzlw',
    sender: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
    browser: { key: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94', auth: 'BTBZMqHH6r4Tts7J_aSIgg' },
    body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  };
  const bytes = (text: string) => Buffer.from(text, 'base64url');

  it('is byte for byte the standard’s own example', () => {
    const to = new TestBrowser(example.browser).subscription('https://example.org/');
    const drawn = { salt: bytes(example.salt), key: bytes(example.sender) };
    expect(encryptFor(to, example.text, drawn).toString('base64url')).toBe(example.body);
    expect(new TestBrowser(example.browser).read(bytes(example.body))).toBe(example.text);
  });

  it('is read by that browser and by no other, and by nobody when it was changed', async () => {
    const { browser, sealed } = browserAt('/one');
    expect(await push().tell(person, sealed)).toBe('taken');
    const [{ body } = { body: Buffer.alloc(0) }] = standIn.arrived;
    expect(browser.read(body)).toBe('new');
    expect(() => new TestBrowser().read(body)).toThrow();
    body.writeUInt8(body.readUInt8(body.length - 1) ^ 1, body.length - 1);
    expect(() => browser.read(body)).toThrow();
  });
});

describe('a message', () => {
  it('says the same to everybody, in as many bytes, and is closed anew each time', async () => {
    const [one, two] = [browserAt('/one'), browserAt('/two-with-a-longer-address')];
    for (const { sealed } of [one, two, one]) await push().tell(person, sealed);
    const bodies = standIn.arrived.map(({ body }) => body);
    expect(new Set(bodies.map(({ length }) => length)).size).toBe(1);
    expect(new Set(bodies.map((body) => body.toString('hex'))).size).toBe(3);
    expect(
      [one, two, one].map(({ browser }, at) => browser.read(bodies[at] ?? Buffer.alloc(0))),
    ).toEqual(['new', 'new', 'new']);
    const headers = standIn.arrived.map(({ headers: { ttl, topic, urgency, ...rest } }) => ({
      ...{ ttl, topic, urgency, encoding: rest['content-encoding'] },
    }));
    for (const one of headers) {
      expect(one).toEqual({
        ...{ ttl: '43200', topic: 'new', urgency: 'normal', encoding: 'aes128gcm' },
      });
    }
  });

  it('is signed by us for its carrier, for half a day', async () => {
    await push().tell(person, browserAt('/one').sealed);
    const [, token = '', key = ''] =
      /^vapid t=(\S+), k=(\S+)$/.exec(standIn.arrived[0]?.headers.authorization ?? '') ?? [];
    expect(key).toBe(keys.publicKey);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const point = Buffer.from(key, 'base64url');
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) =>
      one.toString('base64url'),
    );
    const publicKey = createPublicKey({
      format: 'jwk',
      key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' },
    });
    const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    const said = Buffer.from(`${head}.${claims}`);
    expect(verify('sha256', said, signed, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      aud: standIn.origin,
      exp: Math.floor(now().getTime() / 1000) + 12 * 60 * 60,
      sub: contact,
    });
  });

  it.each([
    [200, 'taken'],
    [201, 'taken'],
    [404, 'gone'],
    [410, 'gone'],
    [400, 'refused'],
    [403, 'refused'],
    [413, 'refused'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const)('that is answered with %i is %s', async (status, came) => {
    standIn.answers(status);
    expect(await push().tell(person, browserAt('/one').sealed)).toBe(came);
  });

  it('that nobody answers, or nobody listens for, is to be tried again', async () => {
    standIn.answers(null);
    const impatient = push({ patienceMilliseconds: 50 });
    expect(await impatient.tell(person, browserAt('/one').sealed)).toBe('unavailable');
    const gone = await startCarrierStandIn();
    const sealed = keys.seal(person, new TestBrowser().subscription(`${gone.origin}/x`));
    await gone.close();
    expect(await push({ standIn: gone.origin }).tell(person, sealed)).toBe('unavailable');
  });

  it('is not tried at a carrier that was silent three times, until half a minute later; others are asked meanwhile', async () => {
    let passed = 0;
    const patient = push({ now: () => new Date(now().getTime() + passed) });
    const elsewhere = vi.spyOn(globalThis, 'fetch');
    const tells = () => patient.tell(person, browserAt('/one').sealed);
    standIn.answers(503);
    for (let tried = 0; tried < 5; tried += 1) expect(await tells()).toBe('unavailable');
    expect(standIn.arrived).toHaveLength(3);

    elsewhere.mockResolvedValueOnce(new Response(null, { status: 201 }));
    const other = new TestBrowser().subscription('https://updates.push.services.mozilla.com/one');
    expect(await patient.tell(person, keys.seal(person, other))).toBe('taken');
    expect(elsewhere).toHaveBeenCalledTimes(4);
    elsewhere.mockRestore();

    standIn.answers(201);
    passed = 31_000;
    expect(await tells()).toBe('taken');
    expect(await tells()).toBe('taken');
    expect(standIn.arrived).toHaveLength(5);
  });

  it('is not made for a key that is none', async () => {
    const sealed = keys.seal(person, {
      ...new TestBrowser().subscription(`${standIn.origin}/one`),
      p256dh: 'B'.padEnd(87, 'A'),
    });
    expect(await push().tell(person, sealed)).toBe('refused');
    expect(standIn.arrived).toEqual([]);
  });
});

describe('an address', () => {
  it('is asked nowhere but at a known carrier: not on this machine, unless a test says so', async () => {
    const { sealed } = browserAt('/one');
    expect(await push({ standIn: null }).tell(person, sealed)).toBe('refused');
    expect(await push({ standIn: 'http://127.0.0.1:1' }).tell(person, sealed)).toBe('refused');
    expect(standIn.arrived).toEqual([]);
  });

  it('that sends us on to another is not followed', async () => {
    const other = await startCarrierStandIn();
    standIn.answers(307, { Location: `${other.origin}/inside` });
    expect(await push().tell(person, browserAt('/one').sealed)).toBe('refused');
    expect(other.arrived).toEqual([]);
    await other.close();
  });

  it('is kept closed: of one length, never twice alike, for one person and one secret alone', () => {
    const short = new TestBrowser().subscription('https://fcm.googleapis.com/a');
    const long = { ...short, endpoint: `https://fcm.googleapis.com/${'a'.repeat(700)}` };
    const sealed = [short, short, long].map((one) => keys.seal(person, one));
    expect(new Set(sealed).size).toBe(3);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    for (const one of sealed) {
      expect(one).not.toContain('fcm');
      expect(keys.unseal(personId.parse(newId()), one)).toBeNull();
      expect(createPushKeys(randomBytes(32)).unseal(person, one)).toBeNull();
    }
    expect(keys.unseal(person, sealed[2] ?? '')).toEqual(long);
  });

  it('is signed for with the same key as long as the secret is the same', () => {
    const secret = randomBytes(32);
    expect(createPushKeys(secret).publicKey).toBe(createPushKeys(secret).publicKey);
    expect(createPushKeys(secret).publicKey).not.toBe(keys.publicKey);
    expect(Buffer.from(keys.publicKey, 'base64url')).toHaveLength(65);
  });

  it('after a change of secret goes on to reach who was turned on before, with the key of then, and new ones with the new key', async () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const [before, after] = [createPushKeys(old), createPushKeys(fresh)];
    const both = createPushKeys(fresh, old);
    expect(both.publicKey).toBe(after.publicKey);
    const to = new TestBrowser().subscription(`${standIn.origin}/one`);
    for (const [sealedBy, key] of [
      [before, before.publicKey],
      [both, after.publicKey],
    ] as const) {
      standIn.arrived.length = 0;
      const sealed = sealedBy.seal(person, to);
      expect(await push({ keys: both }).tell(person, sealed)).toBe('taken');
      expect(standIn.arrived[0]?.headers.authorization).toContain(`k=${key}`);
    }
    expect(await push({ keys: after }).tell(person, before.seal(person, to))).toBe('refused');
    expect(standIn.arrived).toHaveLength(1);
  });
});
