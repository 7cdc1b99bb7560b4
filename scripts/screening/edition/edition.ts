import { gzipSync } from 'node:zlib';
import { contextCues } from '#shared/screening/context.ts';
import { lexicon } from '#shared/screening/lexicon/index.ts';
import type { EditionRule } from '#shared/screening/on-device/rules.ts';
import type { Rule } from '#shared/screening/rule.ts';
import { classesFor, type Phrase } from './phrases.ts';

/** The rules for a device and every class of words that they and the cues of context need. */
export interface Edition {
  rules: readonly EditionRule[];
  lexicon: Readonly<Record<string, string>>;
}

/** Classes that any edition needs, whatever its rules. */
export const contextClasses: ReadonlySet<string> = classesFor(Object.values(contextCues));

/** The edition of these phrases, in the order of rules' ids and of phrases in a rule. */
export function editionOf(chosen: readonly Phrase[], all: readonly Phrase[]): Edition {
  const held = new Set(chosen);
  const lines = new Map<Rule, string[]>();
  for (const phrase of all) {
    if (!held.has(phrase)) continue;
    lines.set(phrase.rule, [...(lines.get(phrase.rule) ?? []), phrase.line]);
  }
  const rules = [...lines].map(([rule, phrases]) => ruleWith(rule, phrases));
  const needed = new Set([...contextClasses, ...chosen.flatMap((phrase) => [...phrase.classes])]);
  return {
    rules,
    lexicon: Object.fromEntries([...lexicon].filter(([name]) => needed.has(name)).sort()),
  };
}

function ruleWith(rule: Rule, phrases: readonly string[]): EditionRule {
  const { category, id, lane, strength, context, negatable, written } = rule;
  const name = id.slice(category.length + 1);
  return {
    category,
    name,
    lane,
    strength,
    context,
    negatable,
    ...written,
    phrases: phrases.join('\n'),
  };
}

export function bytesOf(edition: Edition): number {
  return gzipSync(JSON.stringify(edition), { level: 9 }).byteLength;
}
