import type { Language } from '../language/languages.ts';

/** "Maya Lind and Ines Both", in that language. */
export const namesInOrder = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(names);
