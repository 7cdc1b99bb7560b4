import { parseWithZod } from '@conform-to/zod/v4';
import { msg } from '@lingui/core/macro';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type * as z from 'zod';
import type { Problem } from '#shared/contracts/problem.ts';
import { type Answer, type ApiClient, problemOf } from './api.server.ts';
import { type Kept, keptReason } from './kept.ts';
import { keptLabel } from './kept-labels.server.ts';
import { problemIn, saidIn } from './language/api-words.ts';
import type { Language } from './language/languages.ts';
import { wordsIn } from './language/words.ts';
import { isProblem, problemFromNowhere } from './problems.ts';

/** Fields of our own that travel in a form beside what the API asks for. */
const ours = [
  'sendId',
  'panelSeen',
  'detailsSeen',
  'intent',
  'signInKey',
  'signInShared',
  'keptReason',
];

/** What is asked for anew when words are handed back. */
const unkept = ['signInKey', 'signInShared', 'keptReason'];

/** One form on its way to the API: its fields, the caller's API, and the cookies to hand back. */
export interface Sending {
  fields: FormData;
  api: ApiClient;
  /** In what its refusals are said. */
  language: Language;
  /** `Set-Cookie` of everything that the API was asked on the way. */
  headers: Headers;
  /** For `Idempotency-Key`: the same for every sending of the same form. */
  sendId: string;
}

/**
 * Reads a form. When it also holds the seven words, it signs in first, so that words which outlived their sign-in go out in the
 * same step. Throws what was typed back at the page when that sign-in fails.
 */
export async function openSending({ request, context }: ActionFunctionArgs): Promise<Sending> {
  const fields = await request.formData().catch(() => {
    throw data(problemFromNowhere(400), { status: 400 });
  });
  const sending: Sending = {
    fields,
    api: context.api,
    language: context.language,
    headers: new Headers(),
    sendId: text(fields, 'sendId') || crypto.randomUUID(),
  };
  const key = text(fields, 'signInKey');
  if (key === '') return sending;
  const sharedDevice = fields.has('signInShared');
  const signedIn = await attempt(
    sending,
    context.api['sign-in'].$post({ json: { key, sharedDevice } }),
  );
  if (!signedIn.ok) throw keep(sending, signedIn.problem, 'signed-out');
  if (signedIn.value.needs !== 'nothing') throw keepForPasskey(sending);
  return { ...sending, api: context.apiWithCookie(cookieOf(sending)) };
}

/** The cookies that the API has set on the way, as a browser would send them back. */
export const cookieOf = ({ headers }: Cookies): string =>
  headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');

/** For a change that says nothing more: every change comes as JSON. */
export const asJson = { headers: { 'Content-Type': 'application/json' } };

/** Where cookies are kept; with a language, what is said without the API is said in it. */
type Cookies = Pick<Sending, 'headers'> & Partial<Pick<Sending, 'language'>>;

export type Attempt<T> = { ok: true; value: T } | { ok: false; problem: Problem };

type Asked<T> = { ok: true; answer: Answer<T> } | { ok: false; problem: Problem };

/** Asks the API and keeps the cookies that it sets. Never throws: an API that is away is a problem like any other. */
async function ask<T>(
  { headers, language = 'en' }: Cookies,
  asked: Promise<Answer<T>>,
): Promise<Asked<T>> {
  try {
    const answer = await asked;
    for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
    return answer.ok ? { ok: true, answer } : { ok: false, problem: await problemOf(answer) };
  } catch {
    return { ok: false, problem: problemIn(language, problemFromNowhere(503)) };
  }
}

/** What the API answers to a change, or why it refused. */
export async function attempt<T>(cookies: Cookies, asked: Promise<Answer<T>>): Promise<Attempt<T>> {
  const done = await ask(cookies, asked);
  return done.ok ? { ok: true, value: await done.answer.json() } : done;
}

/** For a change that is answered with nothing: null when it was made, else why it was refused. */
export async function refusalOf(cookies: Cookies, asked: Promise<Answer<unknown>>) {
  const done = await ask(cookies, asked);
  return done.ok ? null : done.problem;
}

/** Checks the fields against a contract of the API, leaving out those which are only ours. */
export function check<Schema extends z.ZodType>(
  { fields, language }: Pick<Sending, 'fields' | 'language'>,
  schema: Schema,
) {
  const theirs = new FormData();
  for (const [name, value] of fields) {
    if (!ours.includes(name) && value !== '') theirs.append(name, value);
  }
  const submission = parseWithZod(theirs, {
    schema,
    formatError: (issues: z.core.$ZodIssue[]) =>
      issues.map(({ message }) => saidIn(language, message)),
  });
  // Said once: it goes along when the form comes back for another reason.
  if (text(fields, 'detailsSeen') !== '') submission.payload.detailsSeen = '1';
  return submission;
}
export type Submission = ReturnType<typeof check>;

/**
 * Puts a refusal where it belongs: beside the form when the form can still be shown, and else thrown together with all that was
 * typed, because the page around the form can no longer be loaded.
 */
export function refuse(sending: Sending, submission: Submission, problem: Problem) {
  const reason = keptReason(problem.status);
  if (reason !== null) throw keep(sending, problem, reason);
  const fieldErrors: Record<string, string[]> = {};
  for (const { path, message } of problem.errors ?? []) {
    fieldErrors[path] = [...(fieldErrors[path] ?? []), message];
  }
  const byField = Object.keys(fieldErrors).length > 0;
  const result = submission.reply(byField ? { fieldErrors } : { formErrors: [problem.detail] });
  return data({ result }, { status: problem.status });
}

/** The answer to a form whose fields are not right yet. */
export function askAgain(submission: Submission) {
  return data({ result: submission.reply() }, { status: 422 });
}

/** Post/Redirect/Get, with the cookies of the way. */
export function goOn({ headers }: Sending, path: string) {
  return redirect(path, { status: 303, headers });
}

/** Everything that was typed, to be thrown. A key is never among it. */
export function keep(sending: Typed, problem: Problem, reason: Kept['reason']) {
  const message = isProblem(problem, 'not-signed-in') ? whyAgain(sending) : problem.detail;
  return data(keptFields(sending, message, reason), { status: problem.status });
}

type Typed = Pick<Sending, 'fields' | 'language'>;

/** Said to somebody who has pressed the button of these very words before: the first time the heading says it. */
const whyAgain = ({ fields, language }: Typed) =>
  text(fields, 'keptReason') === 'signed-out'
    ? wordsIn(language)._(
        msg`You are not signed in yet. Write your seven words, or use your passkey in the new tab first.`,
      )
    : null;

function keptFields(
  { fields, language }: Typed,
  message: string | null,
  reason: Kept['reason'],
): Kept {
  const typed: Kept['fields'] = [];
  for (const [name, value] of fields) {
    if (unkept.includes(name) || typeof value !== 'string') continue;
    typed.push([name, value, keptLabel(name, fields, language)]);
  }
  return { kept: true, reason, message, fields: typed };
}

/** A key alone does not send staff's words: they wait here until the passkey was shown beside. */
function keepForPasskey(sending: Sending) {
  const kept = keptFields(sending, null, 'passkey');
  return data(kept, { status: 401, headers: sending.headers });
}

/** A field as text; empty when it is missing. */
export function text(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
