import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '#functions/api/network.ts';

describe('the place that an address counts for', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['unknown', 'unknown'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.9', '64:ff9b:0:0::/64'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  const group = fc.integer({ min: 0, max: 0xffff }).map((one) => one.toString(16));
  const half = fc.tuple(group, group, group, group);

  it('is one for all addresses of a connection, and another for another', () => {
    fc.assert(
      fc.property(half, half, half, half, (one, other, some, more) => {
        const of = (...parts: string[][]) => networkOf(parts.flat().join(':'));
        expect(of(one, some)).toBe(of(one, more));
        expect(of(one, some) === of(other, some)).toBe(one.join() === other.join());
      }),
    );
  });
});
