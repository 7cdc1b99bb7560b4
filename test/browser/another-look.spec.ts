import type { Page } from '@playwright/test';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import { tabVisiblyTo } from './keys.ts';
import { answerOf, writeThread } from './places.ts';
import { expectSoundInStory } from './sound.ts';
import { expect, expectNoSidewaysScroll, test } from './story.ts';

// A facilitator has taken a post away. Its author asks once that somebody else looks at that, and a colleague finds it in the queue.

/** Claims the review of this thread's first post and decides that it is taken away. */
async function takesAway(clinician: Page, thread: string, noteToAuthor: string): Promise<string> {
  const reviewId = `${thread.split('/').at(-1)}-1`;
  const path = `/reviews/${reviewId}`;
  const post = async (step: string, data: object) => {
    const answer = await clinician.request.post(`/api/v1${path}/${step}`, { data });
    expect(answer.ok(), step).toBe(true);
  };
  await post('claim', { version: (await answerOf<ReviewDetail>(clinician, path)).version });
  const { version } = await answerOf<ReviewDetail>(clinician, path);
  const reason = 'It tells too much of a third person.';
  await post('resolve', { version, outcome: 'removed-with-reason', reason, noteToAuthor });
  return path;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts, by keyboard' : 'without scripts';
  test(`an author asks once that somebody else looks at what was decided, ${how}`, async ({
    visitAs,
  }) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    const author = await visitAs('Slow Comet', narrow);
    const title = javaScriptEnabled ? 'my brother’s bench' : 'my sister’s bench';
    // Noticed by the screening, so that there is a review to decide.
    const path = await writeThread(author, { title, body: 'I want to die, and they know why.' });
    const clinician = await visitAs('Tobias Ashby, LCSW', narrow);
    const review = await takesAway(clinician, path, 'Please leave your brother’s name out.');

    await author.goto(path);
    const notice = author.getByRole('note', { name: 'About your post' });
    await expect(notice).toContainText('Please leave your brother’s name out.');
    await expectNoSidewaysScroll(author);
    const press = async (what: ReturnType<Page['getByRole']>) => {
      if (!javaScriptEnabled) return what.click();
      await tabVisiblyTo(author, what);
      await author.keyboard.press('Enter');
    };
    await press(notice.getByRole('link', { name: 'Ask for another look' }));
    await expect(author.getByRole('heading', { level: 1 })).toHaveText('Ask for another look?');
    const main = author.getByRole('main');
    await expect(main).toContainText('and they know why');
    await expect(main).toContainText('has taken this post away');
    await expect(main).toContainText('Please leave your brother’s name out.');
    // They wrote that they want to die: a procedure is not all that they find here.
    const untilThen = main.getByRole('region', { name: 'Until then' });
    await expect(untilThen).toContainText(
      'This forum isn’t watched all the time. A facilitator is',
    );
    await expect(untilThen.getByRole('link', { name: 'Call 988' })).toBeVisible();
    if (javaScriptEnabled) {
      await expectSoundInStory(
        author,
        'groups/:groupId/threads/:threadId/posts/:number/another-look',
      );
    }
    await press(author.getByRole('link', { name: 'Back to your post' }));
    await press(notice.getByRole('link', { name: 'Ask for another look' }));
    await press(author.getByRole('button', { name: 'Ask for another look' }));
    await expect(notice).toContainText('You asked for another look.');
    await expect(notice.getByRole('link', { name: 'Ask for another look' })).toHaveCount(0);

    const colleague = await visitAs('Dr. Ines Halloway', narrow);
    await colleague.goto(review);
    await expect(colleague.getByRole('main')).toContainText('The author asked for another look');
    await colleague.getByRole('button', { name: 'Claim this review' }).click();
    await expect(colleague.getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
    await colleague.getByRole('button', { name: /^Give it back/ }).click();
    await expect(colleague).toHaveURL(/\/reviews(?:[?#]|$)/);

    // Whoever decided before does not take it from a colleague who may decide.
    await clinician.goto(review);
    await expect(clinician.getByText('That decision was yours')).toBeVisible();
    await expect(clinician.getByRole('button', { name: 'Claim this review' })).toHaveCount(0);
  });
}
