import { type ClockDeps, jobs } from '#functions/clock/jobs.ts';
import type { Message, Sent } from '#functions/pager/pager.ts';
import type { PagerDeps } from '#functions/pager/send-pages.ts';
import { tick } from '#test/setup/functions.ts';
import type { TestDeps } from '#test/setup/test-deps.ts';

/** A channel that a test can look into and break. It keeps every message that it was handed, doubles included. */
export interface TestPager extends PagerDeps, Pick<ClockDeps, 'carrier' | 'drawn' | 'vault'> {
  readonly handedOver: Message[];
  /** What the channel answers until it is asked to do something else. */
  answers(with_: (message: Message) => Sent | Promise<Sent>): void;
}

export function createTestPager({
  store,
  log,
  now,
  publicOrigin,
  vault,
  carrier,
  drawn,
}: TestDeps): TestPager {
  const handedOver: Message[] = [];
  let answer: (message: Message) => Sent | Promise<Sent> = () => ({ sent: true });
  return {
    store,
    log,
    now,
    publicOrigin,
    vault,
    carrier,
    drawn,
    handedOver,
    answers(next) {
      answer = next;
    },
    pager: {
      channel: 'outbox',
      async send(message) {
        const sent = await answer(message);
        if (sent.sent) handedOver.push(message);
        return sent;
      },
    },
  };
}

/** One minute's work of the clock, but for asking the second layer again. */
export function pagerTick(deps: TestPager): Promise<void> {
  const classifier: ClockDeps['classifier'] = {
    classify: () => {
      throw new Error('Not asked here.');
    },
  };
  return tick(
    { ...deps, classifier },
    jobs.filter(({ name }) => name !== 'analyse-again'),
  );
}
