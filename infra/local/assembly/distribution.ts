import * as z from 'zod';
import { compressed } from './compression.ts';
import { type ViewerRequestFunction, viewerRequestFunction } from './edge-function.ts';
import { createFileBucket, type FileBucket } from './files.ts';
import type { HttpApi, WireAnswer, WireRequest } from './http-api.ts';
import { place } from './names.ts';
import type { Resolver } from './resolve.ts';
import { addedHeaders, type HeadersPolicy, headersPolicyOf } from './response-headers.ts';
import type { CloudAssembly } from './template.ts';
import { matchesPattern } from './wildcards.ts';

const behaviour = z.looseObject({
  PathPattern: z.string().optional(),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: z.enum(['redirect-to-https', 'https-only']),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  Compress: z.boolean().default(false),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.unknown().optional(),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.unknown() }))
    .max(1)
    .default([]),
});
type Behaviour = z.infer<typeof behaviour>;

const distribution = z.looseObject({
  DistributionConfig: z.looseObject({
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour).default([]),
    CustomErrorResponses: z
      .array(
        z.looseObject({
          ErrorCode: z.number(),
          ResponseCode: z.number(),
          ResponsePagePath: z.string(),
        }),
      )
      .default([]),
    Origins: z.array(
      z.looseObject({
        Id: z.string(),
        DomainName: z.unknown(),
        S3OriginConfig: z.unknown().optional(),
        OriginCustomHeaders: z
          .array(z.strictObject({ HeaderName: z.string(), HeaderValue: z.unknown() }))
          .default([]),
        CustomOriginConfig: z
          .looseObject({ OriginProtocolPolicy: z.literal('https-only') })
          .optional(),
      }),
    ),
  }),
});

/** Policies that CloudFront brings along, by their ids. What others would do is not known here. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const cachingOptimised = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

type Origin =
  | { readonly kind: 'files'; readonly bucket: FileBucket }
  | {
      readonly kind: 'api';
      readonly host: string;
      /** What the distribution adds to each request, also in place of what a viewer sent under these names. */
      readonly headers: Readonly<Record<string, string>>;
    };

export interface Distribution {
  /** What somebody gets who asks by https. */
  answer(request: WireRequest): Promise<WireAnswer>;
  /** Whether somebody who asks by http is sent on to https, or turned away. */
  sendsOn(target: string): boolean;
}

/** The distribution of the template: the first behaviour whose pattern matches, its origin, and what it adds to the answer. */
export function createDistribution(
  assembly: CloudAssembly,
  resolver: Resolver,
  api: HttpApi,
): Distribution {
  const [resource] = assembly.ofType('AWS::CloudFront::Distribution');
  const config = distribution.parse(resource?.properties).DistributionConfig;
  const behaviours = [...config.CacheBehaviors, config.DefaultCacheBehavior];
  const origins = new Map(
    config.Origins.map(
      ({ Id, DomainName, S3OriginConfig, OriginCustomHeaders }): [string, Origin] => {
        const host = resolver.text(DomainName);
        if (S3OriginConfig === undefined) {
          const own = OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [
            HeaderName.toLowerCase(),
            resolver.text(HeaderValue),
          ]);
          return [Id, { kind: 'api', host, headers: Object.fromEntries(own) }];
        }
        const name = host.replace(`.s3.${place.region}.amazonaws.com`, '');
        return [Id, { kind: 'files', bucket: createFileBucket(assembly, resolver, name) }];
      },
    ),
  );
  const policies = new Map(
    behaviours.map((one): [Behaviour, HeadersPolicy | null] => {
      const id = one.ResponseHeadersPolicyId;
      return [
        one,
        id === undefined ? null : headersPolicyOf(assembly, resolver, resolver.text(id)),
      ];
    }),
  );
  for (const one of behaviours) ensureKnown(one);
  const changes = new Map(
    behaviours.flatMap((one): [Behaviour, ViewerRequestFunction][] =>
      one.FunctionAssociations.map(({ FunctionARN }) => [
        one,
        viewerRequestFunction(assembly, resolver, resolver.text(FunctionARN)),
      ]),
    ),
  );

  async function fromOrigin(one: Behaviour, request: WireRequest): Promise<WireAnswer> {
    const origin = origins.get(one.TargetOriginId);
    if (!origin) throw new Error(`There is no origin ${one.TargetOriginId}.`);
    if (origin.kind === 'files') {
      const file = origin.bucket.get(request.target.split('?')[0] ?? '/');
      // Only with a policy that keeps the compressed forms apart does the edge compress.
      const mayCompress = one.Compress && one.CachePolicyId === cachingOptimised;
      return withoutBody(mayCompress ? compressed(file, request) : file, request);
    }
    const headers = { ...request.headers, host: origin.host };
    const forwarded = [request.headers['x-forwarded-for'], request.sourceAddress];
    return api.answer({
      ...request,
      headers: {
        ...headers,
        ...origin.headers,
        via: '2.0 assembly.cloudfront.net (CloudFront)',
        'x-forwarded-for': forwarded.filter(Boolean).join(', '),
        'x-forwarded-port': '443',
        'x-forwarded-proto': 'https',
      },
    });
  }

  function behaviourFor(target: string): Behaviour {
    const path = target.split('?')[0] ?? '/';
    const one = behaviours.find(
      ({ PathPattern }) => PathPattern === undefined || matchesPattern(PathPattern, path),
    );
    if (!one) throw new Error('A distribution has a behaviour for everything.');
    return one;
  }

  async function answered(request: WireRequest): Promise<WireAnswer> {
    const one = behaviourFor(request.target);
    if (!one.AllowedMethods.includes(request.method)) {
      return { status: 403, headers: [], body: Buffer.from('This method is not allowed.') };
    }
    const answer = await fromOrigin(one, changes.get(one)?.(request) ?? request);
    return { ...answer, headers: addedHeaders(answer.headers, policies.get(one) ?? null) };
  }

  return {
    sendsOn: (target) => behaviourFor(target).ViewerProtocolPolicy === 'redirect-to-https',
    async answer(request) {
      const answer = await answered(request);
      const instead = config.CustomErrorResponses.find((one) => one.ErrorCode === answer.status);
      if (!instead) return answer;
      const page = await answered({ ...request, method: 'GET', target: instead.ResponsePagePath });
      return { ...page, status: instead.ResponseCode };
    },
  };
}

function ensureKnown({ CachePolicyId, OriginRequestPolicyId }: Behaviour): void {
  const isKnown =
    CachePolicyId === cachingOptimised ||
    (CachePolicyId === cachingDisabled && OriginRequestPolicyId === allViewerExceptHost);
  if (!isKnown) throw new Error(`What the policies ${CachePolicyId} do is not known here.`);
}

const withoutBody = (answer: WireAnswer, { method }: WireRequest): WireAnswer =>
  method === 'HEAD' ? { ...answer, body: Buffer.alloc(0) } : answer;
