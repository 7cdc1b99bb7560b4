import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { edgeHeaders } from '#functions/behind-the-edge.ts';
import { contentSecurityPolicy } from '#web/security-headers.ts';
import { buildDeployment, dev, domain, prod } from '../synthesis.ts';

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

  it('are sent on from http to https, and the API is not: a key in the clear must not seem to work', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = distribution(named);
    const [api] = CacheBehaviors.filter(
      (one: { PathPattern: string }) => one.PathPattern === '/api/*',
    );
    const { ViewerProtocolPolicy, PathPattern: _, ...rest } = api;
    expect(ViewerProtocolPolicy).toBe('https-only');
    expect({ ...rest, ViewerProtocolPolicy: 'redirect-to-https' }).toEqual(DefaultCacheBehavior);
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

  it('are told by a header of the distribution that they are asked through it, and by a function which address asks', () => {
    const { Origins, DefaultCacheBehavior } = distribution(named);
    const origin = Origins.find(
      (one: { Id: string }) => one.Id === DefaultCacheBehavior.TargetOriginId,
    );
    expect(origin.OriginCustomHeaders).toEqual([
      { HeaderName: edgeHeaders.secret, HeaderValue: looksUp(/^EdgeSecretsone/) },
    ]);
    const [association, ...others] = DefaultCacheBehavior.FunctionAssociations;
    expect(others).toEqual([]);
    expect(association.EventType).toBe('viewer-request');
    const [id] = association.FunctionARN['Fn::GetAtt'];
    expect(named.findResources('AWS::CloudFront::Function')[id]?.Properties.FunctionCode).toContain(
      `headers['${edgeHeaders.viewer}'] = { value: event.viewer.ip }`,
    );
  });

  it.each(['Api', 'Web'])(
    'refuse what does not come through it only when it says so: %s waits for the distribution',
    (name) => {
      const [found] = Object.entries(named.findResources('AWS::Lambda::Function')).filter(([id]) =>
        id.startsWith(`${name}Function`),
      );
      expect(found?.[1].DependsOn).toContainEqual(expect.stringMatching(/^EdgeDistribution/));
    },
  );

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

/** A dynamic reference to the whole of a secret of this template. */
const looksUp = (secret: RegExp) => ({
  'Fn::Join': [
    '',
    ['{{resolve:secretsmanager:', { Ref: expect.stringMatching(secret) }, ':SecretString:::}}'],
  ],
});

describe('a secret of the edge', () => {
  const turned = (names: readonly [string, ...string[]]) =>
    Template.fromStack(buildDeployment('prod', { domain, edgeSecrets: names }).app);
  const secretsOf = (template: Template) =>
    Object.entries(template.findResources('AWS::SecretsManager::Secret'));
  const known = (template: Template, name: string) => {
    const [found] = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) =>
      id.startsWith(`${name}Function`),
    );
    return JSON.stringify(found?.[1].Properties.Environment.Variables.EDGE_SECRETS);
  };

  it('is drawn by CloudFormation, long, and encrypted with a key of ours', () => {
    const [found, ...others] = secretsOf(named);
    expect(others).toEqual([]);
    expect(found?.[1].Properties).toMatchObject({
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
      KmsKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^OperationsKey/), 'Arn'] },
    });
    expect(found?.[1].Properties).not.toHaveProperty('SecretString');
  });

  it('is announced before it is sent, and good after another is: each step changes one thing', () => {
    const steps = [['one'], ['one', 'two'], ['two', 'one'], ['two']] as const;
    const sent = steps.map((names) => {
      const template = turned(names);
      expect(secretsOf(template)).toHaveLength(names.length);
      for (const of of ['Api', 'Web']) {
        for (const name of names) expect(known(template, of)).toContain(`EdgeSecrets${name}`);
      }
      const origin = distribution(template).Origins.find(
        (one: { OriginCustomHeaders?: object }) => one.OriginCustomHeaders,
      );
      return JSON.stringify(origin).match(/EdgeSecrets([a-z]+)/)?.[1];
    });
    expect(sent).toEqual(['one', 'one', 'two', 'two']);
    // The same secret keeps its name while others come and go, and so its value.
    const [before] = secretsOf(turned(['one']));
    expect(secretsOf(turned(['two', 'one'])).map(([id]) => id)).toContain(before?.[0]);
  });
});

describe('files', () => {
  it('each have a way of their own to the bucket, which only this distribution may read', () => {
    const { CacheBehaviors, Origins } = distribution(bare);
    const paths = CacheBehaviors.map((one: { PathPattern: string }) => one.PathPattern);
    expect(paths).toEqual(['/assets/*', '/help.html', '/icon.svg', '/api/*']);
    for (const behaviour of CacheBehaviors.slice(0, -1)) {
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

  const policyOf = (path: string) => {
    const { CacheBehaviors } = distribution(bare);
    const { ResponseHeadersPolicyId } = CacheBehaviors.find(
      (one: { PathPattern: string }) => one.PathPattern === path,
    );
    const policies = bare.findResources('AWS::CloudFront::ResponseHeadersPolicy');
    return policies[ResponseHeadersPolicyId.Ref]?.Properties.ResponseHeadersPolicyConfig;
  };
  /** What pages from the functions may do, by directive. */
  const ofServedPages = contentSecurityPolicy('drawn').replace(" 'nonce-drawn'", '').split('; ');

  it.each(['/help.html', '/assets/*', '/icon.svg'])(
    'carry the security headers that a bucket does not know: %s',
    (path) => {
      const { SecurityHeadersConfig, CustomHeadersConfig } = policyOf(path);
      expect(SecurityHeadersConfig).toMatchObject({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63072000, IncludeSubdomains: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override: true },
        ContentSecurityPolicy: { Override: true },
      });
      const others = CustomHeadersConfig.Items.map(
        ({ Header, Value, Override }: { Header: string; Value: string; Override: boolean }) =>
          Override && [Header, Value],
      );
      expect(Object.fromEntries(others)).toEqual({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      });
    },
  );

  it('may do what the pages that load them may, and pages that the build wrote run nothing', () => {
    const policy = (path: string): string[] =>
      policyOf(path).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy.split('; ');
    expect(policy('/assets/*')).toEqual(ofServedPages);
    expect(policy('/icon.svg')).toEqual(ofServedPages);
    expect(policy('/help.html')).toEqual(
      ofServedPages.filter((one) => !/^(?:script|worker|connect)-src/.test(one)),
    );
    expect(policy('/help.html')[0]).toBe("default-src 'none'");
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
