import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const text = (data: Uint8Array) => Buffer.from(data).toString('base64url');

/** CBOR (RFC 8949), as far as an authenticator needs it: small numbers, short texts, lists and maps, bytes. */
type Cbor = number | string | Uint8Array | Cbor[] | Map<number | string, Cbor>;
function cbor(value: Cbor): Buffer {
  const head = (major: number, count: number) =>
    count < 24
      ? Buffer.from([(major << 5) | count])
      : count < 256
        ? Buffer.from([(major << 5) | 24, count])
        : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  }
  if (value instanceof Map) {
    const entries = [...value].flatMap(([key, of]) => [cbor(key), cbor(of)]);
    return Buffer.concat([head(5, value.size), ...entries]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  return Buffer.concat([head(2, value.length), value]);
}

interface Ceremony {
  readonly challenge: string;
  readonly origin?: string;
  /** Whether the person showed a finger, a face or a PIN. */
  readonly verified?: boolean;
}

/** Who vouches for a new passkey: nobody, the passkey itself, or, as only a browser off the standard passes on, its maker. */
export type Vouching = 'none' | 'self' | 'maker';

/** How a passkey signs: what phones and security keys do, Windows, and some newer keys. */
export type Algorithm = 'ES256' | 'RS256' | 'EdDSA';

/** Numbers of COSE (RFC 9053) and WebAuthn. */
const numberOf = { ES256: -7, EdDSA: -8, RS256: -257 } as const;

function pairFor(algorithm: Algorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** A security key in software (WebAuthn level 3), for the site at `localhost`. */
export class Authenticator {
  readonly id = text(randomBytes(32));
  /** As on a copied device, it may be set back. */
  counter = 0;
  readonly #pair: ReturnType<typeof pairFor>;

  constructor(
    private readonly host = 'localhost',
    private readonly algorithm: Algorithm = 'ES256',
  ) {
    this.#pair = pairFor(algorithm);
  }

  /** What a browser answers to `navigator.credentials.create`. */
  make(
    { challenge, origin = 'http://localhost:3000', verified = true }: Ceremony,
    vouching: Vouching = 'none',
  ) {
    const id = Buffer.from(this.id, 'base64url');
    const authData = Buffer.concat([
      this.#data(0x40, verified),
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      cbor(this.#publicKey()),
    ]);
    const client = this.#client('webauthn.create', challenge, origin);
    const signed = this.#sign(Buffer.concat([authData, sha256(client)]));
    const statement: [string, Cbor][] =
      vouching === 'none'
        ? []
        : [
            ['alg', numberOf[this.algorithm]],
            ['sig', signed],
            ...(vouching === 'maker'
              ? [['x5c', [Buffer.from('a certificate')]] as [string, Cbor]]
              : []),
          ];
    const attestation = new Map<string, Cbor>([
      ['fmt', vouching === 'none' ? 'none' : 'packed'],
      ['attStmt', new Map(statement)],
      ['authData', authData],
    ]);
    return this.#answer({
      clientDataJSON: text(client),
      attestationObject: text(cbor(attestation)),
      transports: ['internal'],
    });
  }

  /** What a browser answers to `navigator.credentials.get`. */
  show({ challenge, origin = 'http://localhost:3000', verified = true }: Ceremony, whose?: string) {
    this.counter += 1;
    const authData = this.#data(0, verified);
    const client = this.#client('webauthn.get', challenge, origin);
    const signed = Buffer.concat([authData, sha256(client)]);
    return this.#answer({
      clientDataJSON: text(client),
      authenticatorData: text(authData),
      signature: text(this.#sign(signed)),
      ...(whose === undefined ? {} : { userHandle: text(Buffer.from(whose)) }),
    });
  }

  #publicKey(): Map<number, Cbor> {
    const jwk = this.#pair.publicKey.export({ format: 'jwk' });
    const part = (name: 'x' | 'y' | 'n' | 'e') => Buffer.from(jwk[name] ?? '', 'base64url');
    const alg = numberOf[this.algorithm];
    const parts = {
      ES256: [
        [1, 2],
        [3, alg],
        [-1, 1],
        [-2, part('x')],
        [-3, part('y')],
      ],
      EdDSA: [
        [1, 1],
        [3, alg],
        [-1, 6],
        [-2, part('x')],
      ],
      RS256: [
        [1, 3],
        [3, alg],
        [-1, part('n')],
        [-2, part('e')],
      ],
    } satisfies Record<Algorithm, [number, Cbor][]>;
    return new Map<number, Cbor>(parts[this.algorithm]);
  }

  #sign(data: Buffer): Buffer {
    return sign(this.algorithm === 'EdDSA' ? null : 'sha256', data, this.#pair.privateKey);
  }

  #data(more: number, verified: boolean): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const flags = Buffer.from([0x01 | (verified ? 0x04 : 0) | more]);
    return Buffer.concat([sha256(this.host), flags, count]);
  }

  #client(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #answer<Response>(response: Response) {
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response,
    };
  }
}
