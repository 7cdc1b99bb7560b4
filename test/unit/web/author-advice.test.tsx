import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AuthorAdviceLine } from '#web/app/components/author-advice.tsx';
import { Worded } from '#web/app/components/worded.tsx';

test('advice on identifying details says what was found, that it may stay, and who found it, without a score', () => {
  const html = renderToStaticMarkup(
    <Worded language="en">
      <AuthorAdviceLine advice={{ kinds: ['name', 'phone'], inTitle: [], fromStandIn: true }} />
    </Worded>,
  );
  expect(html).toContain('This may say who you or somebody else is: a name, a phone number.');
  expect(html).toContain('You can edit it. You don’t have to.');
  expect(html).toContain('Only you see this line.');
  expect(html).toContain('stand-in');
  expect(html).not.toMatch(/[0-9]|risk|score/);
  expect(html).not.toContain('title');
  const real = { kinds: ['email'] as const, inTitle: [], fromStandIn: false };
  expect(
    renderToStaticMarkup(
      <Worded language="en">
        <AuthorAdviceLine advice={{ ...real, kinds: [...real.kinds] }} />
      </Worded>,
    ),
  ).not.toContain('stand-in');
});

test('advice on a title says that it stays as it is, and the one way to be rid of it', () => {
  const html = renderToStaticMarkup(
    <Worded language="en">
      <AuthorAdviceLine advice={{ kinds: [], inTitle: ['phone'], fromStandIn: false }} />
    </Worded>,
  );
  expect(html).toContain('The title may say who you or somebody else is: a phone number.');
  expect(html).toContain('If you take your post back, it goes with it.');
  expect(html).not.toContain('You can edit it');
});
