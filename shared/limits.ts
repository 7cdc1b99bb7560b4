/** Sizes that more than one side must agree on. Texts are counted in code points; a browser's `maxlength` counts UTF-16 units and never lets more through. */
export const limits = {
  postBody: 6000,
  threadTitle: 120,
  name: { min: 2, max: 30 },
  reason: 2000,
  noteToAuthor: 2000,
  reportWords: 1000,
  contentNotes: 4,
  postsPerPage: 20,
  threadsPerPage: 20,
  reviewsPerPage: 25,
  /** Bytes of a request body that the API reads at most. */
  requestBody: 64 * 1024,
  /** Bytes of a form that the pages read: room for the longest post with the percent-encoding of the widest letters. */
  formBody: 256 * 1024,
} as const;
