/** The 97.5 % point of the normal distribution: 95 % lie within it on both sides. */
const z = 1.959964;

/**
 * The 95 % interval of a share by Wilson's score method (1927), which stays between 0 and 1 and stays honest where counts are
 * small or the share is at an end. `of` must be at least 1.
 */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  // At the ends the two halves cancel out but for the last digits of a float.
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
