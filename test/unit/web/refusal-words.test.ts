import { expect, test } from 'vitest';
import {
  addPasskeyRequest,
  passkeyChallengeRequest,
  showPasskeyRequest,
  signInAloneRequest,
} from '#shared/contracts/passkey.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { turnOnTellingRequest } from '#shared/contracts/telling.ts';
import { problemFacts } from '#shared/errors.ts';
import { refusalSaid } from '#web/app/browser/refusal-words.ts';
import { saidIn } from '#web/app/language/api-words.ts';
import { wordsIn } from '#web/app/language/words.ts';
import { refusalsOf } from './request-probing.ts';
import { sentencesOfRefusals } from './sentences-in-code.ts';

const refused = (detail: string, errors?: Problem['errors']): Problem => ({
  type: '/problems/not-allowed',
  title: 'Not yours to do',
  status: 403,
  detail,
  requestId: 'r',
  ...(errors ? { errors } : {}),
});

/** What a browser asks by itself: passkeys, and being told. */
const asked = [
  turnOnTellingRequest,
  passkeyChallengeRequest,
  addPasskeyRequest,
  showPasskeyRequest,
  signInAloneRequest,
];
/** What says no to it: where the caller is found, where they are inside their group, and these operations themselves. */
const sayNo =
  /functions\/api\/(?:telling|passkeys)\/(?!remove-|turn-off)|functions\/api\/sign-ins\/read-me|functions\/api\/access.*A new key/;
const kinds = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'wrong-key',
  'wrong-passkey',
  'already-used',
  'foreign-origin',
  'too-large',
  'too-many-requests',
  'unavailable',
  'unexpected',
] as const;
const sentences = new Set([
  ...kinds.map((kind) => problemFacts[kind].detail),
  ...sentencesOfRefusals()
    .sentences.filter(({ file, text }) => sayNo.test(`${file} ${text}`))
    .map(({ text }) => text),
  ...asked.flatMap(refusalsOf),
  'Please use letters, numbers and spaces.',
]);

test('what says no to what a browser asks by itself is found', () => {
  for (const known of [
    'Nobody can be told on a device here.',
    'You have ten passkeys. Remove one first.',
    'Please give this passkey a name.',
    'Your browser gave an address that we can’t use for this.',
  ]) {
    expect(sentences).toContain(known);
  }
});

test.each([...sentences])(
  'a browser says a refusal of the API as the server would: %s',
  (english) => {
    const inSpanish = saidIn('es', english);
    expect(inSpanish).not.toBe(english);
    expect(refusalSaid(wordsIn('es'), refused(english))).toBe(inSpanish);
    expect(refusalSaid(wordsIn('en'), refused(english))).toBe(english);
    const ofAField = refused('Please look.', [{ path: 'endpoint', message: english }]);
    expect(refusalSaid(wordsIn('es'), ofAField)).toBe(inSpanish);
  },
);

test('a browser hands on what it does not know, in the words in which it came', () => {
  const said = 'It rains, and nobody has said so before.';
  expect(refusalSaid(wordsIn('es'), refused(said))).toBe(said);
});
