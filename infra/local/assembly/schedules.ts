import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { place } from './names.ts';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

const rule = z.looseObject({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']),
  Targets: z.array(
    z.looseObject({
      Arn: z.unknown(),
      RetryPolicy: z.object({ MaximumRetryAttempts: z.number() }).optional(),
    }),
  ),
});

const unit = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Milliseconds of `rate(1 minute)`. Throws at anything else: a schedule that nobody here can keep must not look kept. */
export function everyOf(expression: string): number {
  const [, count = '', name = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (name === '') throw new Error(`The schedule ${expression} is not understood here.`);
  return Number(count) * unit[name as keyof typeof unit];
}

export interface Schedules {
  stop(): void;
}

/** Fires the template's schedules: at once, so that nobody waits a minute to see it, and then at their rate. */
export function startSchedules(
  assembly: CloudAssembly,
  resolver: Resolver,
  invoke: (functionArn: string, event: unknown) => Promise<{ readonly came: string }>,
): Schedules {
  const timers = assembly.ofType('AWS::Events::Rule').flatMap(({ id, properties }) => {
    const { ScheduleExpression, State, Targets } = rule.parse(properties);
    if (State === 'DISABLED') return [];
    const fire = async () => {
      const event = scheduledEvent(resolver.made(id).attributes.Arn ?? '');
      await Promise.all(
        Targets.map(async ({ Arn, RetryPolicy }) => {
          const tries = 1 + (RetryPolicy?.MaximumRetryAttempts ?? 2);
          for (let made = 0; made < tries; made += 1) {
            if ((await invoke(resolver.text(Arn), event)).came === 'answer') return;
          }
        }),
      );
    };
    void fire();
    return [setInterval(() => void fire(), everyOf(ScheduleExpression))];
  });
  return { stop: () => timers.forEach(clearInterval) };
}

const scheduledEvent = (ruleArn: string) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: place.account,
  time: new Date().toISOString(),
  region: place.region,
  resources: [ruleArn],
  detail: {},
});
