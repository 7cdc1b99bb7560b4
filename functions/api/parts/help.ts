import { Hono } from 'hono';
import { crisisRoutes } from '#functions/api/crisis/routes.ts';
import type { ApiEnv } from '#functions/api/env.ts';

/** Where to find help now: asked for on every page, by whoever comes. */
export const helpPart = new Hono<ApiEnv>().route('/', crisisRoutes);
