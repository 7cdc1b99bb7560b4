/** Slope and offset of the logistic curve that fits the outcomes best (Platt), by Newton's method. */
export function calibrate(scores: readonly { score: number; target: 0 | 1 }[]): {
  slope: number;
  offset: number;
} {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 30; step += 1) {
    // A little of the identity keeps the two curvatures apart on few posts.
    let [ss, so, oo, gs, go] = [1e-3, 0, 1e-3, 0, 0];
    for (const { score, target } of scores) {
      const share = 1 / (1 + Math.exp(-(slope * score + offset)));
      const curve = share * (1 - share);
      ss += curve * score * score;
      so += curve * score;
      oo += curve;
      gs += (share - target) * score;
      go += share - target;
    }
    const determinant = ss * oo - so * so;
    slope -= clamp((oo * gs - so * go) / determinant);
    offset -= clamp((ss * go - so * gs) / determinant);
  }
  return { slope: round(slope), offset: round(offset) };
}

function clamp(step: number): number {
  return Math.max(-1, Math.min(1, step));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
