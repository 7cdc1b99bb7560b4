/** Texts that tests send, by what the local screening makes of them. Plain on purpose: rules have tests of their own. */
export const words = {
  calm: 'I made soup for the first time in weeks.',
  soon: 'Everything feels hopeless.',
  urgent: 'I want to die.',
  /** Crisis lane, and held for a facilitator. */
  goodbye: 'Goodbye everyone. By the time you read this I will be gone.',
} as const;
