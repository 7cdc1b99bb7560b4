import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { ServiceAnswer } from './service-answer.ts';

const request = z.looseObject({
  KeyId: z.string(),
  EncryptionContext: z.record(z.string(), z.string()).default({}),
  CiphertextBlob: z.string().optional(),
  NumberOfBytes: z.number().default(32),
});
const content = z.object({ plaintext: z.string(), context: z.string() });

/** As much of KMS as seals need: data keys, each bound to its key and to what was said when it was made. */
export function createKeyService(): (operation: string, body: unknown) => ServiceAnswer {
  const keys = new Map<string, Buffer>();
  const keyOf = (id: string) => {
    const found = keys.get(id) ?? randomBytes(32);
    keys.set(id, found);
    return found;
  };
  return (operation, body) => {
    const { KeyId, EncryptionContext, CiphertextBlob, NumberOfBytes } = request.parse(body);
    const context = JSON.stringify(Object.entries(EncryptionContext).sort());
    if (operation === 'GenerateDataKey') {
      const plaintext = randomBytes(NumberOfBytes);
      const blob = closed(keyOf(KeyId), plaintext, context);
      return done({
        KeyId,
        Plaintext: plaintext.toString('base64'),
        CiphertextBlob: blob.toString('base64'),
      });
    }
    if (operation === 'Decrypt') {
      try {
        const found = opened(keyOf(KeyId), Buffer.from(CiphertextBlob ?? '', 'base64'));
        if (found.context === context) return done({ KeyId, Plaintext: found.plaintext });
      } catch {
        // Of another key, or changed.
      }
      return { status: 400, content: { __type: 'InvalidCiphertextException' } };
    }
    return { status: 400, content: { __type: 'UnsupportedOperationException' } };
  };
}

const done = (of: object): ServiceAnswer => ({ status: 200, content: of });

function closed(key: Buffer, plaintext: Buffer, context: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const text = JSON.stringify({ plaintext: plaintext.toString('base64'), context });
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** Throws where the key is another one, or a bit was changed. */
function opened(key: Buffer, blob: Buffer): z.infer<typeof content> {
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAuthTag(blob.subarray(-16));
  const text = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]);
  return content.parse(JSON.parse(text.toString('utf8')));
}
