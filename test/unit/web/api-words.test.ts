import { describe, expect, test } from 'vitest';
import type { Problem } from '#shared/contracts/problem.ts';
import { rosterLines } from '#shared/contracts/roster.ts';
import { problemFacts } from '#shared/errors.ts';
import { problemIn, saidIn } from '#web/app/language/api-words.ts';
import { apiWordsInSpanish } from '#web/app/language/api-words-es.ts';
import { translatorOf } from '#web/app/language/sentences.ts';
import { fromAnotherSite, problemFromNowhere } from '#web/app/problems.ts';
import { refusalsOf, requests } from './request-probing.ts';
import { sentencesIn, sentencesOfContracts, sentencesOfRefusals } from './sentences-in-code.ts';

// Every sentence that the API and its contracts say to people has Spanish words.

const refusals = sentencesOfRefusals();
const contracts = sentencesOfContracts();
const probed = new Set(requests.flatMap(([, request]) => refusalsOf(request)));

/** Asked of who makes a clinic on a command line, in English. */
const ofACommand = / --\w/;
const nowhere = problemFromNowhere(503);
const withoutTheApi = [nowhere.title, nowhere.detail, fromAnotherSite];
const english = new Set(
  [
    ...Object.values(problemFacts).flatMap(({ title, detail }) => [title, detail]),
    ...withoutTheApi,
    ...probed,
    ...[...refusals.sentences, ...contracts.sentences].map(({ text }) => text),
  ].filter((sentence) => !ofACommand.test(sentence)),
);

const aPlaceholder = /\{(\w+)\}/g;
const placeholdersOf = (text: string) => [...text.matchAll(aPlaceholder)].map(([, name]) => name);
const shapeOf = (text: string) => text.replaceAll(aPlaceholder, '{}');
/** As it comes out when something stands for each placeholder. */
const asSaid = (text: string) => text.replaceAll(aPlaceholder, '12');

/** Those of these sentences that have no Spanish words. */
const without = (sentences: Iterable<string>) =>
  [...sentences].filter((one) => saidIn('es', asSaid(one)) === asSaid(one));

describe('the Spanish words', () => {
  test('are there for all that the API refuses with', () => {
    expect(without(Object.values(problemFacts).flatMap((one) => [one.title, one.detail]))).toEqual(
      [],
    );
    expect(without(refusals.sentences.map(({ text }) => text))).toEqual([]);
    expect(refusals.sentences.length).toBeGreaterThan(80);
  });

  test('are there for all that a contract says', () => {
    expect(without(probed)).toEqual([]);
    const said = contracts.sentences.map(({ text }) => text);
    expect(without(said.filter((text) => !ofACommand.test(text)))).toEqual([]);
    expect(said.length).toBeGreaterThan(150);
  });

  test('are there for what is said without the API', () => {
    expect(without(withoutTheApi)).toEqual([]);
  });

  test('are there for nothing that nobody says any more', () => {
    const shapes = new Set([...english].map(shapeOf));
    const leftOver = Object.keys(apiWordsInSpanish).filter((one) => !shapes.has(shapeOf(one)));
    expect(leftOver).toEqual([]);
  });

  test.each(Object.entries(apiWordsInSpanish))('say something else: %s', (sentence, said) => {
    expect(said.trim()).toBe(said);
    expect(said).not.toBe('');
    expect(said).not.toBe(sentence);
    expect(said).not.toMatch(/[!¡]/);
    expect(placeholdersOf(said).sort()).toEqual(placeholdersOf(sentence).sort());
    expect(said.endsWith('.')).toBe(sentence.endsWith('.'));
  });
});

describe('what is said and cannot be followed to any words', () => {
  test('hands on what was found elsewhere, and is known by name', () => {
    expect(refusals.notFollowed).toEqual([
      'functions/api/middleware/on-error.ts: detail',
      'functions/api/middleware/on-error.ts: facts.detail',
      'functions/api/valid.ts: issue.message',
      'functions/vault/ask.ts: detail.exactOptional()',
      'functions/vault/handler.ts: detail',
    ]);
    expect(contracts.notFollowed.map((one) => one.split('\n', 1)[0])).toEqual([
      'shared/contracts/problem.ts: z.string()',
      'shared/contracts/review.ts: z',
    ]);
  });
});

