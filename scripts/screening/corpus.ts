import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled post. `kind` is the source and, where the set has one, its own label. */
export interface LabelledPost {
  id: string;
  source: string;
  text: string;
  label: 'crisis' | 'no_crisis' | 'unread';
  severity: string | null;
  labelKind: string;
  /** From `ordinary.jsonl`: the posts on which false alarms are counted. */
  ordinary: boolean;
}

const labels = ['crisis', 'no_crisis', 'unread'] as const;

/** Reads `dev.jsonl` and `ordinary.jsonl` of a folder, in the order of their ids. */
export function readCorpus(folder: string): LabelledPost[] {
  const posts = [
    ...readPosts(join(folder, 'dev.jsonl'), false),
    ...readPosts(join(folder, 'ordinary.jsonl'), true),
  ];
  if (posts.length === 0) throw new Error(`No dev.jsonl or ordinary.jsonl in ${folder}.`);
  return posts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readPosts(file: string, ordinary: boolean): LabelledPost[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [postOf(line, index + 1, ordinary)]));
}

/** Errors name the line by its number only: it holds somebody's words. */
function postOf(line: string, number: number, ordinary: boolean): LabelledPost {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is not valid JSON.`);
  }
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const text = (name: string): string => {
    const found = field(name);
    if (typeof found !== 'string') throw new Error(`Line ${number}: "${name}" must be a string.`);
    return found;
  };
  const label = labels.find((one) => one === field('label'));
  if (label === undefined) throw new Error(`Line ${number}: "label" is none of ${labels}.`);
  const severity = field('severity');
  return {
    id: text('id'),
    source: text('source'),
    text: text('text'),
    label,
    severity: typeof severity === 'string' ? severity : null,
    labelKind: text('label_kind'),
    ordinary,
  };
}

/** Posts of intent, plan or act, as people labelled them. */
export function isGravest(post: LabelledPost): boolean {
  return /^cssrs[456]$/.test(post.severity ?? '');
}

/** On which half of the labelled set the rules were tuned: by the last bit of a hash of the id. */
export function isTunedHalf(post: LabelledPost): boolean {
  return (digest(post.id).at(-1) ?? 0) % 2 === 0;
}

/** A fold for each post, spread evenly over every source and label, in the order of a hash of the ids. */
export function foldsOf<Of extends LabelledPost>(
  posts: readonly Of[],
  count: number,
): ReadonlyMap<Of, number> {
  const keyed = posts.map((post) => ({
    post,
    key: `${post.source} ${post.label} ${post.severity} ${digest(post.id).toString('hex')}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return new Map(keyed.map(({ post }, index) => [post, index % count]));
}

function digest(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
