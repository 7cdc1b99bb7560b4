import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate for `localhost` that only this machine has reason to trust. */
export interface LoopbackCertificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of its public key in base 64, as a browser takes it that is to trust this one. */
  readonly pin: string;
}

/** Made the first time, and kept in the folder: an origin by https needs one, and the functions know no other kind of origin. */
export function openCertificate(folder: string): LoopbackCertificate {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  if (!existsSync(certFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(keyFile, key, { mode: 0o600 });
    writeFileSync(certFile, selfSigned(publicKey, privateKey));
  }
  const cert = readFileSync(certFile, 'utf8');
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(publicKey).digest('base64');
  return { key: readFileSync(keyFile, 'utf8'), cert, pin };
}

// As much of ASN.1 as one certificate takes (RFC 5280, 4.1): each thing is its tag, its length and its content.

function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content);
  const size = inside.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), inside]);
}
const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
const bytes = (hex: string) => Buffer.from(hex, 'hex');
const text = (words: string) => Buffer.from(words, 'utf8');
const time = (at: Date) => der(0x17, text(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

const host = 'localhost';
const ecdsaWithSha256 = sequence(der(0x06, bytes('2a8648ce3d040302')));
const commonName = sequence(der(0x31, sequence(der(0x06, bytes('550403')), der(0x0c, text(host)))));
const alternativeName = sequence(
  der(0x06, bytes('551d11')),
  der(0x04, sequence(der(0x82, text(host)))),
);
const year = 365 * 24 * 60 * 60_000;

function selfSigned(publicKey: KeyObject, privateKey: KeyObject): string {
  const now = Date.now();
  const content = sequence(
    der(0xa0, der(0x02, bytes('02'))),
    der(0x02, Buffer.concat([bytes('01'), randomBytes(8)])),
    ecdsaWithSha256,
    commonName,
    sequence(time(new Date(now - 60_000)), time(new Date(now + year))),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternativeName)),
  );
  const signature = der(0x03, bytes('00'), sign('sha256', content, privateKey));
  const certificate = sequence(content, ecdsaWithSha256, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${certificate.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`;
}
