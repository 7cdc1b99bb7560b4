import type { Plugin } from 'vite';

const left = new Set(['matches', 'ignores']);

/**
 * Leaves the examples of the screening's rules out of what a browser loads: they are there for readers and tests, and a
 * phone on a poor line should not fetch them.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!id.includes('/shared/screening/rules/')) return null;
      const ranges: [number, number][] = [];
      forEachNode(this.parse(code), (node) => {
        if (node.type !== 'Property' || !isNode(node.key) || !isNode(node.value)) return;
        if (node.value.type !== 'ArrayExpression') return;
        if (left.has(String(node.key.name))) ranges.push([node.value.start, node.value.end]);
      });
      let kept = code;
      for (const [start, end] of ranges.reverse()) {
        kept = `${kept.slice(0, start)}[]${kept.slice(end)}`;
      }
      return { code: kept, map: null };
    },
  };
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** In the order in which they stand. */
function forEachNode(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const one of value) forEachNode(one, visit);
  else if (isNode(value)) {
    visit(value);
    for (const field of Object.values(value)) forEachNode(field, visit);
  }
}
