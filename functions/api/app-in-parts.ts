import { Hono } from 'hono';
import { atFirstUse } from '#functions/first-use.ts';
import type { Deps } from '#functions/ports.ts';
import { type ApiOptions, apiPath, createDoors } from './doors.ts';
import type { ApiEnv } from './env.ts';
import { onError } from './middleware/on-error.ts';

interface Part {
  /** Patterns of paths under `apiPath`. Of all parts' patterns the first that fits decides. */
  readonly paths: readonly string[];
  readonly load: () => Promise<Hono<ApiEnv>>;
}

/** What is asked for together, is loaded together, when it is asked for first. */
export const parts: readonly Part[] = [
  {
    paths: ['/crisis-resources', '/crisis-panel'],
    load: async () => (await import('./parts/help.ts')).helpPart,
  },
  {
    paths: [
      '/me',
      '/new-key',
      '/sign-in/*',
      '/sign-ins/*',
      '/sign-out',
      '/passkeys/*',
      '/invitations/*',
      '/join/*',
      '/groups/:groupId/invitations',
    ],
    load: async () => (await import('./parts/entrance.ts')).entrancePart,
  },
  {
    paths: [
      '/groups/:groupId/safety-plan/*',
      '/groups/:groupId/shared',
      '/groups/:groupId/goals/*',
      '/groups/:groupId/journal/*',
      '/groups/:groupId/strategies/*',
      '/groups/:groupId/mine/*',
      '/groups/:groupId/graduation',
      '/groups/:groupId/boundaries/*',
      '/groups/:groupId/threads/:threadId/posts/:number/muted',
      '/groups/:groupId/being-told/*',
    ],
    load: async () => (await import('./parts/own.ts')).ownPart,
  },
  {
    paths: [
      '/groups/:groupId/roster/*',
      '/groups/:groupId/response-times',
      '/groups/:groupId/seal-notices/*',
      '/clinic/*',
      '/recoveries/*',
      '/reviews/*',
      '/audit/*',
      '/detector',
      '/response-times',
      '/status',
      '/on-call/*',
    ],
    load: async () => (await import('./parts/clinic.ts')).clinicPart,
  },
  {
    paths: ['/groups/*', '/unanswered'],
    load: async () => (await import('./parts/group.ts')).groupPart,
  },
];

/**
 * The API as `createApp` makes it, for processes that start often: each part is loaded with the first request for it, and the whole only
 * for its description. Every request passes the same doors, whichever part it asks for.
 */
export function createAppInParts(deps: Deps, options: ApiOptions): Hono<ApiEnv> {
  const behindTheDoors = createDoors(deps, options);
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => {
    c.set('deps', deps);
    return onError(error, c);
  });
  const answer = (path: string, load: () => Promise<Hono<ApiEnv>>) => {
    app.all(path, async (c) => (await load()).fetch(c.req.raw, c.env));
  };
  for (const { paths, load } of parts) {
    const loaded = atFirstUse(async () => behindTheDoors().route(apiPath, await load()));
    for (const path of paths) answer(`${apiPath}${path}`, loaded);
  }
  const whole = atFirstUse(async () => (await import('./app.ts')).createApp(deps, options));
  for (const path of ['/openapi.json', '/docs']) answer(`${apiPath}${path}`, whole);
  const nothing = behindTheDoors();
  answer('*', async () => nothing);
  return app;
}
