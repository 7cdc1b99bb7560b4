import { describe, expect, it } from 'vitest';
import { findBuiltFiles, readSettings, SettingsError } from '#infra/stacks/settings.ts';
import { makeBuildFolder } from './build-folder.ts';

const build = makeBuildFolder();
const read = (context: Record<string, unknown>) =>
  readSettings({ tryGetContext: (key: string) => context[key] }, build);
const certificateArn = 'arn:aws:acm:us-east-1:111111111111:certificate/example';

describe('the settings of a deployment', () => {
  it.each(['dev', 'prod'])('know the stage %s', (stage) => {
    expect(read({ stage }).stage).toBe(stage);
  });

  it.each([undefined, '', 'staging', 'constructor'])(
    'refuse the stage %s and name the two that exist',
    (stage) => {
      expect(() => read({ stage })).toThrow(/dev or prod/);
    },
  );

  it('take a domain with its certificate', () => {
    expect(read({ stage: 'prod', domainName: 'group.example.org', certificateArn })).toMatchObject({
      domain: { name: 'group.example.org', certificateArn },
    });
  });

  it.each([
    ['a name alone', { domainName: 'group.example.org' }],
    ['a certificate alone', { certificateArn }],
    ['an address instead of a name', { domainName: 'https://group.example.org', certificateArn }],
    [
      'a certificate where CloudFront cannot see it',
      {
        domainName: 'group.example.org',
        certificateArn: certificateArn.replace('us-east', 'eu-west'),
      },
    ],
  ])('refuse %s', (_, context) => {
    expect(() => read({ stage: 'prod', ...context })).toThrow(SettingsError);
  });

  it('have one secret of the edge unless the operator names others, the one that is sent first', () => {
    expect(read({ stage: 'dev' }).edgeSecrets).toEqual(['one']);
    expect(read({ stage: 'dev', edgeSecrets: 'may2027,one' }).edgeSecrets).toEqual([
      'may2027',
      'one',
    ]);
    for (const edgeSecrets of ['one,one', 'one,', 'One', 'a-b', '2027', 'a,b,c,d', 'one two']) {
      expect(() => read({ stage: 'dev', edgeSecrets }), edgeSecrets).toThrow(SettingsError);
    }
  });

  it('make a topic for each contact that is named, and for three where none is', () => {
    expect(read({ stage: 'dev' }).onCallContacts).toEqual([]);
    const [north, south] = ['abcdefghijklmnop:north', 'qrstuvwxyz234567:south'];
    expect(
      read({ stage: 'dev', onCallContacts: `${north},${south},${north}` }).onCallContacts,
    ).toEqual([north, south]);
    for (const onCallContacts of [
      'duty',
      `${north},`,
      `${north},*`,
      'abcdefghijklmnop:*',
      'abc:duty',
      'abcdefghijklmnop:Duty',
    ]) {
      expect(() => read({ stage: 'dev', onCallContacts })).toThrow(SettingsError);
    }
  });

  it('take three hundred contacts and no more, and say how many there are', () => {
    const contacts = (count: number) =>
      Array.from({ length: count }, (_, at) => `abcdefghijklmnop:c${at}`).join(',');
    const given = (count: number) => read({ stage: 'dev', onCallContacts: contacts(count) });
    expect(given(300).onCallContacts).toHaveLength(300);
    expect(() => given(301)).toThrow(/300 at most.*301/);
  });

  it('say how often each table was restored, and refuse what is no table and no number', () => {
    const restored = (restoredTables?: string) =>
      read({ stage: 'prod', restoredTables }).restoredTables;
    expect(restored()).toBeUndefined();
    expect(restored('Forum:1,Vault:12')).toEqual({ Forum: 1, Vault: 12 });
    for (const none of ['Forum', 'Forum:0', 'forum:1', 'Forum:1,', 'Posts:1', 'Forum:x']) {
      expect(() => restored(none), none).toThrow(SettingsError);
    }
  });

  it('take an amount a month as a word or a number, and have one of each stage', () => {
    const budget = (context: object) => read({ stage: 'prod', ...context }).monthlyBudget;
    expect([budget({ monthlyBudget: '450' }), budget({ monthlyBudget: 450 })]).toEqual([450, 450]);
    expect(budget({})).toBe(300);
    expect(budget({ monthlyBudget: '' })).toBe(300);
    expect(budget({ stage: 'dev' })).toBe(75);
  });

  it('count a classifier that runs all month in, unless another amount was said', () => {
    const customClassifierModel =
      'arn:aws:comprehend:eu-west-1:111111111111:document-classifier/posts/version/v1';
    const budget = (context: object) =>
      read({ stage: 'dev', customClassifierModel, ...context }).monthlyBudget;
    expect(budget({})).toBe(1375);
    expect(budget({ monthlyBudget: '90' })).toBe(90);
  });

  it.each(['0', '-5', '12.50', '100 USD', 'a lot', true, '99999999'])(
    'refuse %s as an amount a month, and say what one is',
    (monthlyBudget) => {
      expect(() => read({ stage: 'dev', monthlyBudget })).toThrow(SettingsError);
      expect(() => read({ stage: 'dev', monthlyBudget })).toThrow(/whole US dollars/);
    },
  );

  it('take an address of the operators, and refuse what is none', () => {
    const email = (operatorsEmail: string) => read({ stage: 'dev', operatorsEmail }).operatorsEmail;
    expect(email('on-call@clinic.example.org')).toBe('on-call@clinic.example.org');
    for (const none of ['operators', 'a@b', 'a@example.org,b@example.org', 'a b@example.org']) {
      expect(() => email(none)).toThrow(SettingsError);
    }
  });

  it('leave out what was not said', () => {
    expect(read({ stage: 'dev' })).not.toHaveProperty('domain');
    expect(read({ stage: 'dev' })).not.toHaveProperty('comprehendRegion');
    expect(read({ stage: 'dev' })).not.toHaveProperty('customClassifier');
    expect(read({ stage: 'dev' })).not.toHaveProperty('operatorsEmail');
  });
});

describe('a custom classifier', () => {
  const account = 'arn:aws:comprehend:eu-west-1:111111111111';
  const model = `${account}:document-classifier/posts/version/v1`;
  const endpoint = `${account}:document-classifier-endpoint/posts`;

  it('is a model to run, or an endpoint that runs', () => {
    const custom = (context: object) => read({ stage: 'dev', ...context }).customClassifier;
    expect(custom({ customClassifierModel: model })).toEqual({ modelArn: model });
    expect(custom({ customClassifierEndpoint: endpoint })).toEqual({ endpointArn: endpoint });
  });

  it.each([
    ['both', { customClassifierModel: model, customClassifierEndpoint: endpoint }],
    ['an endpoint as a model', { customClassifierModel: endpoint }],
    ['a model as an endpoint', { customClassifierEndpoint: model }],
    ['a name', { customClassifierModel: 'posts' }],
  ])('is not %s', (_, context) => {
    expect(() => read({ stage: 'dev', ...context })).toThrow(SettingsError);
  });
});

describe('the built files', () => {
  it('are found where the build puts them', () => {
    expect(findBuiltFiles(build)).toEqual({
      functions: `${build}/lambda`,
      client: `${build}/client`,
    });
  });

  it('name the command that makes them, and what is missing, when there are none', () => {
    const partial = makeBuildFolder({ without: 'lambda/triage/index.mjs' });
    expect(() => findBuiltFiles(partial)).toThrow(/npm run build/);
    expect(() => findBuiltFiles(partial)).toThrow(/triage/);
    expect(() => findBuiltFiles(partial)).not.toThrow(/api/);
  });
});
