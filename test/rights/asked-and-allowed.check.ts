import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from '#infra/local/assembly/synthesise.ts';
import { compare } from './compare.ts';
import { askedIn, suites, withWhatFollows } from './evidence.ts';
import { onlyAws } from './only-aws.ts';
import { synthesisedRights } from './synthesised-rights.ts';

// The last stage of the test command: what all functions asked while every suite ran, held against what their roles allow.

const folder = resolve('test-results', 'asked', 'deployment');
await synthesise(folder, {
  onCallContacts: 'abcdefghijklmnop:duty',
  customClassifierEndpoint:
    'arn:aws:comprehend:eu-west-1:000000000000:document-classifier-endpoint/posts',
});
const rights = synthesisedRights(folder);
const asked = Object.keys(suites).flatMap((suite) => askedIn(suite as keyof typeof suites));
const { missing, unused, idle } = compare(rights, withWhatFollows(asked), onlyAws);

describe('while every suite ran', () => {
  it('each function asked for something', () => {
    expect([...new Set(asked.map(({ by }) => by))].sort()).toEqual(
      rights.roles.map(({ by }) => by).sort(),
    );
  });

  it('nothing was asked that the asking function’s role does not allow', () => {
    expect(missing).toEqual([]);
  });

  it('everything was asked that a role allows, but for what only AWS asks in its name', () => {
    expect(unused).toEqual([]);
  });

  it('what only AWS asks is allowed to somebody, and was asked by nobody here', () => {
    expect(idle).toEqual([]);
  });
});
