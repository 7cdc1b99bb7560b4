import * as z from 'zod';

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number, for example 3443.' })
    .int('PORT must be a whole number.')
    .min(1, 'PORT must be between 1 and 65535.')
    .max(65_535, 'PORT must be between 1 and 65535.')
    .default(3443),
  DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder.').default('.data-assembly'),
  ASSEMBLY_DIR: z.string().optional(),
});

export interface AssemblySettings {
  readonly port: number;
  readonly folder: string;
  /** A deployment that is synthesised already; without it one is synthesised now. */
  readonly synthesised: string | null;
}

/** Throws an error that says which setting is wrong and what it should be. */
export function readAssemblySettings(from: NodeJS.ProcessEnv): AssemblySettings {
  const parsed = environment.safeParse(from);
  if (!parsed.success) throw new Error(parsed.error.issues.map((one) => one.message).join('\n'));
  const { PORT: port, DATA_DIR: folder, ASSEMBLY_DIR: synthesised } = parsed.data;
  return { port, folder, synthesised: synthesised || null };
}
