import { describe, expect, it } from 'vitest';
import { prod, rightsIn } from '../synthesis.ts';

const { data, app } = prod;
const rights = rightsIn(app);
const on = (resource: string) => rights.filter((right) => right.resources.includes(resource));
const actionsOn = (resource: string, owner: string) =>
  on(resource)
    .filter((right) => right.owner.startsWith(owner))
    .flatMap((right) => right.actions)
    .sort();
const tableArn = (name: string) => `ExportsOutputFnGetAtt${name}Table`;

describe('every role', () => {
  it('is allowed named actions only', () => {
    expect(rights.length).toBeGreaterThan(0);
    expect(rights.flatMap((right) => right.actions).filter((name) => name.includes('*'))).toEqual(
      [],
    );
  });

  it('reaches a resource of any name only where an action knows none', () => {
    const everywhere = rights.filter((right) => right.resources === '"*"');
    const actions = new Set(everywhere.flatMap((right) => right.actions));
    expect([...actions].sort()).toEqual([
      'comprehend:BatchDetectDominantLanguage',
      'comprehend:BatchDetectSentiment',
      'comprehend:DetectPiiEntities',
      'comprehend:DetectToxicContent',
      'dynamodb:ListStreams',
    ]);
  });

  it('may scan nothing and write no statements of its own', () => {
    const actions = rights.flatMap((right) => right.actions);
    expect(actions.filter((name) => /dynamodb:(Scan|PartiQL)/.test(name))).toEqual([]);
  });

  it('has no policy that AWS manages and none inline', () => {
    for (const template of [data, app]) {
      template.resourceCountIs('AWS::IAM::Policy', 0);
      for (const role of Object.values(template.findResources('AWS::IAM::Role'))) {
        expect(role.Properties).not.toHaveProperty('Policies');
        expect(JSON.stringify(role.Properties.ManagedPolicyArns)).not.toContain(':aws:policy/');
      }
    }
  });

  it('uses the key of a table only through DynamoDB', () => {
    for (const name of ['Forum', 'Audit', 'Vault']) {
      const found = on(`ExportsOutputFnGetAtt${name}Key`);
      expect(found.length).toBeGreaterThan(0);
      for (const right of found) {
        expect(right.conditions).toContain('kms:ViaService');
        expect(right.conditions).toContain('dynamodb.');
      }
    }
  });
});

describe('the audit', () => {
  it.each(['Api', 'Web', 'Clock'])('is written by %s, and not by triage', (owner) => {
    expect(actionsOn(tableArn('Audit'), owner)).toContain('dynamodb:PutItem');
    expect(actionsOn(tableArn('Audit'), 'Triage')).toEqual([]);
  });

  it('may be added to and read, and nothing else', () => {
    const actions = new Set(on(tableArn('Audit')).flatMap((right) => right.actions));
    expect([...actions].sort()).toEqual([
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
    ]);
  });
});

describe('the vault', () => {
  it.each(['Api', 'Web'])('may only be added to: %s', (owner) => {
    expect(actionsOn(tableArn('Vault'), owner)).toEqual(['dynamodb:PutItem']);
  });

  it('does not give back the seal that a put replaces', () => {
    for (const right of on(tableArn('Vault'))) {
      expect(right.conditions).toContain('"dynamodb:ReturnValues":"NONE"');
    }
  });

  it('is out of reach for triage, with its seals', () => {
    expect(actionsOn(tableArn('Vault'), 'Triage')).toEqual([]);
    expect(actionsOn('SealingKey', 'Triage')).toEqual([]);
  });
});

