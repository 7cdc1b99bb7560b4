import { bodyLimit as limitBody } from 'hono/body-limit';
import { Refusal } from '#shared/errors.ts';
import { limits } from '#shared/limits.ts';

export const bodyLimit = limitBody({
  maxSize: limits.requestBody,
  onError: () => {
    throw new Refusal('too-large');
  },
});
