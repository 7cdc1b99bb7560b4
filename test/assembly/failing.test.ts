import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createDistribution } from '#infra/local/assembly/distribution.ts';
import { type RunningFunction, runFunction } from '#infra/local/assembly/function-pool.ts';
import { createHttpApi } from '#infra/local/assembly/http-api.ts';
import { synthesised } from './synthesised.ts';

// From the browser to a function that fails: what somebody gets to see.

const folder = mkdtempSync(join(tmpdir(), 'between-sessions-failing-'));
const running: RunningFunction[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  rmSync(folder, { recursive: true });
});

const { assembly, resolver } = synthesised(
  {
    app: {
      Resources: {
        Files: { Type: 'AWS::S3::Bucket' },
        Upload: {
          Type: 'Custom::CDKBucketDeployment',
          Properties: {
            DestinationBucketName: { Ref: 'Files' },
            SourceObjectKeys: ['files.zip'],
          },
        },
        Api: { Type: 'AWS::ApiGatewayV2::Api' },
        Stage: {
          Type: 'AWS::ApiGatewayV2::Stage',
          Properties: {
            StageName: '$default',
            DefaultRouteSettings: { ThrottlingBurstLimit: 10, ThrottlingRateLimit: 10 },
          },
        },
        Web: { Type: 'AWS::Lambda::Function' },
        ToWeb: {
          Type: 'AWS::ApiGatewayV2::Integration',
          Properties: {
            IntegrationType: 'AWS_PROXY',
            PayloadFormatVersion: '2.0',
            IntegrationUri: { 'Fn::GetAtt': ['Web', 'Arn'] },
          },
        },
        Route: {
          Type: 'AWS::ApiGatewayV2::Route',
          Properties: {
            RouteKey: '$default',
            Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'ToWeb' }]] },
          },
        },
        Edge: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: {
            DistributionConfig: {
              CacheBehaviors: [
                {
                  PathPattern: '/help.html',
                  TargetOriginId: 'files',
                  ViewerProtocolPolicy: 'redirect-to-https',
                  CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
                },
              ],
              DefaultCacheBehavior: {
                TargetOriginId: 'api',
                ViewerProtocolPolicy: 'redirect-to-https',
                CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
                OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
              },
              CustomErrorResponses: [
                { ErrorCode: 503, ResponseCode: 503, ResponsePagePath: '/help.html' },
              ],
              Origins: [
                { Id: 'api', DomainName: 'abc.execute-api.example' },
                {
                  Id: 'files',
                  DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
                  S3OriginConfig: {},
                },
              ],
            },
          },
        },
      },
    },
  },
  { 'help.html': 'where to find help' },
);

/** What somebody gets who asks for a page of a site whose function is this bundle, in this environment. */
async function asked(bundleFolder: string, environment: Readonly<Record<string, string>> = {}) {
  const web = runFunction(
    {
      id: 'Web',
      name: 'web',
      arn: resolver.made('Web').attributes.Arn ?? '',
      folder: bundleFolder,
      handler: 'index.handler',
      environment,
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      reservedConcurrency: 1,
      logGroup: '/web',
      roleId: 'Role',
    },
    { AWS_ACCESS_KEY_ID: 'Role', AWS_SECRET_ACCESS_KEY: 'none', AWS_REGION: 'eu-west-1' },
    join(folder, 'log'),
  );
  running.push(web);
  const api = createHttpApi(assembly, resolver, (_arn, event) => web.invoke(event));
  const { status, body } = await createDistribution(assembly, resolver, api).answer({
    method: 'GET',
    target: '/help',
    headers: { host: 'localhost:4000' },
    body: Buffer.alloc(0),
    sourceAddress: '127.0.0.1',
  });
  return { status, text: body.toString() };
}

it('whoever comes while the functions cannot read their secrets is shown where to find help', async () => {
  for (const name of ['web', 'api']) {
    const bundle = resolve('build', 'lambda', name);
    if (!existsSync(bundle)) throw new Error(`${bundle} is missing. Run \`npm run build\` first.`);
    const nobodyThere = 'http://127.0.0.1:1';
    const environment = { AWS_ENDPOINT_URL: nobodyThere, SECRETS_PARAMETER: '/none' };
    expect(await asked(bundle, environment), name).toEqual({
      status: 503,
      text: 'where to find help',
    });
  }
});

it('a function that breaks off is said to have failed, as the HTTP API says it', async () => {
  writeFileSync(join(folder, 'index.mjs'), 'export const handler = () => process.exit(3);');
  expect(await asked(folder)).toEqual({
    status: 500,
    text: '{"message":"Internal Server Error"}',
  });
});
