/** Features live in so many buckets; two that share one also share their weight. */
export const bucketBits = 17;
export const bucketCount = 1 << bucketBits;

/** Joins two hashes into one; the order matters. */
export function joined(first: number, second: number): number {
  return Math.imul(((first << 5) | (first >>> 27)) ^ second, 0x9e3779b1);
}

/** The bucket of a hash: its bits are mixed first, so that all of them count. */
export function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & (bucketCount - 1);
}
