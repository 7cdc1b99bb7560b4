import { constants } from 'node:crypto';
import {
  buildEncrypt,
  CommitmentPolicy,
  KmsKeyringNode,
  RawRsaKeyringNode,
} from '@aws-crypto/client-node';

/** Seals bytes so that whoever holds this object cannot open them again. `context` is authenticated, not secret. */
export interface Sealer {
  seal(plaintext: Uint8Array, context: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

const { encrypt } = buildEncrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
type Keyring = KmsKeyringNode | RawRsaKeyringNode;

function sealerWith(keyring: Keyring): Sealer {
  return {
    async seal(plaintext, context) {
      const { result } = await encrypt(keyring, Buffer.from(plaintext), {
        encryptionContext: { ...context },
      });
      return new Uint8Array(result);
    },
  };
}

/** In the cloud: the caller's role may make data keys with this KMS key and may not decrypt with it. */
export const createKmsSealer = (keyArn: string): Sealer =>
  sealerWith(new KmsKeyringNode({ generatorKeyId: keyArn }));

/** On one machine: only the public half is given, so the forum's process cannot open what it seals. */
export const createLocalSealer = (publicKeyPem: string): Sealer =>
  sealerWith(
    new RawRsaKeyringNode({
      keyNamespace: 'between-sessions',
      keyName: 'sealing',
      rsaKey: { publicKey: publicKeyPem },
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha256',
    }),
  );
