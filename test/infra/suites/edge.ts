import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { dev, domain, prod } from '../synthesis.ts';

const bare = dev.app;
const named = prod.app;
const distribution = (template: typeof bare) => {
  const [found] = Object.values(template.findResources('AWS::CloudFront::Distribution'));
  return found?.Properties.DistributionConfig;
};
const originOf = (template: typeof bare, name: string) => {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'));
  const found = functions.find(([id]) => id.startsWith(`${name}Function`));
  return found?.[1].Properties.Environment.Variables.PUBLIC_ORIGIN;
};

// The fixed ids of CloudFront's own policies.
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

describe('pages and API', () => {
  it('are never cached and never get the host name of the viewer', () => {
    expect(distribution(named).DefaultCacheBehavior).toMatchObject({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHostHeader,
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: expect.arrayContaining(['POST', 'PUT', 'PATCH', 'DELETE']),
    });
  });

  it('come from the HTTP API over TLS 1.2', () => {
    const { Origins, DefaultCacheBehavior } = distribution(named);
    const origin = Origins.find(
      (one: { Id: string }) => one.Id === DefaultCacheBehavior.TargetOriginId,
    );
    expect(JSON.stringify(origin.DomainName)).toContain('.execute-api.');
    expect(origin.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  it('give way to the help page when no function answers', () => {
    expect(distribution(named).CustomErrorResponses).toEqual(
      [502, 503, 504].map((status) => ({
        ErrorCode: status,
        ResponseCode: status,
        ResponsePagePath: '/help.html',
        ErrorCachingMinTTL: 0,
      })),
    );
  });
});

describe('files', () => {
  it('each have a way of their own to the bucket, which only this distribution may read', () => {
    const { CacheBehaviors, Origins } = distribution(bare);
    const paths = CacheBehaviors.map((one: { PathPattern: string }) => one.PathPattern);
    expect(paths).toEqual(['/assets/*', '/help.html', '/icon.svg']);
    for (const behaviour of CacheBehaviors) {
      const origin = Origins.find((one: { Id: string }) => one.Id === behaviour.TargetOriginId);
      expect(origin.OriginAccessControlId).toBeDefined();
      expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https');
      expect(behaviour.ResponseHeadersPolicyId).toBeDefined();
    }
    bare.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': Match.anyValue() } },
          }),
        ]),
      },
    });
  });

  it('lie in a bucket that is private, encrypted, versioned and takes TLS only', () => {
    bare.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: Match.anyValue(),
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
    bare.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('may be kept for a year when their name changes with them, for minutes otherwise', () => {
    const uploads = Object.values(bare.findResources('Custom::CDKBucketDeployment'));
    const kept = uploads.map(({ Properties }) => [
      Properties.Include ?? 'rest',
      Properties.SystemMetadata['cache-control'],
      Properties.Prune,
    ]);
    expect(kept).toEqual([
      [['assets/*'], 'public, max-age=31536000, immutable', false],
      ['rest', 'public, max-age=300', false],
    ]);
  });

  it('carry the security headers that a bucket does not know', () => {
    bare.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 63072000 }),
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override: true },
        },
      },
    });
  });
});

describe('the public origin', () => {
  it.each(['Api', 'Web'])('is the distribution itself while there is no domain: %s', (name) => {
    expect(originOf(bare, name)).toEqual({
      'Fn::Join': [
        '',
        ['https://', { 'Fn::GetAtt': [expect.stringMatching(/^EdgeDistribution/), 'DomainName'] }],
      ],
    });
  });

  it('is the domain when there is one, with TLS 1.2 as the lowest', () => {
    expect(originOf(named, 'Web')).toBe(`https://${domain.name}`);
    expect(distribution(named)).toMatchObject({
      Aliases: [domain.name],
      HttpVersion: 'http2and3',
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
  });

  it('keeps no log of who came', () => {
    for (const template of [bare, named])
      expect(distribution(template)).not.toHaveProperty('Logging');
  });
});
