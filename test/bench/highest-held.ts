import { rounded } from './report.ts';

/** The search ends when what is too much is at most so much more than what is held. */
const closeEnough = 1.1;

/**
 * The highest rate a second that is held: doubled from five until one is too much, then halved into from both sides. Throws where not even
 * one is held.
 */
export async function highestHeld(isHeld: (rate: number) => Promise<boolean>): Promise<number> {
  let held = 0;
  let tooMuch = 5;
  while (await isHeld(tooMuch)) {
    held = tooMuch;
    tooMuch *= 2;
  }
  while (tooMuch > Math.max(1, held * closeEnough)) {
    const between = rounded((held + tooMuch) / 2, 1);
    if (await isHeld(between)) held = between;
    else tooMuch = between;
  }
  if (held === 0) throw new Error('Not one request a second is held');
  return held;
}
