import { msg } from '@lingui/core/macro';
import * as z from 'zod';
import { setRotaRequest } from '#shared/contracts/rota.ts';
import { saidIn } from './language/api-words.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';
import { type RotaField, readRotaText, rotaFields } from './rota-text.ts';

const text = z.string().optional().default('');

const fields = z.strictObject({
  version: z.coerce.number(),
  staffedHours: text,
  closedDates: text,
  contacts: text,
  shifts: text,
  exceptions: text,
  ladder: text,
  repeatMinutes: text,
  withNobody: z.boolean().default(false),
});

/**
 * The rota's form: lines of text, made into what the API asks for and checked against it. What is wrong stands at the field in which
 * it was written, with its line where it has one, in that language.
 */
export const rotaForm = (language: Language) =>
  fields.transform(({ version, repeatMinutes, withNobody, ...lines }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const read = readRotaText(lines, language);
    if (!read.ok) {
      for (const { field, message } of read.problems) refuse(field, message);
      return z.NEVER;
    }
    const { value, lineOf } = read;
    const repeat = /^\d+$/.test(repeatMinutes.trim()) ? Number(repeatMinutes) : repeatMinutes;
    const checked = setRotaRequest.safeParse({
      version,
      ...value,
      rota: { ...value.rota, repeatMinutes: repeat },
      withNobody,
    });
    if (checked.success) return checked.data;
    for (const { path, message } of checked.error.issues) {
      const [field = '', index] = path[0] === 'rota' ? path.slice(1) : path;
      const number = isRotaField(field) && typeof index === 'number' ? lineOf[field][index] : null;
      const what = saidIn(language, message);
      refuse(String(field), number ? wordsIn(language)._(msg`Line ${number}: ${what}`) : what);
    }
    return z.NEVER;
  });

const isRotaField = (field: PropertyKey): field is RotaField =>
  rotaFields.some((one) => one === field);
