import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AuthorAdviceLine } from '#web/app/components/author-advice.tsx';
import { Worded } from '#web/app/components/worded.tsx';

test('advice on identifying details says what was found, that it may stay, and who found it, without a score', () => {
  const html = renderToStaticMarkup(
    <Worded language="en">
      <AuthorAdviceLine advice={{ kinds: ['name', 'phone'], fromStandIn: true }} />
    </Worded>,
  );
  expect(html).toContain('This may say who you or somebody else is: a name, a phone number.');
  expect(html).toContain('You can edit it. You don’t have to.');
  expect(html).toContain('Only you see this line.');
  expect(html).toContain('stand-in');
  expect(html).not.toMatch(/[0-9]|risk|score/);
  const real = { kinds: ['email'] as const, fromStandIn: false };
  expect(
    renderToStaticMarkup(
      <Worded language="en">
        <AuthorAdviceLine advice={{ ...real, kinds: [...real.kinds] }} />
      </Worded>,
    ),
  ).not.toContain('stand-in');
});
