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

  it('make a topic for each contact that is named, and for three where none is', () => {
    expect(read({ stage: 'dev' }).onCallContacts).toEqual(['duty', 'second', 'lead']);
    expect(read({ stage: 'dev', onCallContacts: 'north,south,north' }).onCallContacts).toEqual([
      'north',
      'south',
    ]);
    for (const onCallContacts of ['North', 'a b', 'duty,', 'duty,*']) {
      expect(() => read({ stage: 'dev', onCallContacts })).toThrow(SettingsError);
    }
  });

  it('leave out what was not said', () => {
    expect(read({ stage: 'dev' })).not.toHaveProperty('domain');
    expect(read({ stage: 'dev' })).not.toHaveProperty('comprehendRegion');
    expect(read({ stage: 'dev' })).not.toHaveProperty('customClassifier');
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
