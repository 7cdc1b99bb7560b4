/** A few phrases of our own, so that the path of a custom classifier can be walked. It was trained on nothing. */
const needy =
  /\b(?:want to die|kill myself|end my life|can'?t go on|no reason to live|better off without me|goodbye for ever)\b/i;

/** 0 to 1: whether the author needs somebody soon. */
export const judgeNeed = (text: string): number =>
  needy.test(text.replaceAll('\u2019', "'")) ? 0.94 : 0.06;
