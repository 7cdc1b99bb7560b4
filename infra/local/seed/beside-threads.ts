import type { AddedItem } from '#shared/contracts/agenda.ts';
import type { AddedGoal, OneGoal } from '#shared/contracts/goal.ts';
import type { AddedNote } from '#shared/contracts/journal.ts';
import type { AskedRepair } from '#shared/contracts/repair.ts';
import type { ReviewDetail, ReviewList } from '#shared/contracts/review.ts';
import type { AddedStrategy } from '#shared/contracts/strategy.ts';
import { planSteps } from '#shared/domain/safety-plan.ts';
import type {
  SeedGoal,
  SeedLook,
  SeedNote,
  SeedPerson,
  SeedPlan,
  SeedRepair,
  SeedStrategy,
  SeedTheme,
} from './content/content-types.ts';
import type { SeedEvent, SeedStage } from './seed-stage.ts';

const minute = 60_000;

/** What people do here besides writing in threads. Events of one thing are to happen in the order of time. */
export function eventsBeside(stage: SeedStage): SeedEvent[] {
  const { goals, strategies, notes, plans, themes, repairs, looks } = stage.content.beside;
  const waiting = new Map<SeedStrategy, string>();
  return [
    ...goals.flatMap((goal) => goalEvents(stage, goal)),
    ...strategies.flatMap((strategy) => strategyEvents(stage, strategy, waiting)),
    ...notes.flatMap((note) => noteEvents(stage, note)),
    ...plans.flatMap((plan) => planEvents(stage, plan)),
    ...themes.flatMap((theme) => themeEvents(stage, theme)),
    ...repairs.flatMap((repair) => repairEvents(stage, repair)),
    ...looks.map((look) => lookEvent(stage, look, waiting)),
  ];
}

function personOf({ content }: SeedStage, slug: string): SeedPerson {
  const person = content.people.find((one) => one.slug === slug);
  if (person === undefined) throw new Error(`The demo content names nobody: ${slug}`);
  return person;
}
const homeOf = (stage: SeedStage, slug: string) =>
  `/groups/${stage.groupOf(personOf(stage, slug).group)}`;

function goalEvents(stage: SeedStage, goal: SeedGoal): SeedEvent[] {
  const { client, instant } = stage;
  const path = `${homeOf(stage, goal.by)}/goals`;
  let id = '';
  let entries = 0;
  const added: SeedEvent = {
    at: instant(goal.at),
    async happen() {
      const { words, step, isShown } = goal;
      const body = { words, step, show: isShown };
      ({ id } = await client.send<AddedGoal>(goal.by, 'POST', path, body));
    },
  };
  return [
    added,
    ...goal.changes.flatMap(({ at, ...change }, before): SeedEvent[] => {
      const { seenBy, ...body } = { seenBy: [], ...change };
      const part = body.change === 'write' ? ++entries : 0;
      return [
        {
          at: instant(at),
          happen: () =>
            client.send(goal.by, 'PATCH', `${path}/${id}`, { ...body, version: before + 1 }),
        },
        ...seenBy.map((by) => ({
          at: new Date(instant(at).getTime() + 15 * minute),
          async happen() {
            const { goal: now } = await client.send<OneGoal>(by, 'GET', `${path}/${id}`);
            const seen = part === 0 ? '0' : now.entries[part - 1]?.id;
            await client.send<void>(by, 'PUT', `${path}/${id}/seen/${seen}`);
          },
        })),
      ];
    }),
  ];
}

function strategyEvents(
  stage: SeedStage,
  strategy: SeedStrategy,
  waiting: Map<SeedStrategy, string>,
): SeedEvent[] {
  const { client, instant } = stage;
  const { by, at, words, when, forAlumni, taken } = strategy;
  const path = `${homeOf(stage, by)}/strategies`;
  let id = '';
  const brought: SeedEvent = {
    at: instant(at),
    async happen() {
      const body = { words, when, forAlumni: forAlumni ?? false };
      ({ id } = await client.send<AddedStrategy>(by, 'POST', path, body));
      waiting.set(strategy, `${path}/${id}`);
    },
  };
  if (taken === undefined) return [brought];
  return [
    brought,
    {
      at: instant(taken.at),
      async happen() {
        for (const one of taken.helped) await client.send(one, 'PUT', `${path}/${id}/helped`);
        for (const one of taken.kept) await client.send(one, 'PUT', `${path}/${id}/kept`);
      },
    },
  ];
}

