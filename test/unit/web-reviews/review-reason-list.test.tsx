import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Signal } from '#shared/contracts/review.ts';
import { ReviewReasonList } from '#web/app/components/review-reason-list.tsx';
import { ScreeningWordsHere } from '#web/app/components/screening-words.tsx';
import { Worded } from '#web/app/components/worded.tsx';
import type { Language } from '#web/app/language/languages.ts';
import { screeningWordsIn } from '#web/app/language/screening-words.ts';

const known: Signal = {
  source: 'local',
  category: 'goodbye',
  rule: 'goodbye/farewell',
  lane: 'crisis',
  span: null,
  field: 'body',
  textVersion: 1,
  strength: 0.9,
  why: 'Says goodbye.',
  changes: ['Lowered: it stands in quotation marks.'],
  detector: 'rules',
};
const ofNoVersion = {
  ...known,
  why: 'Says goodbye to everybody',
  changes: ['Softened: it is a quotation'],
};

function shown(signal: Signal, language: Language): string {
  const { why, changes } = signal;
  return renderToStaticMarkup(
    <Worded language={language}>
      <ScreeningWordsHere value={screeningWordsIn(language, [why, ...changes])}>
        <ReviewReasonList reasons={[{ number: 1, signal }]} textOf={() => undefined} />
      </ScreeningWordsHere>
    </Worded>,
  );
}

test('what was noticed, and what context changed, is said in the language of the page', () => {
  const html = shown(known, 'es');
  expect(html).toContain('Una despedida');
  expect(html).toContain('<p>Dice adiós.</p>');
  expect(html).toContain('<li>Rebajado: está entre comillas.</li>');
  expect(html).not.toContain('lang=');
});

test('a sentence that has no words in it stays English and says so', () => {
  const html = shown(ofNoVersion, 'es');
  expect(html).toContain('<span lang="en">Says goodbye to everybody</span>');
  expect(html).toContain('<span lang="en">Softened: it is a quotation</span>');
});

test('on an English page nothing is looked up and nothing needs a mark', () => {
  expect(shown(known, 'en')).toContain('<p>Says goodbye.</p>');
  expect(shown(ofNoVersion, 'en')).toContain('<p>Says goodbye to everybody</p>');
});
