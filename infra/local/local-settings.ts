import { resolve } from 'node:path';
import * as z from 'zod';
import { isLoopback } from '#shared/domain/telling.ts';

export interface LocalSettings {
  readonly port: number;
  readonly dataFolder: string;
  readonly publicOrigin: string;
  /** Forget everything and start afresh. */
  readonly reset: boolean;
  /** Fill an empty folder with a made-up clinic, and offer to be one of its people. */
  readonly demo: boolean;
  /** What stands in for whoever carries messages to browsers, for tests; null for the real ones. */
  readonly carrierStandIn: string | null;
}

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number, for example 3000.' })
    .int('PORT must be a whole number.')
    .min(1, 'PORT must be between 1 and 65535.')
    .max(65_535, 'PORT must be between 1 and 65535.')
    .default(3000),
  PUSH_STAND_IN: z
    .string()
    .refine(isLoopback, 'PUSH_STAND_IN must be of this machine, for example http://127.0.0.1:4000.')
    .optional(),
  DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder.').default('.data'),
});

/** Throws an error that says which setting is wrong and what it should be. */
export function readLocalSettings(
  words: readonly string[],
  from: NodeJS.ProcessEnv,
): LocalSettings {
  const unknown = words.find((word) => word !== '--reset' && word !== '--no-demo');
  if (unknown !== undefined) {
    throw new Error(
      `Unknown option ${unknown}. There are two: npm start -- --reset, and npm start -- --no-demo`,
    );
  }
  const parsed = environment.safeParse(from);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'));
  }
  return {
    port: parsed.data.PORT,
    dataFolder: resolve(parsed.data.DATA_DIR),
    publicOrigin: `http://localhost:${parsed.data.PORT}`,
    reset: words.includes('--reset'),
    carrierStandIn: parsed.data.PUSH_STAND_IN ?? null,
    demo: !words.includes('--no-demo'),
  };
}
