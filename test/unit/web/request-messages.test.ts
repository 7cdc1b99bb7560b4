import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

// What is refused is said in words for people: no message of the validator's own ever reaches them.

const ofTheValidator = /Invalid|expected|Unrecognized|Too (?:small|big)|NaN|undefined/i;

const folder = new URL('../../../shared/contracts/', import.meta.url);
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(new URL(file, folder).href)),
);
const requests = modules
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, z.ZodObject] => {
    return /(?:Request|Query)$/.test(entry[0]) && entry[1] instanceof z.ZodObject;
  });

const wrong: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'nonsense',
  'n'.repeat(7_000),
  0,
  -1,
  1.5,
  1e12,
  Number.NaN,
  true,
  [],
  [null],
  [7],
  ['nonsense'],
  Array(9).fill('nonsense'),
  ['n'.repeat(7_000)],
  {},
  { nonsense: 1 },
];

/** What a schema says to all of that, put in the place of each of its fields, and of the fields within them. */
function saidOf(
  schema: z.ZodType,
  inside: (value: unknown) => unknown,
  whole: z.ZodType,
): string[] {
  const said = wrong.flatMap((value) => {
    const checked = whole.safeParse(inside(value));
    return checked.success ? [] : checked.error.issues.map((issue) => issue.message);
  });
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  return [
    ...said,
    ...fields.flatMap(([name, field]) =>
      saidOf(field, (value) => inside({ [name]: value }), whole),
    ),
  ];
}

describe('what a request is refused with', () => {
  test('is looked at for every contract that holds one', () => {
    expect(requests.map(([name]) => name).sort()).toEqual([
      'createInvitationRequest',
      'crisisPanelRequest',
      'editPostRequest',
      'joinRequest',
      'listReviewsQuery',
      'listThreadsQuery',
      'openInvitationRequest',
      'openThreadRequest',
      'readThreadQuery',
      'reopenReviewRequest',
      'replyRequest',
      'reportRequest',
      'resolveReviewRequest',
      'setRotaRequest',
      'signInRequest',
    ]);
  });

  test.each(requests)('%s: is words for people, whatever is missing or wrong', (_, request) => {
    const said = new Set(saidOf(request, (value) => value, request));
    expect(said.size).toBeGreaterThan(1);
    expect([...said].filter((message) => ofTheValidator.test(message))).toEqual([]);
    for (const message of said) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});
