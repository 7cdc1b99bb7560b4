import type { FunctionName } from './stage.ts';

/** What a function is given. Lambda gives processor time by memory: one whole core at 1,769 MB. */
export interface Size {
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
}

/**
 * More than they need, for the share of a core that comes with it, above all while they start. The most that their processes held on one machine
 * (`npm run start:assembly`, a few requests each, 2026-11-30): web 224 MB, api 187, clock 147, triage 134.
 */
export const sizes: Readonly<Record<FunctionName, Size>> = {
  // People wait for these two. Both end well before the HTTP API (30 seconds) and the distribution (30 seconds) give up, so that the answer is ours.
  api: { memoryMegabytes: 1024, timeoutSeconds: 15 },
  web: { memoryMegabytes: 1024, timeoutSeconds: 20 },
  // It waits for Comprehend, 25 seconds at most for a batch, and must have time left to write what came.
  triage: { memoryMegabytes: 512, timeoutSeconds: 60 },
  // Ten pages at most in one call, each with a few tries.
  pager: { memoryMegabytes: 512, timeoutSeconds: 60 },
  // A run shares out 45 seconds among its jobs and waits 8 more for one that hangs. The next run begins a minute later.
  clock: { memoryMegabytes: 512, timeoutSeconds: 60 },
  // Shorter than whoever asks it, so that a person who opens a seal is told what happened.
  vault: { memoryMegabytes: 512, timeoutSeconds: 10 },
};
