import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';

const page = (path: string, file: string): RouteConfigEntry => ({
  path,
  file: `routes/${file}`,
});

const aPost = 'threads/:threadId/posts/:number';

/** Every address of the site and the file that answers there; the API lives beside it under `/api`. */
export default [
  { index: true, file: 'routes/_index.tsx' },
  page('help', 'help.tsx'),
  page('privacy', 'privacy.tsx'),
  page('join', 'join.tsx'),
  page('sign-in', 'sign-in.tsx'),
  page('sign-out', 'sign-out.ts'),
  page('leave', 'leave.ts'),
  page('today', 'today.ts'),
  page('who-is-there', 'who-is-there.ts'),
  page('too-long', 'too-long.ts'),
  page('demo', 'demo.tsx'),
  page('reviews', 'reviews._index.tsx'),
  page('reviews/:reviewId', 'reviews.$reviewId.tsx'),
  page('detector', 'detector.tsx'),
  page('status', 'status.tsx'),
  page('on-call', 'on-call.tsx'),
  page('clinic', 'clinic.tsx'),
  {
    path: 'groups/:groupId',
    file: 'routes/groups.$groupId.tsx',
    children: [
      { index: true, file: 'routes/groups.$groupId._index.tsx' },
      page('threads', 'groups.$groupId.threads._index.tsx'),
      page('threads/:threadId', 'groups.$groupId.threads.$threadId.tsx'),
      page(`${aPost}/edit`, 'groups.$groupId.threads.$threadId.posts.$number.edit.tsx'),
      page(`${aPost}/earlier`, 'groups.$groupId.threads.$threadId.posts.$number.earlier.tsx'),
      page(`${aPost}/withdraw`, 'groups.$groupId.threads.$threadId.posts.$number.withdraw.tsx'),
      page(`${aPost}/report`, 'groups.$groupId.threads.$threadId.posts.$number.report.tsx'),
      page(`${aPost}/report/thanks`, 'groups.$groupId.threads.$threadId.posts.$number.thanks.tsx'),
      page('write', 'groups.$groupId.write.tsx'),
      page('sessions', 'groups.$groupId.sessions.tsx'),
      page('agreement', 'groups.$groupId.agreement.tsx'),
      page('invite', 'groups.$groupId.invite.tsx'),
    ],
  },
] satisfies RouteConfigEntry[];
