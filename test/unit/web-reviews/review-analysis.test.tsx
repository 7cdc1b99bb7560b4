import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Analysis } from '#shared/contracts/review.ts';
import { ReviewAnalysis } from '#web/app/components/review-analysis.tsx';
import { sourceOf } from '#web/app/components/review-words.ts';
import { Worded } from '#web/app/components/worded.tsx';
import { wordsIn } from '#web/app/language/words.ts';

const found = (signal: Parameters<typeof sourceOf>[0]) => wordsIn('en')._(sourceOf(signal));

const shown = (change: Partial<Analysis>) =>
  renderToStaticMarkup(
    <Worded language="en">
      <ReviewAnalysis
        clock={{ now: '2026-11-18T20:15:00.000Z', timeZone: 'UTC', language: 'en' as const }}
        analysis={{
          state: 'analysed',
          source: 'stand-in',
          at: null,
          language: { code: 'en', basis: 'detected' },
          tone: null,
          notAnalysed: [],
          askAgainAt: null,
          firstAskedAt: null,
          ...change,
        }}
      />
    </Worded>,
  );

test('a second layer that is switched off is said, calmly, and what has read the text instead', () => {
  const html = shown({ state: 'switched-off', source: null, language: null });
  expect(html).toContain('switched off here');
  expect(html).toContain('Only the local rules have read this.');
  expect(html).not.toContain('loud');
});

test('the language in which a text was read is said, and whether it was told or taken to be so', () => {
  expect(shown({})).toContain('It was read as English.');
  expect(shown({ language: { code: 'en', basis: 'assumed' } })).toContain('could not be told');
});

test('a text in a language that nothing reads is loud about it', () => {
  const html = shown({
    state: 'not-analysed',
    language: { code: 'pl', basis: 'detected' },
    notAnalysed: [{ part: 'toxicity', reason: 'unsupported-language' }],
  });
  expect(html).toContain('Polish');
  expect(html).toContain('class="loud"');
  expect(html).toContain('the service does not read this language');
});

test('what resembles crisis posts is said to come from whoever found that', () => {
  const category = 'resembles-crisis-posts';
  expect(found({ source: 'local', category })).toContain('Second scorer');
  expect(found({ source: 'amazon-comprehend', category })).toBe('Amazon Comprehend');
  expect(found({ source: 'stand-in', category })).toContain('Stand-in');
});
