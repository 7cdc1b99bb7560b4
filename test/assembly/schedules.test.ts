import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSchedules } from '#infra/local/assembly/schedules.ts';
import { synthesised } from './synthesised.ts';

const schedule = (retries: number, more: object = {}) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [
      {
        Arn: { 'Fn::GetAtt': ['Clock', 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: retries },
      },
    ],
    ...more,
  },
});
const clock = 'arn:aws:lambda:eu-west-1:000000000000:function:app-Clock';

function started(rule: ReturnType<typeof schedule>, came: string) {
  const { assembly, resolver } = synthesised({
    app: { Resources: { Clock: { Type: 'AWS::Lambda::Function' }, Every: rule } },
  });
  const invoke = vi.fn(async (_arn: string, _event: unknown) => ({ came }));
  return { schedules: startSchedules(assembly, resolver, invoke), invoke };
}

describe('the schedules of a template', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('call their function at once and then at their rate, until they are stopped', async () => {
    const { schedules, invoke } = started(schedule(0), 'answer');
    expect(invoke).toHaveBeenCalledTimes(1);
    expect(invoke).toHaveBeenCalledWith(
      clock,
      expect.objectContaining({ 'detail-type': 'Scheduled Event', source: 'aws.events' }),
    );
    await vi.advanceTimersByTimeAsync(59_999);
    expect(invoke).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(invoke).toHaveBeenCalledTimes(3);
    schedules.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(invoke).toHaveBeenCalledTimes(3);
  });

  it('try again as often as the target says, and not at all where it says so', async () => {
    for (const [retries, tries] of [
      [0, 1],
      [2, 3],
    ] as const) {
      const { schedules, invoke } = started(schedule(retries), 'error');
      await vi.advanceTimersByTimeAsync(0);
      expect(invoke).toHaveBeenCalledTimes(tries);
      schedules.stop();
    }
  });

  it('stand still where they are turned off', async () => {
    const { invoke } = started(schedule(0, { State: 'DISABLED' }), 'answer');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(invoke).not.toHaveBeenCalled();
  });
});
