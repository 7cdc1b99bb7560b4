import { createHash } from 'node:crypto';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openRoutes } from '#functions/api/middleware/sign-in.ts';
import { languages } from '#web/app/language/languages.ts';
import { dev, prod } from '../synthesis.ts';

const rule = z.looseObject({
  Name: z.string(),
  Priority: z.number(),
  Statement: z.looseObject({}),
  Action: z.looseObject({}).optional(),
  VisibilityConfig: z.looseObject({ SampledRequestsEnabled: z.boolean() }),
});
const acl = z.looseObject({
  Scope: z.string(),
  DefaultAction: z.unknown(),
  VisibilityConfig: z.looseObject({ SampledRequestsEnabled: z.boolean() }),
  CustomResponseBodies: z.record(
    z.string(),
    z.object({ Content: z.string(), ContentType: z.string() }),
  ),
  Rules: z.array(rule),
});
const aclOf = ({ global }: typeof prod) => {
  const [found] = Object.values(global.findResources('AWS::WAFv2::WebACL'));
  return acl.parse(found?.Properties);
};
const { Rules, CustomResponseBodies, ...rest } = aclOf(prod);
const named = (name: string) => {
  const found = Rules.find((one) => one.Name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};
const patternOf = (name: string) => {
  const [, pattern] = /"RegexString":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(named(name))) ?? [];
  return new RegExp(z.string().parse(JSON.parse(`"${pattern}"`)));
};
const blocking = Rules.flatMap((one) =>
  one.Action && 'Block' in one.Action ? [[one.Name, one.Action.Block] as const] : [],
);

describe('the web ACL', () => {
  it('lies where CloudFront looks, and the distribution takes it from there, wherever it is itself', () => {
    expect(rest.Scope).toBe('CLOUDFRONT');
    expect(prod.stacks.global.region).toBe('us-east-1');
    const [distribution] = Object.values(prod.app.findResources('AWS::CloudFront::Distribution'));
    const asked = distribution?.Properties.DistributionConfig.WebACLId['Fn::GetStackOutput'];
    expect(asked).toEqual({
      StackName: 'BetweenSessions-prod-global',
      OutputName: 'WebAclArn',
      Region: 'us-east-1',
    });
    prod.global.hasOutput(asked.OutputName, {
      Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^WebAcl'), 'Arn'] },
    });
    expect(prod.stacks.app.dependencies).toContain(prod.stacks.global);
  });

  it('keeps nobody’s request: no samples, no log', () => {
    for (const one of [rest, ...Rules]) {
      expect(one.VisibilityConfig.SampledRequestsEnabled).toBe(false);
    }
    prod.global.resourceCountIs('AWS::WAFv2::LoggingConfiguration', 0);
  });

  it('reads no words: no rule of ours looks into a body, and those of AWS see only requests that have none', () => {
    expect(JSON.stringify(Rules)).not.toMatch(/"(Json)?Body"/);
    const ofAws = Rules.filter((one) => 'ManagedRuleGroupStatement' in one.Statement);
    expect(ofAws.length).toBeGreaterThan(0);
    for (const one of ofAws) {
      const scope = z
        .object({
          ScopeDownStatement: z.object({
            OrStatement: z.object({
              Statements: z.array(
                z.object({
                  ByteMatchStatement: z.looseObject({
                    SearchString: z.string(),
                    FieldToMatch: z.strictObject({ Method: z.strictObject({}) }),
                    PositionalConstraint: z.literal('EXACTLY'),
                  }),
                }),
              ),
            }),
          }),
        })
        .parse(one.Statement.ManagedRuleGroupStatement);
      const methods = scope.ScopeDownStatement.OrStatement.Statements.map(
        ({ ByteMatchStatement }) => ByteMatchStatement.SearchString,
      );
      expect(methods).toEqual(['GET', 'HEAD']);
    }
  });

  it('lets help and its files through before it counts anything', () => {
    expect(Rules.map((one) => [one.Priority, one.Name]).slice(0, 4)).toEqual([
      [0, 'files-and-help-always'],
      [1, 'help-from-its-file'],
      [2, 'help-always'],
      [3, 'getting-in'],
    ]);
    const files = patternOf('files-and-help-always');
    for (const language of languages) {
      expect(language === 'en' ? '/help.html' : `/help.${language}.html`).toMatch(files);
    }
    expect('/assets/entry-1.css').toMatch(files);
    for (const other of ['/help', '/', '/groups/x/assets/y', '/api/assets/', '/help.html/x']) {
      expect(other).not.toMatch(files);
    }
    expect(patternOf('help-always')).toEqual(patternOf('help-from-its-file'));
    expect('/help').toMatch(patternOf('help-always'));
    expect('/helpers').not.toMatch(patternOf('help-always'));
  });

  it('counts every way in once more, and counts nothing else there', () => {
    const waysIn = patternOf('getting-in');
    const posts = [...openRoutes].flatMap((route) => {
      const [method, path] = route.split(' ');
      return method === 'POST' && path && path !== '/sign-out' ? [path] : [];
    });
    expect(posts.length).toBeGreaterThan(5);
    for (const path of posts) expect(`/api/v1${path}`).toMatch(waysIn);
    for (const page of ['/sign-in', '/sign-in.data', '/sign-in/passkey', '/join', '/passkeys']) {
      expect(page).toMatch(waysIn);
    }
    for (const other of ['/sign-out', '/leave', '/sign-ins', '/groups/x/threads/y', '/help']) {
      expect(other).not.toMatch(waysIn);
    }
  });

  it('has limits by address and minute, wider in prod', () => {
    const limits = (of: typeof prod) =>
      ['help-from-its-file', 'getting-in', 'all-requests'].map(
        (name) => aclOf(of).Rules.find((one) => one.Name === name)?.Statement.RateBasedStatement,
      );
    const limit = (Limit: number) =>
      expect.objectContaining({ Limit, AggregateKeyType: 'IP', EvaluationWindowSec: 60 });
    expect(limits(prod)).toEqual([1000, 150, 1000].map(limit));
    expect(limits(dev)).toEqual([300, 30, 300].map(limit));
  });
});