describe('a sentence is found in the code', () => {
  const textsIn = (code: string) =>
    sentencesIn({ 'functions/made-up.ts': code }).sentences.map(({ text }) => text);

  test.each([
    ['where it is thrown', `throw new Refusal('stale', { detail: 'One is here.' });`],
    ['of a field', `fieldRefusal('name', 'One is here.');`],
    ['in a constant', `const said = 'One is here.'; const more = { detail: said };`],
    ['in a table', `const all = { a: 'One is here.' }; fieldRefusal('name', all[which]);`],
    [
      'that a function gives',
      `function why() { return 'One is here.'; } fieldRefusal('a', why());`,
    ],
    [
      'given to a function',
      `const refuse = (path: string, message: string) => add({ path, message }); refuse('a', 'One is here.');`,
    ],
    ['on one of two ways', `const more = { detail: some ? undefined : 'One is here.' };`],
    ['anywhere in a schema', `z.string().min(1, 'One is here.');`],
  ])('%s', (_, code) => {
    expect(textsIn(code)).toContain('One is here.');
  });

  test('with a placeholder for what is put in, and with the words that can be', () => {
    expect(
      textsIn(`fieldRefusal('name', \`\${error.holder.name} has \${limits.goals} of it.\`);`),
    ).toEqual(['{name} has {goals} of it.']);
    const list = `const list = (what: string) => min(\`At least one of the \${what}.\`);`;
    expect(textsIn(`${list} list('days'); list('hours');`)).toEqual([
      'At least one of the days.',
      'At least one of the hours.',
    ]);
  });

  test('or is said not to have been followed', () => {
    const { notFollowed } = sentencesIn({
      'functions/made-up.ts': 'add({ detail: words.join() });',
    });
    expect(notFollowed).toEqual(['functions/made-up.ts: words.join()']);
  });
});

describe('a sentence is said', () => {
  test('in English as it came, and as it came where it is not known', () => {
    for (const one of ['Something is missing or not right', 'Not a sentence of ours.', '']) {
      expect(saidIn('en', one)).toBe(one);
    }
    for (const one of ['Not a sentence of ours.', '', 'constructor', '{name}', 'Line 3: nothing']) {
      expect(saidIn('es', one)).toBe(one === 'Line 3: nothing' ? 'Línea 3: nothing' : one);
    }
  });

  test('with numbers as the language writes them', () => {
    const longer = (number: string) =>
      saidIn('es', `This is longer than ${number} characters. Please shorten it.`);
    expect(longer('6,000')).toBe('Esto pasa de 6000 caracteres. Acórtalo un poco.');
    expect(longer('12,000')).toBe('Esto pasa de 12.000 caracteres. Acórtalo un poco.');
    expect(longer('all')).toBe('This is longer than all characters. Please shorten it.');
  });

  test.each([
    'Zoë',
    '{name}',
    '{sentence}',
    '$& $1 $`',
    '.*',
    'Please write a name.',
    'holds this review right now.',
    '1,000',
    'two\nlines',
  ])('with a value that stays what it is: %s', (name) => {
    expect(saidIn('es', `${name} holds this review right now.`)).toBe(
      `${name} tiene esta revisión ahora mismo.`,
    );
  });

  test('by the pattern that says more where two fit', () => {
    const say = translatorOf(
      { '{a} is here.': '{a} está.', 'Line {a} is here.': 'Línea {a}.' },
      'es',
    );
    expect(say('Line 3 is here.')).toBe('Línea 3.');
    expect(say('Zoë is here.')).toBe('Zoë está.');
  });

  test('with its values in another order', () => {
    expect(translatorOf({ '{a} of {b}': '{b}: {a}' }, 'es')('{b} of 2')).toBe('2: {b}');
  });

  test('with every sentence about a line of text', () => {
    const messages = (checked: ReturnType<typeof rosterLines.safeParse>) =>
      (checked.error?.issues ?? []).map(({ message }) => saidIn('es', message));
    const long = 'n'.repeat(300);
    expect(messages(rosterLines.safeParse(`a;b;c;d;e\n${long};${long}`))).toEqual([
      'Línea 1: Hay más de cuatro partes. El punto y coma va solo entre una parte y otra.',
      'Línea 2: Esto pasa de 200 caracteres. Acórtalo un poco. Esto pasa de 60 caracteres. Acórtalo un poco.',
    ]);
  });
});

test('a problem is said with all its sentences, and stays the same in all else', () => {
  const problem: Problem = {
    type: '/problems/invalid-input',
    status: 422,
    requestId: 'r',
    title: 'Something is missing or not right',
    detail: 'Please look at the marked places. Nothing that you wrote is lost.',
    errors: [{ path: 'alias', message: 'This name is taken. Please choose another.' }],
  };
  expect(problemIn('en', problem)).toEqual(problem);
  expect(problemIn('es', problem)).toEqual({
    ...problem,
    title: 'Falta algo o algo no está bien',
    detail: 'Revisa los lugares marcados. No se ha perdido nada de lo que escribiste.',
    errors: [{ path: 'alias', message: 'Este nombre ya se usa. Elige otro.' }],
  });
});
