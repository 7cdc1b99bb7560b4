import { bucketCount } from '#shared/screening/linear-model/hashing.ts';

/** One question that the model answers with a score; more is more alike. */
export interface Head {
  /** Whole numbers of -127 to 127, one a bucket; times `scale` they are the weights. */
  weights: Int8Array;
  scale: number;
  bias: number;
  /** `1 / (1 + exp(-(slope * score + offset)))` is the strength of a signal. */
  calibration: { slope: number; offset: number };
}

/** From which score on a text is in a lane. Short texts score less steadily and have thresholds of their own. */
export interface Thresholds {
  crisis: number;
  urgent: number;
  soon: number;
}

/** Texts of fewer words than this are short. */
export const shortBelow = 25;

export interface LinearModel {
  version: string;
  /** Posts that need an urgent look, against the rest. */
  crisisPosts: Head;
  /** Posts of intent, plan or act, against the rest. */
  gravestPosts: Head;
  /**
   * The weights of both heads side by side, the gravest posts' in the lower eight bits: a text asks for those of both, and what
   * costs is to fetch them from memory.
   */
  weightsOfBoth: Int16Array;
  thresholds: { short: Thresholds; long: Thresholds };
}

interface WrittenHead {
  weights: string;
  scale: number;
  bias: number;
  calibration: { slope: number; offset: number };
}

/** As the data file holds it: numbers, and weights as base64. */
export interface WrittenModel {
  version: string;
  crisisPosts: WrittenHead;
  gravestPosts: WrittenHead;
  thresholds: LinearModel['thresholds'];
}

/** Throws when the file was made for another number of buckets. */
export function loadModel(written: WrittenModel): LinearModel {
  const crisis = decode(written.crisisPosts.weights);
  const gravest = decode(written.gravestPosts.weights);
  return {
    version: written.version,
    thresholds: written.thresholds,
    crisisPosts: { ...written.crisisPosts, weights: crisis },
    gravestPosts: { ...written.gravestPosts, weights: gravest },
    weightsOfBoth: sideBySide(crisis, gravest),
  };
}

/** `LinearModel.weightsOfBoth`, of the weights of crisis posts and of the gravest. */
export function sideBySide(crisis: Int8Array, gravest: Int8Array): Int16Array {
  return Int16Array.from(
    crisis,
    (weight, bucket) => (weight << 8) | ((gravest[bucket] ?? 0) & 0xff),
  );
}

function decode(base64: string): Int8Array {
  const bytes = atob(base64);
  if (bytes.length !== bucketCount) throw new Error('The weights do not fit this version.');
  const weights = new Int8Array(bucketCount);
  for (let i = 0; i < bucketCount; i += 1) weights[i] = bytes.charCodeAt(i);
  return weights;
}
