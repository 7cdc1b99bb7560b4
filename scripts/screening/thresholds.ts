/** Of a post that nobody is worried about: its score, and whether the rules flag it anyway. */
export interface OrdinaryScore {
  score: number;
  flaggedByRules: boolean;
}

/**
 * The lowest threshold at which rules and model together flag at most `perThousand` of the ordinary posts, given by scores
 * that the model was not fitted to. Where the rules alone use that up, one above every ordinary post that they do not flag.
 */
export function thresholdFor(posts: readonly OrdinaryScore[], perThousand: number): number {
  const byRules = posts.filter((post) => post.flaggedByRules).length;
  const left = Math.max(0, Math.floor((perThousand * posts.length) / 1000) - byRules);
  const scores = posts
    .filter((post) => !post.flaggedByRules)
    .map((post) => post.score)
    .sort((a, b) => b - a);
  const firstTooMany = scores[left];
  if (firstTooMany === undefined) return 0;
  const lastAllowed = left > 0 ? (scores[left - 1] ?? firstTooMany) : firstTooMany + 0.2;
  return round((firstTooMany + lastAllowed) / 2 + 0.0005);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
