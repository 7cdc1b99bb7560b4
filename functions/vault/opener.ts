import { constants } from 'node:crypto';
import type { KmsKeyringNode } from '@aws-crypto/kms-keyring-node';
import type { RawRsaKeyringNode } from '@aws-crypto/raw-rsa-keyring-node';
import { atFirstUse } from '#functions/first-use.ts';

/** Opens seals. Nothing but the vault's own process or function is ever given one. */
export interface Opener {
  /** Throws where the seal was changed, or was made for another purpose, clinic, entry or person than `context` says. */
  open(sealed: Uint8Array, context: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

/** A seal of another place is as good as a broken one. */
class NotThisSeal extends Error {
  override readonly name = 'NotThisSeal';
}

/** Large, so that it is loaded with the first seal. */
const library = () => import('./decryption.ts');
type Library = Awaited<ReturnType<typeof library>>;

function openerWith(keyringOf: (from: Library) => KmsKeyringNode | RawRsaKeyringNode): Opener {
  const ready = atFirstUse(async () => {
    const from = await library();
    const { REQUIRE_ENCRYPT_REQUIRE_DECRYPT } = from.CommitmentPolicy;
    return { keyring: keyringOf(from), ...from.buildDecrypt(REQUIRE_ENCRYPT_REQUIRE_DECRYPT) };
  });
  return {
    async open(sealed, context) {
      const { keyring, decrypt } = await ready();
      const { plaintext, messageHeader } = await decrypt(keyring, Buffer.from(sealed));
      // The library authenticates what was said when sealing; that it is what is asked for now is ours to compare.
      for (const [name, value] of Object.entries(context)) {
        if (messageHeader.encryptionContext[name] !== value) throw new NotThisSeal();
      }
      return new Uint8Array(plaintext);
    },
  };
}

/** In the cloud: the caller's role is the only one that the KMS key lets decrypt. */
export const createKmsOpener = (keyArn: string): Opener =>
  openerWith((from) => new from.KmsKeyringNode({ keyIds: [keyArn] }));

export const createLocalOpener = (privateKeyPem: string): Opener =>
  openerWith(
    (from) =>
      new from.RawRsaKeyringNode({
        keyNamespace: 'between-sessions',
        keyName: 'sealing',
        rsaKey: { privateKey: privateKeyPem },
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha256',
      }),
  );
