import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** What a Lambda function on Hono takes that does nothing: what ours are compared with. */
export const bareHono = new Hono().get('/', (c) => c.json({ answer: 'Nothing but an answer.' }));

export const handler = handle(bareHono);
