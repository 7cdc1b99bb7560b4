/** The tables as the store is asked to make them on one machine. The cloud's are made by `infra`; a test compares the two. */
const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const index = (name: string) => ({
  IndexName: name,
  KeySchema: [
    { AttributeName: `${name}pk`, KeyType: 'HASH' as const },
    { AttributeName: `${name}sk`, KeyType: 'RANGE' as const },
  ],
  Projection: { ProjectionType: 'ALL' as const },
});
const plain = {
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: 'sk', KeyType: 'RANGE' as const },
  ],
};

export const tableDefinitions = {
  forum: {
    ...plain,
    AttributeDefinitions: ['pk', 'sk', ...[1, 2, 3].flatMap((n) => [`gsi${n}pk`, `gsi${n}sk`])].map(
      text,
    ),
    GlobalSecondaryIndexes: ['gsi1', 'gsi2', 'gsi3'].map(index),
    StreamSpecification: {
      StreamEnabled: true,
      StreamViewType: 'NEW_AND_OLD_IMAGES' as const,
    },
  },
  audit: { ...plain, AttributeDefinitions: ['pk', 'sk'].map(text) },
  vault: { ...plain, AttributeDefinitions: ['pk', 'sk'].map(text) },
} as const;

/** Epoch seconds after which the store may drop an item. Expiry is also checked on every read: TTL alone is late. */
export const timeToLiveAttribute = 'expiresAt';
