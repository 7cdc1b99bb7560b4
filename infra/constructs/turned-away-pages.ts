import { createHash } from 'node:crypto';

// What a person sees whom the web ACL turns away. No function is asked, so that it can hold nothing of ours but this: the words in
// both languages, one below the other, and the way to help, which the web ACL never closes.

interface Words {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly help: { readonly page: string; readonly link: string; readonly always: string };
}

const helpNow = {
  en: {
    page: '/help.html',
    link: 'Help now',
    always:
      'That page always opens. If a life may be in danger, phone the emergency number where you are. You do not need this site for that.',
  },
  es: {
    page: '/help.es.html',
    link: 'Ayuda ahora',
    always:
      'Esa página se abre siempre. Si puede haber una vida en peligro, llama al número de emergencias de donde estés. Para eso no hace falta este sitio.',
  },
};

const style =
  ':root{color-scheme:light dark}body{margin:0 auto;max-width:34rem;padding:1.5rem;font:1.125rem/1.6 system-ui,sans-serif}h1,h2{font-size:1.5rem;line-height:1.25}a{display:inline-block;padding:.75rem 1.25rem;border:2px solid;border-radius:.5rem;color:inherit;font-weight:700}section{margin-top:2.5rem}';

/** What these pages may load: nothing but their own style. */
export const turnedAwayPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Answer to more requests than one address may send in a minute. */
export const tooManyPage = page([
  {
    lang: 'en',
    title: 'Please wait a minute',
    paragraphs: [
      'Very many requests came from your connection just now, so this one was not passed on. Often that is because many people share the connection. You did nothing wrong.',
      'Wait a minute, then try again. If you were sending something, it was not sent. Go back: in most browsers your words are still there.',
    ],
    help: helpNow.en,
  },
  {
    lang: 'es',
    title: 'Espera un minuto, por favor',
    paragraphs: [
      'Acaban de llegar muchísimas peticiones desde tu conexión y esta no ha pasado. Muchas veces es porque la comparte mucha gente. No has hecho nada malo.',
      'Espera un minuto y vuelve a intentarlo. Si estabas enviando algo, no se ha enviado. Vuelve atrás: en casi todos los navegadores tus palabras siguen ahí.',
    ],
    help: helpNow.es,
  },
]);

/** Answer to a request that looks like an attack by its address or its headers. */
export const oddRequestPage = page([
  {
    lang: 'en',
    title: 'This address did not open',
    paragraphs: [
      'Something in the address, or in what your browser sent with it, looked wrong, so it was not passed on. An old link or an extension of the browser can be the cause.',
    ],
    help: helpNow.en,
  },
  {
    lang: 'es',
    title: 'Esta dirección no se ha abierto',
    paragraphs: [
      'Algo en la dirección, o en lo que tu navegador ha enviado con ella, no parecía correcto y no ha pasado. Puede deberse a un enlace antiguo o a una extensión del navegador.',
    ],
    help: helpNow.es,
  },
]);

function page(languages: readonly [Words, ...Words[]]): string {
  const [first] = languages;
  const sections = languages.map(({ lang, title, paragraphs, help }, at) => {
    const heading = at === 0 ? 'h1' : 'h2';
    return [
      `<section lang="${lang}"><${heading}>${title}</${heading}>`,
      ...paragraphs.map((words) => `<p>${words}</p>`),
      `<p><a href="${help.page}">${help.link}</a></p><p>${help.always}</p></section>`,
    ].join('');
  });
  return [
    `<!doctype html><html lang="${first.lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${first.title}</title><style>${style}</style></head><body><main>${sections.join('')}</main></body></html>`,
  ].join('');
}
