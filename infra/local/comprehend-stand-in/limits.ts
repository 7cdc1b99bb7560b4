/** The documented limits of the real service, read strictly: what passes here passes there. */
export const limits = {
  sentimentBytes: 5_000,
  languageBytes: 100_000,
  batchDocuments: 25,
  batchDocumentBytes: 5_000,
  toxicitySegments: 10,
  toxicitySegmentBytes: 1_000,
  toxicityBytes: 10_000,
  personalDetailsBytes: 100_000,
  classifierBytes: 10_000,
  requestBytes: 1_000_000,
} as const;

/** Language codes that the service's own request model knows; any other is malformed, not unsupported. */
export const knownLanguages: readonly string[] = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'ar',
  'hi',
  'ja',
  'ko',
  'zh',
  'zh-TW',
];