describe('the people on call', () => {
  const publishing = rights.filter((right) => right.actions.includes('sns:Publish'));

  it('are paged by the pager and the clock, through their topics and nothing else', () => {
    expect(publishing.map((right) => right.owner.replace(/Rights.*/, '')).sort()).toEqual([
      'Clock',
      'Pager',
    ]);
    for (const right of publishing) {
      expect(right.actions).toEqual(['sns:Publish']);
      expect(right.resources.match(/OnCallTo[a-z]+/g)).toEqual(['OnCallToduty', 'OnCallTosecond']);
    }
  });

  it('have a key that is used only through their topics', () => {
    const found = on('OnCallKey');
    expect(found).toHaveLength(2);
    for (const right of found) {
      expect(right.actions).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
      expect(right.conditions).toContain('sns.');
    }
  });

  it('are told without the vault, the audit or Comprehend', () => {
    const pager = rights.filter((right) => right.owner.startsWith('Pager'));
    expect(JSON.stringify(pager)).not.toMatch(/Vault|Audit|Sealing|Secrets|comprehend/);
  });
});

describe('the sealing key', () => {
  it.each(['Api', 'Web'])('closes seals and opens none: %s', (owner) => {
    expect(actionsOn('SealingKey', owner)).toEqual(['kms:Encrypt', 'kms:GenerateDataKey']);
  });

  it('opens for no role of this deployment', () => {
    const opening = rights.filter(
      (right) =>
        right.actions.some((name) => /kms:(\*|Decrypt|ReEncrypt|CreateGrant)/.test(name)) &&
        (right.resources.includes('SealingKey') || right.resources === '"*"'),
    );
    expect(opening).toEqual([]);
  });
});

describe('the forum', () => {
  it('is served item by item and by its three indexes', () => {
    expect(actionsOn(tableArn('Forum'), 'Api')).toEqual(actionsOn(tableArn('Forum'), 'Web'));
    expect(new Set(actionsOn(tableArn('Forum'), 'Api'))).toEqual(
      new Set([
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ]),
    );
    for (const index of ['gsi1', 'gsi2', 'gsi3']) {
      expect(actionsOn(`/index/${index}`, 'Api')).toEqual(['dynamodb:Query']);
    }
  });

  it.each([
    ['Triage', ['["QUEUE#*","OWED#*","OVERDUE#*"]']],
    ['Pager', ['["QUEUE#*","OWED#*","OVERDUE#*"]']],
    ['Clock', ['["QUEUE#*","OWED#*","OVERDUE#*"]', '["THREAD#*"]']],
  ])(
    'loses nothing through %s but old places in lists and, through the clock, threads that are kept no longer',
    (owner, partitions) => {
      const removing = on(tableArn('Forum')).filter(
        (right) => right.owner.startsWith(owner) && right.actions.includes('dynamodb:DeleteItem'),
      );
      expect(removing.map((right) => right.conditions)).toEqual(
        partitions.map((keys) => expect.stringContaining(`"dynamodb:LeadingKeys":${keys}`)),
      );
    },
  );
});

describe('the queue of what triage gave up on', () => {
  it('is filled, taken up and settled by triage, and by nobody else', () => {
    expect(actionsOn('TriageFeedFailures', 'Triage')).toEqual([
      'sqs:DeleteMessage',
      'sqs:ReceiveMessage',
      'sqs:SendMessage',
    ]);
    expect(on('TriageFeedFailures').every((right) => right.owner.startsWith('Triage'))).toBe(true);
  });
});

describe('the secrets', () => {
  it.each(['Api', 'Web'])('are read as one parameter and decrypted through SSM: %s', (owner) => {
    expect(actionsOn('parameter/between-sessions/prod/secrets', owner)).toEqual([
      'ssm:GetParameter',
    ]);
    const [decrypt, ...others] = on('SecretsKey').filter((right) => right.owner.startsWith(owner));
    expect(others).toEqual([]);
    expect(decrypt?.actions).toEqual(['kms:Decrypt']);
    expect(decrypt?.conditions).toContain('ssm.');
    expect(decrypt?.conditions).toContain('kms:EncryptionContext:PARAMETER_ARN');
  });

  it('are no business of triage', () => {
    expect(actionsOn('SecretsKey', 'Triage')).toEqual([]);
    expect(actionsOn('parameter/', 'Triage')).toEqual([]);
  });
});