function noteEvents(stage: SeedStage, { by, at, sharedAt, ...note }: SeedNote): SeedEvent[] {
  const { client, instant } = stage;
  const path = `${homeOf(stage, by)}/journal`;
  let place = '';
  const noted: SeedEvent = {
    at: instant(at),
    async happen() {
      const { month, id } = await client.send<AddedNote>(by, 'POST', path, note);
      place = `${path}/${month}/${id}`;
    },
  };
  if (sharedAt === undefined) return [noted];
  const share = () => client.send<void>(by, 'POST', `${place}/share`, {});
  return [noted, { at: instant(sharedAt), happen: share }];
}

function planEvents(stage: SeedStage, { by, versions, sharedAt }: SeedPlan): SeedEvent[] {
  const { client, instant } = stage;
  const path = `${homeOf(stage, by)}/safety-plan`;
  const blank = Object.fromEntries(planSteps.map((step) => [step, '']));
  const saved = versions.map(
    ({ at, words }, version): SeedEvent => ({
      at: instant(at),
      happen: () => client.send(by, 'PUT', path, { ...blank, ...words, version }),
    }),
  );
  if (sharedAt === undefined) return saved;
  const share = () => client.send<void>(by, 'POST', `${path}/share`, { version: versions.length });
  return [...saved, { at: instant(sharedAt), happen: share }];
}

function themeEvents(stage: SeedStage, { by, at, theme, mark }: SeedTheme): SeedEvent[] {
  const { client, instant } = stage;
  const path = `${homeOf(stage, by)}/agenda`;
  let id = '';
  const brought: SeedEvent = {
    at: instant(at),
    async happen() {
      ({ id } = await client.send<AddedItem>(by, 'POST', path, { theme }));
    },
  };
  if (mark === undefined) return [brought];
  return [
    brought,
    {
      at: instant(mark.at),
      async happen() {
        const body = { mark: mark.as, version: 1 };
        await client.send(await stage.present(mark.by), 'POST', `${path}/${id}/mark`, body);
      },
    },
  ];
}

function repairEvents(stage: SeedStage, repair: SeedRepair): SeedEvent[] {
  const { client, instant } = stage;
  const { by, other, words, opened } = repair;
  const path = `${homeOf(stage, by)}/repairs`;
  let id = '';
  const asked: SeedEvent = {
    at: instant(repair.at),
    async happen() {
      const body = { name: personOf(stage, other).pseudonym, words };
      ({ id } = await client.send<AskedRepair>(by, 'POST', path, body));
    },
  };
  if (opened === undefined) return [asked];
  const writes = (who: string, { at, ...parts }: (typeof opened)['asker']): SeedEvent => ({
    at: instant(at),
    happen: () => client.send(who, 'POST', `${path}/${id}/parts`, parts),
  });
  return [
    asked,
    {
      at: instant(opened.at),
      async happen() {
        const body = { lead: 'open', version: 1 };
        await client.send(await stage.present(opened.by), 'POST', `${path}/${id}/lead`, body);
      },
    },
    {
      at: instant(opened.acceptedAt),
      happen: () => client.send(other, 'POST', `${path}/${id}/step`, { step: 'accept' }),
    },
    writes(by, opened.asker),
    writes(other, opened.other),
  ];
}

/** Every strategy that waits in the groups of this facilitator is shown to its group, and what was shared with them has been read. */
function lookEvent(
  stage: SeedStage,
  { by, at }: SeedLook,
  waiting: Map<SeedStrategy, string>,
): SeedEvent {
  const { client } = stage;
  const groups = stage.content.clinicians.find((one) => one.slug === by)?.groups ?? [];
  return {
    at: stage.instant(at),
    async happen() {
      await stage.present(by);
      for (const [strategy, path] of waiting) {
        if (!groups.includes(personOf(stage, strategy.by).group)) continue;
        await client.send(by, 'POST', `${path}/mark`, { mark: 'show', version: 1 });
        waiting.delete(strategy);
      }
      const { reviews } = await client.send<ReviewList>(by, 'GET', '/reviews');
      const shared = reviews.filter(({ id }) => id.endsWith('-shared'));
      const together = shared.filter(({ lane }) => lane === 'routine');
      if (together.length > 0) {
        await client.send(by, 'POST', '/reviews/resolve-in-bulk', {
          reviews: together.map(({ id, version }) => ({ id, version })),
          outcome: 'no-action-needed',
          reason: 'Read, and shown to the group.',
        });
      }
      for (const { id } of shared.filter((one) => !together.includes(one))) {
        const { version } = await client.send<ReviewDetail>(by, 'POST', `/reviews/${id}/claim`, {});
        await client.send(by, 'POST', `/reviews/${id}/resolve`, {
          version,
          outcome: 'no-action-needed',
          reason: 'Read. We will speak about it if they wish to.',
        });
      }
    },
  };
}
