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

export interface LinearModel {
  version: string;
  /** Posts that need an urgent look, against the rest. */
  crisisPosts: Head & { urgentFrom: number; soonFrom: number };
  /** Posts of intent, plan or act, against the rest. */
  gravestPosts: Head & { crisisFrom: number };
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
  crisisPosts: WrittenHead & { urgentFrom: number; soonFrom: number };
  gravestPosts: WrittenHead & { crisisFrom: number };
}

/** Throws when the file was made for another number of buckets. */
export function loadModel(written: WrittenModel): LinearModel {
  return {
    version: written.version,
    crisisPosts: { ...written.crisisPosts, weights: decode(written.crisisPosts.weights) },
    gravestPosts: { ...written.gravestPosts, weights: decode(written.gravestPosts.weights) },
  };
}

function decode(base64: string): Int8Array {
  const bytes = atob(base64);
  if (bytes.length !== bucketCount) throw new Error('The weights do not fit this version.');
  const weights = new Int8Array(bucketCount);
  for (let i = 0; i < bucketCount; i += 1) weights[i] = bytes.charCodeAt(i);
  return weights;
}
