export const words: Readonly<Record<string, string>> = {
  not: 'not|never|no|hardly|barely|nor, no longer',
  nobody: 'nobody|none, not a soul, not one person, no person',
};
