import { wordRules } from '#shared/screening/rules/index.ts';
import { type Example, exampleOf } from './examples.ts';
import type { Lesson } from './learn.ts';

const weight = 0.5;

/**
 * The rules' own examples and counter-examples, which nobody posted: short texts and figures of speech are rare in
 * collections of posts. An example of a rule for `urgent` tells the second head what is grave and yet not gravest.
 */
export function ownLessons(): { crisis: readonly Lesson[]; gravest: readonly Lesson[] } {
  const crisis: Lesson[] = [];
  const gravest: Lesson[] = [];
  for (const rule of wordRules) {
    for (const text of rule.matches) {
      const example = ownExample(text);
      if (!isFlagged(example)) continue;
      crisis.push({ example, target: 1, weight });
      gravest.push({ example, target: example.rulesLane === 'crisis' ? 1 : 0, weight });
    }
    for (const text of rule.ignores) {
      const example = ownExample(text);
      // A counter-example of one rule may well be an example of another.
      if (isFlagged(example)) continue;
      crisis.push({ example, target: 0, weight });
      gravest.push({ example, target: 0, weight });
    }
  }
  return { crisis, gravest };
}

function ownExample(text: string): Example {
  return exampleOf({
    id: text,
    source: 'own',
    text,
    label: 'no_crisis',
    severity: null,
    labelKind: 'own',
    ordinary: false,
  });
}

function isFlagged({ rulesLane }: Example): boolean {
  return rulesLane === 'crisis' || rulesLane === 'urgent';
}
