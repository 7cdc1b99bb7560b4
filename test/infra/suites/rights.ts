import { describe, expect, it } from 'vitest';
import { dev, prod, rightsIn } from '../synthesis.ts';

const { data, app } = prod;
const rights = rightsIn(app);
const on = (resource: string) => rights.filter((right) => right.resources.includes(resource));
const actionsOn = (resource: string, owner: string) =>
  on(resource)
    .filter((right) => right.owner.startsWith(owner))
    .flatMap((right) => right.actions)
    .sort();
/** By the beginnings of their keys, for one action of one role on the forum. */
const partitionsOf = (owner: string, action: string): string[] =>
  on(tableArn('Forum'))
    .filter((right) => right.owner.startsWith(owner) && right.actions.includes(action))
    .flatMap(
      ({ conditions }) =>
        JSON.parse(conditions)['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? [],
    );
const tableArn = (name: string) => `OutputFnGetAtt${name}Table`;

/** As long as names in an account can become, with what CloudFormation adds to them. */
const longest = (of: unknown): string => {
  const text = JSON.stringify(of);
  const kind = ['Table', 'Queue', 'Function', 'Topic'].find((one) => text.includes(one)) ?? 'Key';
  return `arn:aws:service:ap-southeast-2:123456789012:${kind}/BetweenSessions-prod-${text.replace(/\W/g, '').slice(-40)}-ABCDEFGHIJKLM`;
};
const withNames = (of: unknown): unknown => {
  if (Array.isArray(of)) return of.map(withNames);
  if (typeof of !== 'object' || of === null) return of;
  const [only] = Object.keys(of);
  return only !== undefined && /^(?:Ref|Fn::)/.test(only)
    ? longest(of)
    : Object.fromEntries(Object.entries(of).map(([key, one]) => [key, withNames(one)]));
};

describe('every role', () => {
  it('has the same rights in every stage', () => {
    const withoutStage = (of: typeof prod) =>
      JSON.stringify(rightsIn(of.app)).replace(
        /((?:BetweenSessions|between-sessions)[-/])(?:dev|prod)/g,
        '$1',
      );
    expect(withoutStage(dev)).toBe(withoutStage(prod));
  });

  it('has policies that are short enough for IAM, which takes 6,144 characters', () => {
    const policies = Object.values(app.findResources('AWS::IAM::ManagedPolicy'));
    expect(policies.length).toBeGreaterThan(0);
    for (const { Properties } of policies) {
      const { length } = JSON.stringify(withNames(Properties.PolicyDocument));
      expect(length, Properties.Description).toBeLessThan(6_144);
    }
  });

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
      const found = on(`OutputFnGetAtt${name}Key`);
      expect(found.length).toBeGreaterThan(0);
      for (const right of found) {
        expect(right.conditions).toContain('kms:ViaService');
        expect(right.conditions).toContain('dynamodb.');
      }
    }
  });
});

