import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createDistribution } from '#infra/local/assembly/distribution.ts';
import type { WireAnswer, WireRequest } from '#infra/local/assembly/http-api.ts';
import { synthesised } from './synthesised.ts';

const bucketHost = { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] };
const optimised = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const files = {
  TargetOriginId: 'files',
  ViewerProtocolPolicy: 'redirect-to-https',
  CachePolicyId: optimised,
  Compress: true,
  ResponseHeadersPolicyId: { Ref: 'Headers' },
};
const longScript = 'wait();'.repeat(200);
const upload = (more: object) => ({
  Type: 'Custom::CDKBucketDeployment',
  Properties: { DestinationBucketName: { Ref: 'Files' }, SourceObjectKeys: ['files.zip'], ...more },
});

const { assembly, resolver } = synthesised(
  {
    app: {
      Resources: {
        Files: { Type: 'AWS::S3::Bucket' },
        Hashed: upload({
          Exclude: ['*'],
          Include: ['assets/*'],
          SystemMetadata: { 'cache-control': 'for a year' },
        }),
        Named: upload({
          Exclude: ['assets/*'],
          SystemMetadata: { 'cache-control': 'for a moment' },
        }),
        Headers: {
          Type: 'AWS::CloudFront::ResponseHeadersPolicy',
          Properties: {
            ResponseHeadersPolicyConfig: {
              Name: 'of files',
              SecurityHeadersConfig: {
                FrameOptions: { FrameOption: 'DENY', Override: true },
                StrictTransportSecurity: {
                  AccessControlMaxAgeSec: 10,
                  IncludeSubdomains: true,
                  Override: false,
                },
              },
            },
          },
        },
        Drawn: { Type: 'AWS::SecretsManager::Secret' },
        WhoAsks: {
          Type: 'AWS::CloudFront::Function',
          Properties: {
            Name: 'who-asks',
            AutoPublish: true,
            FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
            FunctionCode:
              "function handler(event) { event.request.headers['x-who'] = { value: event.viewer.ip }; return event.request; }",
          },
        },
        Edge: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: {
            DistributionConfig: {
              CacheBehaviors: [
                { ...files, PathPattern: '/assets/*' },
                { ...files, PathPattern: '/help.html' },
                { ...files, PathPattern: '/plain.js', Compress: false },
                { ...files, PathPattern: '/api/*', ViewerProtocolPolicy: 'https-only' },
              ],
              DefaultCacheBehavior: {
                ...files,
                TargetOriginId: 'api',
                AllowedMethods: ['GET', 'HEAD', 'POST'],
                CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
                OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
                ResponseHeadersPolicyId: undefined,
                FunctionAssociations: [
                  {
                    EventType: 'viewer-request',
                    FunctionARN: { 'Fn::GetAtt': ['WhoAsks', 'FunctionARN'] },
                  },
                ],
              },
              CustomErrorResponses: [
                { ErrorCode: 503, ResponseCode: 503, ResponsePagePath: '/help.html' },
              ],
              Origins: [
                {
                  Id: 'api',
                  DomainName: 'abc.execute-api.example',
                  OriginCustomHeaders: [
                    {
                      HeaderName: 'X-Known-By',
                      HeaderValue: {
                        'Fn::Join': [
                          '',
                          ['{{resolve:secretsmanager:', { Ref: 'Drawn' }, ':SecretString:::}}'],
                        ],
                      },
                    },
                  ],
                },
                { Id: 'files', DomainName: bucketHost, S3OriginConfig: {} },
              ],
            },
          },
        },
      },
    },
  },
  {
    'assets/page-1.js': 'script',
    'assets/long-1.js': longScript,
    'plain.js': longScript,
    'help.html': 'help',
    'other.txt': 'not served',
  },
);

let asked: WireRequest[] = [];
let status = 200;
const distribution = createDistribution(assembly, resolver, {
  async answer(request): Promise<WireAnswer> {
    asked.push(request);
    return { status, headers: [['content-type', 'text/plain']], body: Buffer.from('from the api') };
  },
});
async function ask(target: string, more: Partial<WireRequest> = {}) {
  asked = [];
  const headers = { host: 'localhost:4000', origin: 'https://localhost:4000' };
  const request = { method: 'GET', headers, body: Buffer.alloc(0), sourceAddress: '127.0.0.1' };
  const answer = await distribution.answer({ ...request, target, ...more });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    text: answer.body.toString(),
    body: answer.body,
  };
}

it('files come with what their upload and the policy say of them, and reach no function', async () => {
  expect(await ask('/assets/page-1.js')).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/javascript',
      'cache-control': 'for a year',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=10; includeSubDomains',
    },
    text: 'script',
  });
  expect((await ask('/help.html')).headers['cache-control']).toBe('for a moment');
  expect((await ask('/assets/gone.js')).status).toBe(403);
  expect((await ask('/assets/..%2f..%2fmanifest.json')).status).toBe(403);
  expect((await ask('/assets/page-1.js', { method: 'POST' })).status).toBe(403);
  expect(asked).toEqual([]);
});

it('a file comes in fewer bytes where its behaviour says so, in the best way that the viewer takes', async () => {
  const asked = (path: string, way: string) => ask(path, { headers: { 'accept-encoding': way } });
  const best = await asked('/assets/long-1.js', 'gzip, deflate, br, zstd');
  expect(best.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(best.body).toString()).toBe(longScript);
  const older = await asked('/assets/long-1.js', 'gzip');
  expect(older.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(older.body).toString()).toBe(longScript);
  for (const plain of [
    await asked('/assets/long-1.js', 'identity'),
    await asked('/plain.js', 'br'),
    await asked('/assets/page-1.js', 'br'),
  ]) {
    expect(plain.headers).not.toHaveProperty('content-encoding');
  }
});

it('everything else goes to the API, with the host of the origin and whatever the viewer sent beside it', async () => {
  expect(await ask('/other.txt?a=1', { method: 'POST' })).toMatchObject({ text: 'from the api' });
  expect(asked).toMatchObject([
    {
      target: '/other.txt?a=1',
      method: 'POST',
      headers: { host: 'abc.execute-api.example', origin: 'https://localhost:4000' },
    },
  ]);
  expect((await ask('/', { method: 'DELETE' })).status).toBe(403);
});

it('http is sent on where the behaviour says so, and turned away where it wants https only', () => {
  expect(['/', '/other.txt?a=1', '/apis'].map(distribution.sendsOn)).toEqual([true, true, true]);
  expect(['/api/v1/me', '/api/?a'].map(distribution.sendsOn)).toEqual([false, false]);
});

it('whatever a viewer says of who they are, the API is told by the distribution, and by which it is', async () => {
  const headers = { host: 'x', cookie: 'a=b', 'x-who': '192.0.2.1', 'x-known-by': 'guessed' };
  await ask('/other.txt?x-who=1', { headers, sourceAddress: '203.0.113.9' });
  expect(asked).toMatchObject([
    {
      target: '/other.txt?x-who=1',
      headers: { cookie: 'a=b', 'x-who': '203.0.113.9', 'x-known-by': 'what was drawn' },
    },
  ]);
});

it('where no function answers there is the help page, under the status that says so', async () => {
  status = 503;
  expect(await ask('/groups')).toMatchObject({ status: 503, text: 'help' });
  status = 200;
});
