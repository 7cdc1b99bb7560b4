import { msg } from '@lingui/core/macro';
import { renderToStaticMarkup } from 'react-dom/server';
import type { OwnRecord } from '#shared/contracts/mine.ts';
import { OwnRecordParts } from './components/own-record.tsx';
import { Worded } from './components/worded.tsx';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';
import type { ZipFile } from './zip.server.ts';

/** What somebody takes with them: the same once to read and once for computers. Nothing in it asks for anything from elsewhere. */
export function filesOf(record: OwnRecord, now: string, language: Language): ZipFile[] {
  const { frame, ...kept } = record;
  const name = wordsIn(language)._(msg`Everything kept about me`);
  const page = renderToStaticMarkup(
    <Worded language={language}>
      <html lang={language}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {/* Nothing is loaded or run, whatever somebody has written. */}
          <meta
            httpEquiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'"
          />
          <title>{name}</title>
          <style>{style}</style>
        </head>
        <body>
          <main>
            <h1>{name}</h1>
            <OwnRecordParts record={record} clock={{ now, timeZone: frame.timeZone, language }} />
          </main>
        </body>
      </html>
    </Worded>,
  );
  return [
    { name: 'everything.html', text: `<!doctype html>\n${page}\n` },
    { name: 'everything.json', text: `${JSON.stringify(kept, null, 2)}\n` },
  ];
}

const style = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; overflow-wrap: anywhere; }
.words { font-family: Georgia, serif; }
.soft, .small { font-size: 0.9rem; }
ul { padding-left: 1.2rem; }
section { margin-top: 2rem; }
`;
