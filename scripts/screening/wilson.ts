/** A share with its 95 % interval after Wilson, which holds for few cases and for shares near 0 and 1. */
export interface Share {
  hits: number;
  of: number;
  share: number;
  from: number;
  to: number;
}

const z = 1.959964;

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, from: 0, to: 1 };
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return {
    hits,
    of,
    share,
    from: Math.max(0, (middle - spread) / whole),
    to: Math.min(1, (middle + spread) / whole),
  };
}
