import type { ClockDeps } from '#functions/clock/jobs.ts';
import { createPagerHandler } from '#functions/pager/handler.ts';
import type { Classifier } from '#functions/triage/classifier.ts';
import { createComprehendClassifier } from '#functions/triage/comprehend.ts';
import { createTriageHandler } from '#functions/triage/handler.ts';
import {
  type StreamPump,
  type StreamPumpOptions,
  startStreamPump,
} from '#infra/local/stream-pump.ts';

/** The two consumers of the table's stream, one behind the other, as `npm start` runs them. */
export function startConsumers(
  deps: ClockDeps,
  stream: Omit<StreamPumpOptions, 'handler'>,
): StreamPump {
  const calling = createPagerHandler(deps);
  const reading = createTriageHandler(deps);
  return startStreamPump({
    pollMilliseconds: 20,
    ...stream,
    handler: async (event) => {
      await calling(event);
      return reading(event);
    },
  });
}

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
