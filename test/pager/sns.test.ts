import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pager } from '#functions/pager/pager.ts';
import { createSnsPager } from '#functions/pager/sns.ts';
import { clinicId } from '#shared/contracts/primitives.ts';
import { type SnsStandIn, startSnsStandIn } from '#test/setup/sns-stand-in.ts';

// The adapter over a real socket, in the protocol that SNS speaks: a form in, XML out.

let sns: SnsStandIn;
let pager: Pager;
const prefix = 'arn:aws:sns:eu-west-1:111122223333:on-call-';
const clinic = clinicId.parse('abcdefghijklmnop');
const message = {
  ids: ['a-1/2026-11-18T20:15:00.000Z/0/first'],
  to: { clinicId: clinic, contact: 'first' },
  text: 'A review waits.',
};

beforeAll(async () => {
  sns = await startSnsStandIn();
  pager = createSnsPager(prefix, {
    region: 'eu-west-1',
    endpoint: sns.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestTimeoutMs: 300,
    maxAttempts: 1,
  });
});
beforeEach(() => sns.forget());
afterAll(() => sns.close());

describe('a page over SNS', () => {
  it('is published to the contact’s topic, with a neutral subject and the text alone', async () => {
    expect(await pager.send(message)).toEqual({ sent: true });
    const { Action, Version: _, ...rest } = sns.asked()[0] ?? {};
    expect(Action).toBe('Publish');
    expect(rest).toEqual({
      TopicArn: `${prefix}abcdefghijklmnop-first`,
      Subject: 'Between Sessions',
      Message: 'A review waits.',
    });
  });

  it('goes to topics of its own clinic, whatever a contact is called', async () => {
    const names = ['first', 'arn:aws:sns:eu-west-1:444455556666:elsewhere', '+15550100', '../x'];
    for (const contact of names)
      await pager.send({ ...message, to: { clinicId: clinic, contact } });
    for (const { TopicArn, PhoneNumber } of sns.asked()) {
      expect(TopicArn?.startsWith(`${prefix}abcdefghijklmnop-`)).toBe(true);
      expect(PhoneNumber).toBeUndefined();
    }
  });

  it.each([
    [{ status: 404, code: 'NotFound' }, 'refused'],
    [{ status: 403, code: 'AuthorizationError' }, 'refused'],
    [{ status: 400, code: 'InvalidParameter' }, 'refused'],
    [{ status: 400, code: 'Throttled' }, 'throttled'],
    [{ status: 400, code: 'KMSThrottling' }, 'throttled'],
    [{ status: 500, code: 'InternalError' }, 'unavailable'],
    [{ status: 503, code: 'ServiceUnavailable' }, 'unavailable'],
    ['silence', 'unavailable'],
  ] as const)('that is answered %j was not sent: %s', async (given, reason) => {
    sns.answers(given);
    expect(await pager.send(message)).toEqual({ sent: false, reason });
  });

  it('that nobody takes was not sent, and says so instead of throwing', async () => {
    const away = createSnsPager(prefix, {
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:9',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    expect(await away.send(message)).toEqual({ sent: false, reason: 'unavailable' });
  });
});
