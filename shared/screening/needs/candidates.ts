import type { Prose } from '#shared/screening/clauses.ts';
import { needsOf } from '#shared/screening/needs/needs.ts';
import type { Rule } from '#shared/screening/rule.ts';

interface TrieNode {
  next: Map<number, TrieNode>;
  /** Needs that the piece spelt so far meets. */
  meets: number[];
}

/** A rule that can match, and the clauses in which it can; undefined where it has to read the whole text. */
export interface Candidate {
  rule: Rule;
  clauses: readonly number[] | undefined;
}

/**
 * Picks the rules that can match a text, and where, by the words that each needs, so that most expressions are neither
 * compiled nor run on most clauses. It leaves out no place where a rule would match.
 */
export function candidatePicker(rules: readonly Rule[]): (prose: Prose) => readonly Candidate[] {
  const pieces: TrieNode = { next: new Map(), meets: [] };
  /** Of each need the way it belongs to; of each way its rule and how many needs it has. */
  const wayOfNeed: number[] = [];
  const ways: { rule: number; needs: number }[] = [];
  const always = new Set<number>();
  rules.forEach((rule, index) => {
    const needs = crossesClauses(rule) ? undefined : needsOf(rule.phrase);
    if (needs === undefined) always.add(index);
    for (const way of needs ?? []) {
      ways.push({ rule: index, needs: way.length });
      for (const need of way) {
        for (const piece of need) nodeOf(pieces, piece).meets.push(wayOfNeed.length);
        wayOfNeed.push(ways.length - 1);
      }
    }
  });
  const needCount = wayOfNeed.length;
  const wayOf = Int32Array.from(wayOfNeed);
  const ruleOf = Int32Array.from(ways, (way) => way.rule);
  const enough = Int32Array.from(ways, (way) => way.needs);
  const needsOfWord = remembered((word) => needsMetBy(pieces, `<${word}>`));
  return ({ words, at, clauses }) => {
    const picked: (number[] | undefined)[] = rules.map(() => undefined);
    // The clause in which a need was last met, and how many needs of each way are met in it.
    const metIn = new Int32Array(needCount);
    const countedIn = new Int32Array(ways.length);
    const count = new Int32Array(ways.length);
    let clause = 0;
    for (let i = 0; i < words.length; i += 1) {
      if (at[i] === clauses[clause]) clause += 1;
      const met = needsOfWord(words[i]?.text ?? '');
      for (let k = 0; k < met.length; k += 1) {
        const need = met[k] ?? 0;
        if (metIn[need] === clause) continue;
        metIn[need] = clause;
        const way = wayOf[need] ?? 0;
        const before = countedIn[way] === clause ? (count[way] ?? 0) : 0;
        countedIn[way] = clause;
        count[way] = before + 1;
        if (before + 1 !== enough[way]) continue;
        const rule = ruleOf[way] ?? 0;
        const places = picked[rule];
        if (places === undefined) picked[rule] = [clause - 1];
        else if (places.at(-1) !== clause - 1) places.push(clause - 1);
      }
    }
    return rules.flatMap((rule, index) => {
      const places = picked[index];
      return places || always.has(index) ? [{ rule, clauses: places }] : [];
    });
  };
}

const mostRemembered = 5000;

/** Ordinary words come back in every text; what they meet is worked out once. */
function remembered(workOut: (word: string) => Int32Array): (word: string) => Int32Array {
  const known = new Map<string, Int32Array>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const now = workOut(word);
    known.set(word, now);
    return now;
  };
}

/** Its needs may be met in two clauses, so they say nothing about one. */
function crossesClauses(rule: Rule): boolean {
  return rule.phrase.includes('\\n');
}

function nodeOf(root: TrieNode, piece: string): TrieNode {
  let node = root;
  for (let i = 0; i < piece.length; i += 1) {
    const code = piece.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), meets: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  return node;
}

/** Needs met by any piece of the word. Longer runs than a word has are no word of a rule. */
function needsMetBy(root: TrieNode, word: string): Int32Array {
  const met = new Set<number>();
  for (let from = 0; from < word.length; from += 1) {
    let node: TrieNode | undefined = root;
    for (let i = from; i < word.length; i += 1) {
      node = node.next.get(word.charCodeAt(i));
      if (node === undefined) break;
      for (const need of node.meets) met.add(need);
    }
  }
  return Int32Array.from(met);
}
