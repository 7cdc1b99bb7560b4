import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkedText } from '#web/app/components/marked-text.tsx';
import { Worded } from '#web/app/components/worded.tsx';

test('marked words are followed by a link to the numbered reason, said as one to a screen reader', () => {
  const html = renderToStaticMarkup(
    <Worded language="en">
      <MarkedText
        text="I am tired of it"
        markings={[{ number: 3, lane: 'soon', span: { start: 5, end: 10 } }]}
      />
    </Worded>,
  );
  expect(html).toContain('I am <mark class="mark mark-soon">tired</mark><a id="mark-3"');
  expect(html).toContain('href="#reason-3"');
  expect(html.replace(/<[^>]*>/g, '')).toBe('I am tired(marked: reason 3) of it');
});

test('what people wrote is never markup', () => {
  const html = renderToStaticMarkup(
    <Worded language="en">
      <MarkedText
        text="<b>loud</b>"
        markings={[{ number: 1, lane: 'routine', span: { start: 0, end: 3 } }]}
      />
    </Worded>,
  );
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b&gt;');
});
