import { isIPv6 } from 'node:net';

/**
 * What of an address is counted as one place: an IPv4 address as it is, of an IPv6 address the first half. Whoever has an IPv6 connection has
 * 2^64 addresses or more to guess from, each as good as a new one; the half before is the connection's.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [bare = ''] = address.split('%');
  // Ends as an IPv4 address where it stands for one: that one is meant.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const [before = '', after] = bare.split('::');
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
  const first = groupsOf(before);
  // Each written-out IPv4 address at the end takes the place of two groups.
  const last = groupsOf(after ?? '').flatMap((one) => (one.includes('.') ? [one, one] : [one]));
  const zeros = after === undefined ? [] : Array(8 - first.length - last.length).fill('0');
  const half = [...first, ...zeros, ...last].slice(0, 4);
  return `${half.map((one) => Number.parseInt(one, 16).toString(16)).join(':')}::/64`;
}
