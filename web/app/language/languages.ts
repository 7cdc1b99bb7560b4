/** What the words of the interface can be read in: BCP 47 tags, the one that the code is written in first. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each as its speakers call it. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

export const isLanguage = (tag: unknown): tag is Language =>
  languages.some((language) => language === tag);

/** Under this name stands what somebody has chosen. Says nothing of who they are, and is asked before the browser's own wish. */
export const languageCookie = 'language';

/** The cookie of that name. On https browsers hold it to this host, to all of its paths and to https, by its prefix. */
export const languageCookieOn = (protocol: string): string =>
  protocol === 'https:' ? `__Host-${languageCookie}` : languageCookie;
