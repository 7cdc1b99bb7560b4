/**
 * The credentials of the function's own role: Lambda puts them into the environment, and takes the process away before they end. The
 * SDK's chain looks in five other places as well, and brings along what it needs for them. Throws where there are none.
 */
export async function ownCredentials(environment = process.env) {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!accessKeyId || !secretAccessKey) {
    throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.');
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
