import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, zipOf } from '#web/app/zip.server.ts';

/** Reads an archive the way that readers do: from the directory at its end, and then the file where that says. */
function filesIn(zip: Buffer): { name: string; text: string }[] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  expect(at + zip.readUInt32LE(end + 12)).toBe(end);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((field) => zip.readUInt32LE(at + field));
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    // Both headers say the same of the file, from the flags to the length of its name.
    expect(zip.subarray(local + 6, local + 28)).toEqual(zip.subarray(at + 8, at + 30));
    const begin = local + 30 + nameLength;
    const bytes = inflateRawSync(zip.subarray(begin, begin + (packed ?? 0)));
    expect([bytes.length, crc32(bytes)]).toEqual([size, crc]);
    at += 46 + nameLength;
    return { name, text: bytes.toString('utf8') };
  });
}

describe('an archive', () => {
  it('gives back each text under its name, whatever letters it has', () => {
    const files = [
      { name: 'everything.html', text: '<p>Grüße, 静か, 🫖</p>' },
      { name: 'empty.txt', text: '' },
      { name: 'long.json', text: JSON.stringify(Array.from({ length: 20_000 }, (_, n) => n)) },
    ];
    expect(filesIn(Buffer.from(zipOf(files)))).toEqual(files);
  });

  it('is the same whenever it is made: it tells no time', () => {
    const files = [{ name: 'a.txt', text: 'One' }];
    expect(zipOf(files)).toEqual(zipOf(files));
    expect(zipOf([])).toHaveLength(22);
  });

  it('has the checksum that everybody else computes', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(Buffer.alloc(0))).toBe(0);
  });
});
