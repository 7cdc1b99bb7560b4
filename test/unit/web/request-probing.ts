import { readdirSync } from 'node:fs';
import * as z from 'zod';

// Puts wrong values through every request of the contracts, to hear what they are refused with.

const folder = new URL('../../../shared/contracts/', import.meta.url);
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(new URL(file, folder).href)),
);

/** Every request of every contract, by its name. */
export const requests = modules
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

/** What a request says to all of that, put in the place of each of its fields, and of the fields within them. */
export const refusalsOf = (request: z.ZodType) => saidOf(request, (value) => value, request);

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
