import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Credentials that mean nothing: the endpoint is on this machine and asks for some. */
const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export function localClient(endpoint: string): DynamoDBClientConfig {
  return { endpoint, region: 'local', credentials: localCredentials };
}

/** Real AWS takes its region and credentials from the environment, like every other program there. */
export function clientAt(endpoint: string): DynamoDBClientConfig {
  const local = /\/\/(?:localhost|127\.|\[::1\])/.test(endpoint);
  return local ? localClient(endpoint) : { endpoint };
}
