/** Weights as whole numbers of -127 to 127 and the scale that brings them back, each off by at most half of it. */
export function quantise(weights: Float64Array): { weights: Int8Array; scale: number } {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

export function toBase64(weights: Int8Array): string {
  return Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64');
}
