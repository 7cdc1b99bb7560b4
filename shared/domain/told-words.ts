/** All that a device is ever told, whoever it is and whatever happened: the same words for everybody who reads in that language. */
export const toldWords = {
  title: 'Between',
  body: { en: 'Something new.', es: 'Hay algo nuevo.' },
} as const;

/** In what a worker was told to say it, as its own address has it; English where it says nothing that is known. */
export function toldLanguage(search: string): keyof typeof toldWords.body {
  return new URLSearchParams(search).get('language') === 'es' ? 'es' : 'en';
}
