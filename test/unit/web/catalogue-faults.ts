import { compileMessage } from '@lingui/message-utils/compileMessage';

// What can be wrong with a catalogue, seen from the messages that the code holds.

/** Messages by id, as they stand in the code. */
export type Messages = Readonly<Record<string, { readonly message?: string }>>;
/** The same as a catalogue has them, with what they are in its language. */
export type Catalogue = Readonly<
  Record<string, { readonly message?: string; readonly translation?: string }>
>;

export interface Faults {
  /** In the code, not in the catalogue. */
  readonly missing: readonly string[];
  /** In the catalogue, without a translation. */
  readonly untranslated: readonly string[];
  /** Translated with other placeholders, plurals or tags, or not readable: each with what differs. */
  readonly unlike: readonly string[];
  /** In the catalogue, nowhere in the code. */
  readonly leftOver: readonly string[];
}

export function faultsOf(messages: Messages, catalogue: Catalogue): Faults {
  const known = Object.entries(messages).map(([id, { message = id }]) => ({
    message,
    entry: catalogue[id],
  }));
  const translated = known.flatMap(({ message, entry }) =>
    entry?.translation ? [{ message, said: entry.translation }] : [],
  );
  return {
    missing: known.filter(({ entry }) => !entry).map(({ message }) => message),
    untranslated: known
      .filter(({ entry }) => entry && !entry.translation?.trim())
      .map(({ message }) => message),
    unlike: translated.flatMap(({ message, said }) => {
      const differences = differencesOf(message, said);
      return differences.length === 0 ? [] : [`${message}: ${differences.join('; ')}`];
    }),
    leftOver: Object.entries(catalogue)
      .filter(([id]) => !(id in messages))
      .map(([id, { message }]) => message ?? id),
  };
}

function differencesOf(english: string, said: string): string[] {
  const [one, other] = [partsOf(english), partsOf(said)];
  if (one === null || other === null) return ['cannot be read'];
  return (['placeholders', 'tags', 'numbers'] as const).flatMap((kind) =>
    one[kind].join(' ') === other[kind].join(' ')
      ? []
      : [`${kind} are ${other[kind].join(' ') || 'gone'}, not ${one[kind].join(' ') || 'there'}`],
  );
}

interface Parts {
  /** Each once; of a plural or a choice with its kind, and with the cases that a language does not choose for itself. */
  readonly placeholders: readonly string[];
  /** Each as often as it stands there; where there are cases, in each of them. */
  readonly tags: readonly string[];
  /** Plurals that say their number. */
  readonly numbers: readonly string[];
}

/** What a message consists of beside its words, in an order of its own; null for one that cannot be read. */
function partsOf(message: string): Parts | null {
  let found: Way[];
  try {
    const compiled = compileMessage(message);
    if (isAsItWas(compiled, message)) return null;
    found = waysThrough(compiled);
  } catch {
    return null;
  }
  if (found.some(({ text }) => !isNested(text))) return null;
  const sorted = (all: readonly string[]) => [...new Set(all)].sort();
  return {
    placeholders: sorted(found.flatMap((way) => way.placeholders)),
    tags: sorted(found.map(({ text }) => (text.match(aTag) ?? []).sort().join(''))),
    numbers: sorted(found.flatMap((way) => way.numbers)),
  };
}

/** A message with a fault in its braces comes back whole. */
const isAsItWas = (compiled: Compiled, message: string): boolean =>
  compiled.length === 1 && compiled[0] === message && /[{}]/.test(message);

/** One of the texts that a message can become. */
interface Way {
  readonly text: string;
  readonly placeholders: readonly string[];
  readonly numbers: readonly string[];
}

type Compiled = ReturnType<typeof compileMessage>;

/** Forms that each language has for numbers as it needs them. */
const ofLanguages = ['zero', 'one', 'two', 'few', 'many', 'other'];

function waysThrough(compiled: Compiled): Way[] {
  let ways: Way[] = [{ text: '', placeholders: [], numbers: [] }];
  const goOn = (next: readonly Way[]) => {
    ways = ways.flatMap((way) =>
      next.map((more) => ({
        text: way.text + more.text,
        placeholders: [...way.placeholders, ...more.placeholders],
        numbers: [...way.numbers, ...more.numbers],
      })),
    );
  };
  for (const part of typeof compiled === 'string' ? [compiled] : compiled) {
    if (typeof part === 'string') {
      goOn([{ text: part, placeholders: [], numbers: [] }]);
      continue;
    }
    const [name, kind = '', cases] = part;
    if (typeof cases !== 'object' || cases === null) {
      goOn([{ text: '', placeholders: [[name, kind].filter(Boolean).join(':')], numbers: [] }]);
      continue;
    }
    const chosen = Object.entries(cases).filter(([key]) => key !== 'offset');
    const named = chosen.map(([key]) => key);
    if (!named.includes('other')) throw new Error('A choice without its last case.');
    const own = named.filter((key) => kind === 'select' || !ofLanguages.includes(key)).sort();
    const placeholder = [name, kind, ...own].join(':');
    goOn(
      chosen.flatMap(([key, of]) =>
        waysThrough(of as Compiled).map((way) => ({
          text: way.text,
          placeholders: [placeholder, ...way.placeholders],
          numbers: [...(key === 'other' && way.text.includes('#') ? [name] : []), ...way.numbers],
        })),
      ),
    );
  }
  return ways;
}

const aTag = /<\/?\d+\/?>/g;

/** Whether each tag is closed, and within the one that it was opened in. */
function isNested(text: string): boolean {
  const open: string[] = [];
  for (const tag of text.match(aTag) ?? []) {
    const name = tag.match(/\d+/)?.[0] ?? '';
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0;
}
