import { useLocation } from '@remix-run/react';
import { languageNames, languages } from '../language/languages.ts';
import { useLanguage } from './worded.tsx';

/** The same page in another language: loads it anew, so that it works without scripts and no word stays behind. */
export function LanguageChoice() {
  const { pathname, search } = useLocation();
  const own = useLanguage();
  const others = languages.filter((language) => language !== own);
  return (
    <form method="post" action="/language" className="language-choice">
      <input type="hidden" name="next" value={pathname + search} />
      {others.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className="link-button"
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
}
