import { expect, it } from 'vitest';
import { stackNames } from '#infra/local/assembly/stack-names.ts';
import { synthesised } from './synthesised.ts';

const topic = (TopicName: string) => ({ Type: 'AWS::SNS::Topic', Properties: { TopicName } });
const { assembly, resolver } = synthesised({
  app: {
    Resources: {
      OnCallToduty01234567: topic('on-call-duty'),
      OnCallTosecond01234567: topic('on-call-second'),
      AlarmsTopic01234567: topic('operators'),
    },
  },
});
const inStack = stackNames(assembly, resolver);
const arn = (name: string) => `arn:aws:sns:eu-west-1:000000000000:${name}`;

it('a topic of somebody on call has one name, whoever it is, and so has what reaches all of these and nothing else', () => {
  expect(['on-call-duty', 'on-call-second', 'on-call-*'].map((name) => inStack(arn(name)))).toEqual(
    ['OnCallTopic', 'OnCallTopic', 'OnCallTopic'],
  );
  expect(inStack(arn('operators'))).toBe('AlarmsTopic');
});

it('what reaches several kinds of things, or none, keeps its ARN, and is never taken for one of them', () => {
  expect(inStack(arn('*'))).toBe(arn('*'));
  expect(inStack(arn('nobody-*'))).toBe(arn('nobody-*'));
  expect(inStack(arn('on-call-nobody'))).toBe(arn('on-call-nobody'));
});