describe('the audit', () => {
  it.each(['Api', 'Web', 'Clock', 'Vault'])('is written by %s, and not by triage', (owner) => {
    expect(actionsOn(tableArn('Audit'), owner)).toContain('dynamodb:PutItem');
    expect(actionsOn(tableArn('Audit'), 'Triage')).toEqual([]);
  });

  it('may be added to and read, and nothing else', () => {
    const actions = new Set(on(tableArn('Audit')).flatMap((right) => right.actions));
    expect([...actions].sort()).toEqual(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']);
  });
});

describe('the vault', () => {
  it.each(['Api', 'Web'])('may only be added to: %s', (owner) => {
    expect(actionsOn(tableArn('Vault'), owner)).toEqual(['dynamodb:PutItem']);
  });

  it('does not give back the seal that a put replaces', () => {
    for (const right of on(tableArn('Vault'))) {
      if (!right.actions.includes('dynamodb:PutItem')) continue;
      expect(right.conditions).toContain('"dynamodb:ReturnValues":"NONE"');
    }
  });

  it('is read and, for somebody who is erased, emptied seal by seal by its own function, which adds none', () => {
    const readers = on(tableArn('Vault')).filter(
      (right) => !right.actions.includes('dynamodb:PutItem'),
    );
    expect(readers.map(({ owner }) => owner.replace(/Rights.*/, ''))).toEqual(
      readers.map(() => 'Vault'),
    );
    expect(readers.flatMap(({ actions }) => actions).sort()).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
    ]);
  });

  it('is asked by the API, the pages and the clock, and by nobody else', () => {
    const asking = rights.filter((right) => right.actions.includes('lambda:InvokeFunction'));
    expect(asking.map((right) => right.owner.replace(/Rights.*/, '')).sort()).toEqual([
      'Api',
      'Clock',
      'Web',
    ]);
    for (const right of asking) {
      expect(right.actions).toEqual(['lambda:InvokeFunction']);
      expect(right.resources).toMatch(/^\{"Fn::GetAtt":\["VaultFunction/);
    }
  });

  it('is out of reach for triage, with its seals', () => {
    expect(actionsOn(tableArn('Vault'), 'Triage')).toEqual([]);
    expect(actionsOn('SealingKey', 'Triage')).toEqual([]);
  });

  it('opens for the very role that the table and the key except from their refusals', () => {
    const [role] = Object.values(app.findResources('AWS::IAM::Role')).filter(
      ({ Properties }) => Properties.RoleName !== undefined,
    );
    const name = JSON.stringify(role?.Properties.RoleName);
    expect(name).toContain('between-sessions-prod-vault-');
    expect(role?.Properties.Description).toContain('the vault function');
  });

  it('knows neither the pepper nor Comprehend nor a way to page anybody by itself', () => {
    const own = rights.filter((right) => right.owner.startsWith('VaultRights'));
    expect(own.length).toBeGreaterThan(0);
    expect(JSON.stringify(own)).not.toMatch(/Secrets|comprehend|sns:/);
  });
});

describe('the people on call', () => {
  const publishing = rights.filter((right) => right.actions.includes('sns:Publish'));

  it('are paged by the pager and the clock, through topics of their names and nothing else', () => {
    expect(publishing.map((right) => right.owner.replace(/Rights.*/, '')).sort()).toEqual([
      'Clock',
      'Pager',
    ]);
    for (const right of publishing) {
      expect(right.actions).toEqual(['sns:Publish']);
      expect(right.resources).toMatch(/:between-sessions-prod-on-call-\*"\]\]\}$/);
    }
  });

  it('have no topic made, and nobody subscribed, by a function', () => {
    const actions = rights.flatMap((right) => right.actions);
    expect(new Set(actions.filter((one) => one.startsWith('sns:')))).toEqual(
      new Set(['sns:Publish']),
    );
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
    expect(actionsOn('SealingKey', owner)).toEqual(['kms:GenerateDataKey']);
  });

  it('opens for the vault’s role and no other', () => {
    const opening = rights.filter(
      (right) =>
        right.actions.some((name) => /kms:(\*|Decrypt|ReEncrypt|CreateGrant)/.test(name)) &&
        (right.resources.includes('SealingKey') || right.resources === '"*"'),
    );
    expect(opening.map(({ owner, actions }) => [owner.replace(/Rights.*/, ''), actions])).toEqual([
      ['Vault', ['kms:Decrypt']],
    ]);
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
    const onItems = on(tableArn('Forum')).filter(
      ({ actions, resources }) =>
        !resources.includes('/index/') && actions.some((one) => /Item$|:Query$/.test(one)),
    );
    for (const { owner, conditions } of onItems) {
      expect(conditions, owner).toContain('dynamodb:LeadingKeys');
    }
    for (const index of ['gsi1', 'gsi2', 'gsi3']) {
      expect(actionsOn(`/index/${index}`, 'Api')).toEqual(['dynamodb:Query']);
    }
  });

  it.each(['Triage', 'Pager', 'Vault'])(
    'loses nothing through %s but old places in lists',
    (owner) => {
      const partitions = partitionsOf(owner, 'dynamodb:DeleteItem');
      expect(partitions.filter((one) => !/^(?:QUEUE|OWED|OVERDUE)#/.test(one))).toEqual([]);
    },
  );

  it('loses through the clock what is kept no longer or was erased, and no clinic, no invitation, no page', () => {
    const partitions = partitionsOf('Clock', 'dynamodb:DeleteItem');
    expect(partitions).toContain('THREAD#*');
    expect(partitions.filter((one) => /^(?:CLINIC|INVITATION|PAGE)/.test(one))).toEqual([]);
  });
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

describe('telling people’s devices', () => {
  const secret = 'parameter/between-sessions/prod/telling';

  it.each(['Api', 'Web', 'Clock'])('has a secret of its own, which %s reads', (owner) => {
    expect(actionsOn(secret, owner)).toEqual(['ssm:GetParameter']);
    const [decrypt, ...others] = on('TellingSecretKey').filter((right) =>
      right.owner.startsWith(owner),
    );
    expect(others).toEqual([]);
    expect(decrypt?.actions).toEqual(['kms:Decrypt']);
    expect(decrypt?.conditions).toContain('kms:EncryptionContext:PARAMETER_ARN');
  });

  it.each(['Triage', 'Pager', 'Vault'])('is no business of %s', (owner) => {
    expect(actionsOn(secret, owner)).toEqual([]);
    expect(actionsOn('TellingSecretKey', owner)).toEqual([]);
  });

  it('reads of what is somebody’s own their quiet hours and devices, and of the rest finds keys alone', () => {
    const own = /^(?:OWN|PLACES|GOAL|KEY|SIGNIN)#/;
    const got = ['GetItem', 'BatchGetItem'].flatMap((action) =>
      partitionsOf('Clock', `dynamodb:${action}`),
    );
    expect(got).toContain('BOUNDARIES#*');
    expect(got.filter((one) => own.test(one))).toEqual([]);
    const asking = on(tableArn('Forum')).filter(
      ({ owner, actions, conditions }) =>
        owner.startsWith('Clock') &&
        actions.includes('dynamodb:Query') &&
        /"(?:OWN|PLACES|GOAL|PERSON)#/.test(conditions),
    );
    expect(asking).toHaveLength(1);
    expect(asking[0]?.conditions).toContain('"dynamodb:Attributes":["pk","sk"]');
    expect(asking[0]?.conditions).toContain('"dynamodb:Select":"SPECIFIC_ATTRIBUTES"');
  });

  it('leaves the pepper to the API and the pages', () => {
    expect(actionsOn('parameter/between-sessions/prod/secrets', 'Clock')).toEqual([]);
    const decrypting = rights.filter(({ resources }) => /OutputFnGetAttSecretsKey/.test(resources));
    expect(decrypting.map(({ owner }) => owner.replace(/Rights.*/, '')).sort()).toEqual([
      'Api',
      'Web',
    ]);
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

describe('the secret of the edge', () => {
  const reading = rights.filter((right) => right.actions.includes('secretsmanager:GetSecretValue'));

  it('is read by what serves HTTP and by nobody else, and decrypted through Secrets Manager for it alone', () => {
    expect(reading.map(({ owner }) => owner.replace(/Rights.*/, '')).sort()).toEqual([
      'Api',
      'Web',
    ]);
    for (const { actions, resources } of reading) {
      expect(actions).toEqual(['secretsmanager:GetSecretValue']);
      expect(resources).toMatch(/^\{"Ref":"EdgeSecretsone/);
    }
    const decrypting = on('OperationsKey');
    expect(decrypting).toHaveLength(2);
    for (const { actions, conditions } of decrypting) {
      expect(actions).toEqual(['kms:Decrypt']);
      expect(conditions).toContain('secretsmanager.');
      expect(conditions).toMatch(/"kms:EncryptionContext:SecretARN":\[?\{"Ref":"EdgeSecretsone/);
    }
  });
});
