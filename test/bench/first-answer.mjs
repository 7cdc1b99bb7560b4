// Stands where Lambda's runtime stands, and is as small: takes the handler out of a bundle, lets it answer one event, and says that
// it did. Plain JavaScript, so that nothing but the bundle and Node is in the process.
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, event, wanted] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(bundle).href);
const answer = await handler(JSON.parse(readFileSync(event, 'utf8')), {});
const is = wanted === 'none' ? 'none' : String(answer?.statusCode);
writeSync(1, is === wanted ? 'answered' : `answered with ${JSON.stringify(answer)}`);
process.exit(0);
