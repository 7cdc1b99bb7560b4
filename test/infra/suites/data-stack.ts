import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tableDefinitions, timeToLiveAttribute } from '#functions/data/definitions.ts';
import { dev, prod } from '../synthesis.ts';

const { data: template, stacks } = prod;
const tables = template.findResources('AWS::DynamoDB::Table');
const tableOf = (name: string) => {
  const found = Object.entries(tables).find(([id]) => id.startsWith(name));
  if (!found) throw new Error(`no table ${name}`);
  return found[1];
};

describe.each(['Forum', 'Audit', 'Vault'])('the %s table', (name) => {
  const table = tableOf(name);

  it('is encrypted with a rotating key of its own', () => {
    const keyId = table.Properties.SSESpecification.KMSMasterKeyId['Fn::GetAtt'][0];
    expect(table.Properties.SSESpecification).toMatchObject({
      SSEEnabled: true,
      SSEType: 'KMS',
    });
    expect(keyId).toMatch(new RegExp(`^${name}Key`));
    expect(template.findResources('AWS::KMS::Key')[keyId]).toMatchObject({
      Properties: { EnableKeyRotation: true },
      DeletionPolicy: 'Retain',
    });
  });

  it('can be restored, cannot be deleted by mistake, and is kept when its stack goes', () => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        BillingMode: 'PAY_PER_REQUEST',
      },
    });
  });
});

describe('the tables of the cloud and of one machine', () => {
  it.each([
    ['Forum', tableDefinitions.forum],
    ['Audit', tableDefinitions.audit],
    ['Vault', tableDefinitions.vault],
  ] as const)('have the same keys and indexes: %s', (name, definition) => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = tableOf(name).Properties;
    const indexes = 'GlobalSecondaryIndexes' in definition && definition.GlobalSecondaryIndexes;
    expect(KeySchema).toEqual(definition.KeySchema);
    expect(AttributeDefinitions).toEqual(
      expect.arrayContaining([...definition.AttributeDefinitions]),
    );
    expect(AttributeDefinitions).toHaveLength(definition.AttributeDefinitions.length);
    expect(GlobalSecondaryIndexes ?? false).toEqual(indexes);
  });

  it('let the forum forget by the same attribute and tell its changes with both images', () => {
    expect(tableOf('Forum').Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
      StreamSpecification: {
        StreamViewType: tableDefinitions.forum.StreamSpecification.StreamViewType,
      },
    });
  });
});

describe('the audit and the vault', () => {
  it.each(['Audit', 'Vault'])('never forget and tell no stream: %s', (name) => {
    expect(tableOf(name).Properties).not.toHaveProperty('TimeToLiveSpecification');
    expect(tableOf(name).Properties).not.toHaveProperty('StreamSpecification');
  });

  it('refuses to everybody, without exception, to change or remove what the audit holds', () => {
    const [refusal, ...others] =
      tableOf('Audit').Properties.ResourcePolicy.PolicyDocument.Statement;
    expect(others).toEqual([]);
    expect(refusal).toEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Resource: '*',
      Action: [
        'dynamodb:BatchWriteItem',
        'dynamodb:DeleteItem',
        'dynamodb:PartiQLDelete',
        'dynamodb:PartiQLInsert',
        'dynamodb:PartiQLUpdate',
        'dynamodb:UpdateItem',
      ],
    });
  });

  it('refuses to everybody but the vault function to read the vault', () => {
    const [refusal] = tableOf('Vault').Properties.ResourcePolicy.PolicyDocument.Statement;
    expect(refusal).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
    expect(refusal.Action).toEqual(
      expect.arrayContaining([
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:Scan',
        'dynamodb:PartiQLSelect',
      ]),
    );
    expect(JSON.stringify(refusal.Condition.ArnNotEquals)).toContain(
      'role/between-sessions-prod-vault-',
    );
  });
});

describe('the sealing key', () => {
  it('opens seals for the vault function alone, whatever rights others have', () => {
    template.hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['kms:CreateGrant', 'kms:Decrypt', 'kms:ReEncryptFrom'],
            Condition: { ArnNotEquals: { 'aws:PrincipalArn': Match.anyValue() } },
          }),
        ]),
      },
    });
  });

  it('encrypts no table', () => {
    const tableKeys = Object.values(tables).map(
      (table) => table.Properties.SSESpecification.KMSMasterKeyId['Fn::GetAtt'][0],
    );
    expect(new Set(tableKeys).size).toBe(3);
    expect(tableKeys.some((id) => id.startsWith('SealingKey'))).toBe(false);
  });
});

describe('the data stack', () => {
  it('cannot be deleted by mistake', () => {
    for (const { data } of [stacks, dev.stacks]) expect(data.terminationProtection).toBe(true);
  });

  it('is bound to no account and no region', () => {
    expect(stacks.data.environment).toBe('aws://unknown-account/unknown-region');
    expect(stacks.app.environment).toBe('aws://unknown-account/unknown-region');
  });

  it('never holds the secrets, only the place where they are', () => {
    template.resourceCountIs('AWS::SSM::Parameter', 0);
    template.hasOutput('SecretsParameter', { Value: '/between-sessions/prod/secrets' });
    template.hasOutput('TellingParameter', { Value: '/between-sessions/prod/telling' });
  });
});
