import { wilsonInterval } from '#shared/domain/wilson.ts';

/** A share with its 95 % interval after Wilson; of nothing, any share is possible. */
export interface Share {
  hits: number;
  of: number;
  share: number;
  from: number;
  to: number;
}

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, from: 0, to: 1 };
  const { low, high } = wilsonInterval(hits, of);
  return { hits, of, share: hits / of, from: low, to: high };
}
