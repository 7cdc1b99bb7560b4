/** What the service takes in one call, read strictly (1 KB as 1,000 bytes). */
export const limits = {
  /** Of `BatchDetectSentiment` and `BatchDetectDominantLanguage`. */
  batchDocuments: 25,
  batchDocumentBytes: 5_000,
  toxicitySegments: 10,
  toxicitySegmentBytes: 1_000,
  personalDetailsBytes: 100_000,
  customClassifierBytes: 10_000,
} as const;
