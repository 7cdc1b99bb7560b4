/** The classes that a custom classifier is trained with, as they stand in the training file and in its answers. */
export const customClasses = {
  /** What people marked as needing somebody soon: lanes `crisis` and `urgent`. */
  needsSomebody: 'NEEDS_SOMEBODY_SOON',
  /** Everything that can wait for somebody's usual time. */
  ordinary: 'ORDINARY',
} as const;
