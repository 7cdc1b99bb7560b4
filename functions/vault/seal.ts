import { constants } from 'node:crypto';
import type { KmsKeyringNode } from '@aws-crypto/kms-keyring-node';
import type { RawRsaKeyringNode } from '@aws-crypto/raw-rsa-keyring-node';
import { atFirstUse } from '#functions/first-use.ts';

/** Seals bytes so that whoever holds this object cannot open them again. `context` is authenticated, not secret. */
export interface Sealer {
  seal(plaintext: Uint8Array, context: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

/** Large, and needed only where somebody is put on the roster or joins: nobody else's first request waits for it. */
const library = () => import('./encryption.ts');
type Library = Awaited<ReturnType<typeof library>>;

function sealerWith(keyringOf: (from: Library) => KmsKeyringNode | RawRsaKeyringNode): Sealer {
  const ready = atFirstUse(async () => {
    const from = await library();
    const { REQUIRE_ENCRYPT_REQUIRE_DECRYPT } = from.CommitmentPolicy;
    return { keyring: keyringOf(from), ...from.buildEncrypt(REQUIRE_ENCRYPT_REQUIRE_DECRYPT) };
  });
  return {
    async seal(plaintext, context) {
      const { keyring, encrypt } = await ready();
      const { result } = await encrypt(keyring, Buffer.from(plaintext), {
        encryptionContext: { ...context },
      });
      return new Uint8Array(result);
    },
  };
}

/** In the cloud: the caller's role may make data keys with this KMS key and may not decrypt with it. */
export const createKmsSealer = (keyArn: string): Sealer =>
  sealerWith((from) => new from.KmsKeyringNode({ generatorKeyId: keyArn }));

/** On one machine: only the public half is given, so the forum's process cannot open what it seals. */
export const createLocalSealer = (publicKeyPem: string): Sealer =>
  sealerWith(
    (from) =>
      new from.RawRsaKeyringNode({
        keyNamespace: 'between-sessions',
        keyName: 'sealing',
        rsaKey: { publicKey: publicKeyPem },
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha256',
      }),
  );
