import { deflateRawSync } from 'node:zlib';

// A ZIP archive of a few texts, as PKWARE's APPNOTE describes it: each deflated, with its CRC-32, without a date and without anything
// that says on which machine it was made. For what fits into memory: fewer than 65,536 files and 4 GB.

export interface ZipFile {
  /** Letters, digits, dots and hyphens. */
  readonly name: string;
  readonly text: string;
}

/** The 1st of January 1980, the earliest that the format knows: when somebody took a copy is theirs to tell. */
const noDate = 0x0021;
const version = 20;
const namesAreUtf8 = 0x0800;
const deflated = 8;

export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const bytes = Buffer.from(file.text, 'utf8');
    const packed = deflateRawSync(bytes);
    const facts = factsOf(bytes, packed, name);
    const local = Buffer.concat([word(0x04034b50), half(version), facts, half(0), name, packed]);
    parts.push(local);
    directory.push(
      Buffer.concat([
        // Made by version, needed version, what stands in the local header too; then no comment, first disk, no attributes.
        ...[word(0x02014b50), half(version), half(version), facts],
        ...[half(0), half(0), half(0), half(0), word(0), word(at), name],
      ]),
    );
    at += local.length;
  }
  const whole = Buffer.concat(directory);
  const count = half(files.length);
  const end = [word(0x06054b50), half(0), half(0), count, count, word(whole.length), word(at)];
  return new Uint8Array(Buffer.concat([...parts, whole, ...end, half(0)]));
}

/** What both headers of a file say, from the flags to the length of its name. */
const factsOf = (bytes: Uint8Array, packed: Uint8Array, name: Uint8Array) =>
  Buffer.concat([
    ...[half(namesAreUtf8), half(deflated), half(0), half(noDate), word(crc32(bytes))],
    ...[word(packed.length), word(bytes.length), half(name.length)],
  ]);

const half = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const word = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The reversed polynomial of ISO 3309, one entry a byte. `zlib.crc32` is there from Node 22 on only. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (table[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
