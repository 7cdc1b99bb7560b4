import { describe, expect, it } from 'vitest';
import { synthesised } from './synthesised.ts';

const { resolver } = synthesised({
  data: {
    Resources: { Posts: { Type: 'AWS::DynamoDB::Table' } },
    Outputs: {
      Posts: { Value: { Ref: 'Posts' } },
      Stream: { Value: { 'Fn::GetAtt': ['Posts', 'StreamArn'] } },
    },
  },
  app: {
    Resources: {
      Edge: { Type: 'AWS::CloudFront::Distribution' },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { RoleName: { 'Fn::Join': ['', ['vault-', { Ref: 'AWS::Region' }]] } },
      },
      Drawn: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'drawn' } },
      Strange: { Type: 'AWS::Strange::Thing' },
    },
  },
});

const drawn = 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:drawn';
const outputOf = (StackName: string, OutputName: string) => ({
  'Fn::GetStackOutput': { StackName, OutputName, Region: { Ref: 'AWS::Region' } },
});

describe('what a template says by functions', () => {
  it('gets the value that it would have, also from another stack', () => {
    expect(resolver.text(outputOf('data', 'Posts'))).toBe('data-Posts');
    expect(resolver.text(outputOf('data', 'Stream'))).toBe('stream-of-data-Posts');
    expect(
      resolver.text({ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Edge', 'DomainName'] }]] }),
    ).toBe('https://localhost:4000');
    expect(resolver.text({ 'Fn::GetAtt': ['Role', 'Arn'] })).toBe(
      'arn:aws:iam::000000000000:role/vault-eu-west-1',
    );
    expect(resolver.text({ Ref: 'Drawn' })).toBe(drawn);
    expect(resolver.text(`{{resolve:secretsmanager:${drawn}:SecretString:::}}`)).toBe(
      'what was drawn',
    );
    expect(resolver.text({ 'Fn::Sub': `assets-$\{AWS::AccountId}` })).toBe('assets-000000000000');
  });

  it('is never guessed: what is not known stops everything', () => {
    for (const unknown of [
      { Ref: 'Nothing' },
      { Ref: 'Strange' },
      { 'Fn::GetAtt': ['Edge', 'Colour'] },
      outputOf('data', 'Nothing'),
      outputOf('app', 'Posts'),
      { 'Fn::Select': [0, ['a']] },
    ]) {
      expect(() => resolver.value(unknown), JSON.stringify(unknown)).toThrow();
    }
    for (const unknown of [
      `{{resolve:secretsmanager:${drawn}:SecretString:password::}}`,
      '{{resolve:ssm:/a/b}}',
      `Bearer {{resolve:secretsmanager:${drawn}:SecretString:::}}`,
    ]) {
      expect(() => resolver.text(unknown), unknown).toThrow('is not understood here');
    }
  });
});
