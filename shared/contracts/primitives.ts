import * as z from 'zod';
import { limits } from '#shared/limits.ts';

/** 80 random bits as 16 letters and digits. Says nothing about time, order or person. */
const incomplete = 'This address is not complete.';
export const drawnId = () => z.string({ error: incomplete }).regex(/^[a-z2-7]{16}$/, incomplete);

export const clinicId = drawnId().brand<'ClinicId'>();
export const groupId = drawnId().brand<'GroupId'>();
export const personId = drawnId().brand<'PersonId'>();
export const threadId = drawnId().brand<'ThreadId'>();
export type ClinicId = z.infer<typeof clinicId>;
export type GroupId = z.infer<typeof groupId>;
/** One person in one group (a clinician: in one clinic). Never leaves the server towards members. */
export type PersonId = z.infer<typeof personId>;
export type ThreadId = z.infer<typeof threadId>;

/** Place of a post in its thread, from 1. */
export const postNumber = z.int().min(1).max(9_999_999).brand<'PostNumber'>();
export type PostNumber = z.infer<typeof postNumber>;

/** A calendar day and a part of it in the group's time zone: all that members learn of a time. */
export const coarseMoment = z.object({
  precision: z.literal('coarse'),
  date: z.iso.date(),
  part: z.enum(['night', 'morning', 'afternoon', 'evening']),
});
export type CoarseMoment = z.infer<typeof coarseMoment>;

/** An instant in UTC, for clinicians only. */
export const exactMoment = z.object({ precision: z.literal('exact'), at: z.iso.datetime() });
export const moment = z.discriminatedUnion('precision', [coarseMoment, exactMoment]);
export type Moment = z.infer<typeof moment>;

/** Half characters, which nothing can store, and control characters, which nobody can type. */
const unstorable = /\p{Cs}|(?![\n\t])\p{Cc}/gu;
/** Marks and fillers that show nothing by themselves, though they belong to emoji and to many scripts. */
const showsNothing = /[\p{Cf}\p{Z}\s\u115f\u1160\u2800\u3164\uffa0]/gu;

function cleaned(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unstorable, '').trim();
  return clean.replace(showsNothing, '') === '' ? '' : clean;
}

/** Text that somebody typed: line ends made uniform, outer white space dropped; empty where nothing of it shows. */
export function typedText(max: number, empty: string) {
  return z
    .string({ error: empty })
    .transform(cleaned)
    .pipe(
      z
        // A form reads what is left of mere spaces as nothing at all.
        .string({ error: empty })
        .min(1, empty)
        .max(max, `This is longer than ${max.toLocaleString('en')} characters. Please shorten it.`),
    );
}

/** The same where nothing at all may stand, too: empty when it is left out. */
export const freeText = (max: number) =>
  z
    .string({ error: 'Please write this as text.' })
    .transform(cleaned)
    .pipe(
      z
        .string()
        .max(max, `This is longer than ${max.toLocaleString('en')} characters. Please shorten it.`),
    )
    .default('');

/** One line that others see, such as a name: white space made single, no control characters. */
export const displayLine = ({ min, max }: { min: number; max: number }, missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(min, `Please use at least ${min} characters.`)
        .max(max, `Please use at most ${max} characters.`)
        .regex(/^[^\p{C}<>]*$/u, 'Please use letters, numbers and spaces.'),
    );

/** A name shown to a group. What it must not look like is decided in `domain/pseudonym`. */
export const displayName = displayLine(limits.name, 'Please choose a name.');

const startAgain = 'Please start again from the first page.';
export const cursor = z.string({ error: startAgain }).min(1, startAgain).max(600, startAgain);
