import type { Classifier } from '#functions/triage/classifier.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { startConsumers as startWithPauses } from '#infra/local/consumers.ts';

/** The two consumers of the table's stream, as `npm start` runs them, but asking more often. */
export const startConsumers: typeof startWithPauses = (deps, stream, ...rest) =>
  startWithPauses(deps, { pollMilliseconds: 20, ...stream }, ...rest);

export const classifierAt = (
  endpoint: string,
  options: { maxAttempts?: number; requestTimeoutMs?: number } = {},
): Classifier =>
  createComprehendClassifier({
    region: 'local',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...options,
  });
