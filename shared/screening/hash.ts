const prime = 0x01000193;
export const seed = 0x811c9dc5;

/** FNV-1a, one step: 32 bits in, 32 bits out. */
export function addTo(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

export function hashOf(text: string, from = seed): number {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = addTo(hash, text.charCodeAt(i));
  return hash;
}
