import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ShownGoal } from '#shared/contracts/goal.ts';
import { goalStateWords } from './goal-words.ts';

/** Goals on a line each. Neither how many steps nor how many people: there is nothing to compare. */
export function GoalItems({ goals, groupId }: { goals: ShownGoal[]; groupId: string }) {
  const { i18n } = useLingui();
  return (
    <ul className="plain-list">
      {goals.map((goal) => (
        <li key={goal.id}>
          <Link to={`/groups/${groupId}/goals/${goal.id}`}>{goal.words}</Link>
          <span className="soft">{goalFacts(goal, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}

type Facts = Pick<ShownGoal, 'state' | 'isShown' | 'waits' | 'keptBack'> & {
  author: Pick<ShownGoal['author'], 'name' | 'isYou'>;
};

/** What is said of a goal right after its words: ", for yourself. Resting for now". */
export function goalFacts(goal: Facts, i18n: I18n): string {
  const whose = whoseWords(goal, i18n);
  const state = goalStateWords[goal.state];
  const notSeen =
    goal.keptBack !== null
      ? msg`The group does not see it`
      : goal.waits
        ? msg`It waits until a facilitator has read it`
        : null;
  const further = [state, notSeen].filter((fact) => fact !== null);
  return [whose === null ? '' : `, ${whose}`, ...further.map((fact) => i18n._(fact))].join('. ');
}

function whoseWords({ author, isShown, waits, keptBack }: Facts, i18n: I18n): string | null {
  if (!author.isYou) return author.name;
  if (!isShown) return i18n._(msg`for yourself`);
  return waits || keptBack !== null ? null : i18n._(msg`the group sees it`);
}
