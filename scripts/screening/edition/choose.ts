import { lexicon } from '#shared/screening/lexicon/index.ts';
import type { Item } from './items.ts';
import type { Phrase } from './phrases.ts';

/** What finding a text once more is worth, as a share of the time before: a second way in helps with texts nobody has seen. */
const again = 0.15;
/** Signs of despair that come together raise each other from here (see `raiseTogether`). */
const enough = 0.85;
/** What signs are worth that are not enough yet. */
const half = 0.4;
/** Names, lane, strength and signs of the format of one more rule. */
const ofRule = 110;

/** All phrases that find anything, those first that find most for their size. */
export function inOrderOfWorth(
  phrases: readonly Phrase[],
  items: readonly Item[],
  known: ReadonlySet<string>,
): readonly Phrase[] {
  const opens = new Map<Phrase, Item[]>();
  const adds = new Map<Phrase, Item[]>();
  for (const item of items) {
    for (const phrase of item.opening) opens.set(phrase, [...(opens.get(phrase) ?? []), item]);
    for (const phrase of item.adding.keys()) adds.set(phrase, [...(adds.get(phrase) ?? []), item]);
  }
  const times = new Map<Item, number>();
  const signs = new Map<Item, Map<string, number>>();
  const classes = new Set(known);
  const rules = new Set<string>();

  const gain = (phrase: Phrase): number => {
    let sum = 0;
    for (const item of opens.get(phrase) ?? [])
      sum += item.weight * again ** (times.get(item) ?? 0);
    for (const item of adds.get(phrase) ?? []) {
      const before = signs.get(item) ?? new Map<string, number>();
      sum += item.weight * (progress(withSign(before, phrase, item)) - progress(before));
    }
    return sum;
  };
  const size = ({ rule, line, classes: needed }: Phrase): number => {
    let bytes = Buffer.byteLength(line) + 2;
    if (!rules.has(rule.id)) {
      const { phrases: _, ...around } = rule.written;
      bytes += ofRule + Object.values(around).join('').length;
    }
    for (const name of needed)
      if (!classes.has(name)) bytes += name.length + (lexicon.get(name)?.length ?? 0) + 8;
    return bytes;
  };

  const chosen: Phrase[] = [];
  let left = phrases.filter((phrase) => opens.has(phrase) || adds.has(phrase));
  for (;;) {
    let best: Phrase | undefined;
    let most = 0;
    for (const phrase of left) {
      const worth = gain(phrase) / size(phrase);
      if (worth > most) [best, most] = [phrase, worth];
    }
    if (best === undefined) return chosen;
    const taken = best;
    chosen.push(taken);
    left = left.filter((phrase) => phrase !== taken);
    rules.add(taken.rule.id);
    for (const name of taken.classes) classes.add(name);
    for (const item of opens.get(taken) ?? []) times.set(item, (times.get(item) ?? 0) + 1);
    for (const item of adds.get(taken) ?? []) {
      signs.set(item, withSign(signs.get(item) ?? new Map(), taken, item));
    }
  }
}

/** Of one rule the strongest sign counts. */
function withSign(before: ReadonlyMap<string, number>, phrase: Phrase, item: Item) {
  const strength = item.adding.get(phrase) ?? 0;
  return new Map(before).set(phrase.rule.id, Math.max(before.get(phrase.rule.id) ?? 0, strength));
}

function progress(signs: ReadonlyMap<string, number>): number {
  const total = [...signs.values()].reduce((sum, one) => sum + one, 0);
  if (signs.size >= 2 && total >= enough - 0.001) return 1;
  return half * Math.min(1, total / enough);
}
