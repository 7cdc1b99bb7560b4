import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { planSteps } from '#shared/domain/safety-plan.ts';
import { keptLabel } from '#web/app/kept-labels.server.ts';
import { rotaFields } from '#web/app/rota-text.ts';
import { requests } from './request-probing.ts';

// Whatever somebody wrote stands in a box when its page is gone, so that it can be read and copied. Found out from the contracts of
// the forms, so that a new field is not forgotten.

const app = new URL('../../../web/app/', import.meta.url).pathname;

/** A file with all of the pages' own that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    withImports(join(dirname(file), path), seen);
  }
  return seen;
}

const pages = readdirSync(join(app, 'routes'))
  .map((file) => join(app, 'routes', file))
  .filter((file) => readFileSync(file, 'utf8').includes('ErrorBoundary = KeptWordsOrProblem'));
const sources = new Set(pages.flatMap((page) => [...withImports(page)]));
const named = new Set(
  [...sources].flatMap((file) => readFileSync(file, 'utf8').match(/\b\w+Request\b/g) ?? []),
);
const forms = requests.filter(([name]) => named.has(name));

/** Fields by their names in a form, with those within them. */
const fieldsOf = (schema: z.ZodObject, before = ''): [name: string, field: z.ZodType][] =>
  Object.entries(schema.shape).flatMap(([key, field]): [string, z.ZodType][] => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return inner instanceof z.ZodObject
      ? fieldsOf(inner, `${before}${key}.`)
      : [[before + key, inner as z.ZodType]];
  });

/** What takes words of anybody's choosing, in one and in several lines. */
const takesWords = (field: z.ZodType) =>
  ['Some words', 'Otherwise none'].every((words) => field.safeParse(words).success);

const formWith = (names: readonly string[]) => {
  const form = new FormData();
  for (const name of names) form.set(name, 'Some words');
  return form;
};

describe('the page that keeps typed words', () => {
  test('is looked at for every form that has it', () => {
    expect(pages.length).toBeGreaterThan(25);
    for (const name of [
      'writeRepairRequest',
      'askRepairByNameRequest',
      'addThemeRequest',
      'savePlanRequest',
      'createInvitationRequest',
      'resolveReviewRequest',
    ]) {
      expect(forms.map(([one]) => one)).toContain(name);
    }
  });

  test.each(forms)('%s: shows all that is words, and nothing that is a choice', (_, request) => {
    const fields = fieldsOf(request);
    const form = formWith(fields.map(([name]) => name));
    const labelled = fields.filter(([name]) => keptLabel(name, form, 'en') !== null);
    const text = fields.filter(([, field]) => takesWords(field));
    expect(labelled.map(([name]) => name)).toEqual(
      expect.arrayContaining(text.map(([name]) => name)),
    );
    const choices = fields.filter(
      ([, field]) => field instanceof z.ZodEnum || field instanceof z.ZodNumber,
    );
    for (const [name] of choices) expect(keptLabel(name, form, 'en'), name).toBeNull();
  });

  test('names each step of a plan and each box of a rota, in the language of the page', () => {
    const form = formWith([...planSteps, ...rotaFields]);
    for (const name of [...planSteps, ...rotaFields, 'lines']) {
      const [english, spanish] = [keptLabel(name, form, 'en'), keptLabel(name, form, 'es')];
      expect(english).toMatch(/^[A-Z]/);
      expect(spanish).not.toBe(english);
    }
  });

  test('shows no field that a browser’s owner made up', () => {
    for (const name of ['constructor', 'sendId', 'version', 'intent', 'contacts.first']) {
      expect(keptLabel(name, formWith([name]), 'en')).toBeNull();
    }
  });
});
