import { resolve } from 'node:path';
import { z } from 'zod';

export interface LocalSettings {
  readonly port: number;
  readonly dataFolder: string;
  readonly publicOrigin: string;
  /** Forget everything and start afresh. */
  readonly reset: boolean;
}

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number, for example 3000.' })
    .int('PORT must be a whole number.')
    .min(1, 'PORT must be between 1 and 65535.')
    .max(65_535, 'PORT must be between 1 and 65535.')
    .default(3000),
  DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder.').default('.data'),
});

/** Throws an error that says which setting is wrong and what it should be. */
export function readLocalSettings(
  words: readonly string[],
  from: NodeJS.ProcessEnv,
): LocalSettings {
  const unknown = words.find((word) => word !== '--reset');
  if (unknown !== undefined) {
    throw new Error(`Unknown option ${unknown}. The only one is --reset: npm start -- --reset`);
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
  };
}
