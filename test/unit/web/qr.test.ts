import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { invitationLink, type QrShape, qrOf } from '#web/app/qr.server.ts';

const link = invitationLink('https://forum.example.org', 'abandon ability able about');
const scale = 4;

/** What a camera would see of the drawn path. */
function seen({ size, path }: QrShape) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < scale * scale; at += 1) {
      const column = Number(x) * scale + (at % scale);
      const row = Number(y) * scale + Math.floor(at / scale);
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

test('the QR code of an invitation reads back as its link, drawn with light around it', () => {
  const shape = qrOf(link);
  expect(decodeQR(seen(shape))).toBe(link);
  const darkest = [...shape.path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [x, y]);
  expect(Math.min(...darkest.map(Number))).toBe(4);
});

test('the words of an invitation stand after the #, which no server is sent', () => {
  expect(link).toBe('https://forum.example.org/join#abandon-ability-able-about');
  expect(new URL(link).pathname + new URL(link).search).toBe('/join');
});
