import * as z from 'zod';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

/** Headers that a response headers policy sets, in lower case, and whether they replace what the origin said. */
export type HeadersPolicy = readonly {
  readonly name: string;
  readonly value: string;
  readonly replaces: boolean;
}[];

const override = z.object({ Override: z.boolean() });
// Strict, so that a header which nobody here can set is noticed.
const policy = z.looseObject({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: z.string(),
    Comment: z.string().optional(),
    CustomHeadersConfig: z
      .object({
        Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: z.boolean() })),
      })
      .optional(),
    SecurityHeadersConfig: z
      .strictObject({
        ContentTypeOptions: override.optional(),
        FrameOptions: override.extend({ FrameOption: z.string() }).optional(),
        ReferrerPolicy: override.extend({ ReferrerPolicy: z.string() }).optional(),
        ContentSecurityPolicy: override.extend({ ContentSecurityPolicy: z.string() }).optional(),
        StrictTransportSecurity: override
          .extend({ AccessControlMaxAgeSec: z.number(), IncludeSubdomains: z.boolean().optional() })
          .optional(),
      })
      .optional(),
  }),
});

export function headersPolicyOf(
  assembly: CloudAssembly,
  resolver: Resolver,
  ref: string,
): HeadersPolicy {
  const found = assembly
    .ofType('AWS::CloudFront::ResponseHeadersPolicy')
    .find(({ id }) => resolver.made(id).ref === ref);
  const { CustomHeadersConfig, SecurityHeadersConfig } = policy.parse(
    found?.properties,
  ).ResponseHeadersPolicyConfig;
  const {
    ContentTypeOptions: sniffing,
    FrameOptions: frames,
    ReferrerPolicy: referrer,
    ContentSecurityPolicy: contents,
    StrictTransportSecurity: transport,
  } = SecurityHeadersConfig ?? {};
  const set = (name: string, value: string, { Override: replaces }: { Override: boolean }) => ({
    name: name.toLowerCase(),
    value,
    replaces,
  });
  return [
    ...(sniffing ? [set('x-content-type-options', 'nosniff', sniffing)] : []),
    ...(frames ? [set('x-frame-options', frames.FrameOption, frames)] : []),
    ...(referrer ? [set('referrer-policy', referrer.ReferrerPolicy, referrer)] : []),
    ...(contents ? [set('content-security-policy', contents.ContentSecurityPolicy, contents)] : []),
    ...(transport
      ? [
          set(
            'strict-transport-security',
            `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}`,
            transport,
          ),
        ]
      : []),
    ...(CustomHeadersConfig?.Items ?? []).map((item) => set(item.Header, item.Value, item)),
  ];
}

/** The answer's headers with those of a policy. */
export function addedHeaders(
  headers: readonly (readonly [string, string])[],
  policy: HeadersPolicy | null,
): readonly (readonly [string, string])[] {
  if (policy === null) return headers;
  const has = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  const set = policy.filter(({ name, replaces }) => replaces || !has(name));
  const names = new Set(set.map(({ name }) => name));
  return [
    ...headers.filter(([name]) => !names.has(name.toLowerCase())),
    ...set.map(({ name, value }): [string, string] => [name, value]),
  ];
}