describe('whoever is turned away', () => {
  const answer = z.object({
    CustomResponse: z.object({
      ResponseCode: z.number(),
      CustomResponseBodyKey: z.string().optional(),
      ResponseHeaders: z.array(z.object({ Name: z.string(), Value: z.string() })),
    }),
  });

  it.each(blocking)('is led to help: %s', (name, block) => {
    const { CustomResponse } = answer.parse(block);
    const header = (of: string) =>
      CustomResponse.ResponseHeaders.find((one) => one.Name === of)?.Value;
    expect(header('Cache-Control')).toBe('no-store');
    if (name === 'help-from-its-file') {
      expect(CustomResponse).toMatchObject({ ResponseCode: 302 });
      expect(header('Location')).toBe('/help.html');
      return;
    }
    expect([403, 429]).toContain(CustomResponse.ResponseCode);
    const body = CustomResponseBodies[CustomResponse.CustomResponseBodyKey ?? ''];
    expect(body?.ContentType).toBe('TEXT_HTML');
    for (const language of languages) {
      const file = language === 'en' ? '/help.html' : `/help.${language}.html`;
      expect(body?.Content).toContain(`<section lang="${language}">`);
      expect(body?.Content).toContain(`<a href="${file}">`);
    }
  });

  it('is never answered by a rule group itself, whose page would be empty', () => {
    for (const one of Rules.filter(({ Statement }) => 'ManagedRuleGroupStatement' in Statement)) {
      expect(one).toMatchObject({ OverrideAction: { Count: {} } });
    }
  });

  it('is turned away by what stands in an address, not by its length, its ending or the browser', () => {
    const { OrStatement } = z
      .object({
        OrStatement: z.object({
          Statements: z.array(
            z.object({ LabelMatchStatement: z.object({ Scope: z.string(), Key: z.string() }) }),
          ),
        }),
      })
      .parse(named('odd-requests').Statement);
    const labels = OrStatement.Statements.map(({ LabelMatchStatement }) => LabelMatchStatement);
    const [common, others] = ['LABEL', 'NAMESPACE'].map((scope) =>
      labels.filter(({ Scope }) => Scope === scope).map(({ Key }) => Key),
    );
    expect(others).toEqual(['awswaf:managed:aws:known-bad-inputs:']);
    expect(common).toHaveLength(8);
    for (const key of common ?? []) {
      expect(key).toMatch(/^awswaf:managed:aws:core-rule-set:\w+_(URIPath|QueryArguments)$/);
      expect(key).not.toMatch(/Size|Extensions|UserAgent|BadBots|Body|Cookie/);
    }
  });

  it('gets a page that loads nothing, whose style its policy allows, and which AWS takes', () => {
    for (const { Content } of Object.values(CustomResponseBodies)) {
      // AWS takes 4 KB for one body.
      expect(Buffer.byteLength(Content)).toBeLessThan(4096);
      expect(Content).not.toMatch(/<script|<img|<link|src=|https?:/);
      const style = /<style>(.*)<\/style>/.exec(Content)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(JSON.stringify(Rules)).toContain(`style-src 'sha256-${hash}'`);
    }
  });
});
