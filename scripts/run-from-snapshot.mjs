import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// `node scripts/run-from-snapshot.mjs scripts/<name>.ts`: bundles a command into one plain script, lets it prepare what it needs, and
// keeps the memory as it is then (https://nodejs.org/api/cli.html#--build-snapshot). Each later run begins with that memory, until a
// source or Node changes. The screening's phrases take over a second to read and index on one core; read back, they are there in a
// third of one. The command must hand its main function to `startupSnapshot.setDeserializeMainFunction`.

const [, , entry] = process.argv;
if (entry === undefined)
  throw new Error('Say which command: scripts/run-from-snapshot.mjs <file>.');

const bundle = join('build', entry.replace(/\.ts$/, '.cjs'));
const snapshot = `${bundle}.snapshot`;
const sources = `${bundle}.sources.json`;

// V8 optimises what has run this much (its own measure is 132 KB of bytecode). Later is better here: it has then seen more kinds of
// text, has to take back less, and on one core spends less of the time of reading. A snapshot is only good for the options it was
// made with. Later versions of V8 than Node 20's do not know the option, end with an error for it, and count another way.
const options = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=400000'] : [];

/** Size and time of change: enough to notice an edit. */
function stampOf(path) {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

const madeFor = [process.version, process.arch, ...options].join(' ');

function isFresh() {
  if (!existsSync(snapshot) || !existsSync(sources)) return false;
  const made = JSON.parse(readFileSync(sources, 'utf8'));
  return (
    made.madeFor === madeFor &&
    Object.entries(made.stamps).every(
      ([path, stamp]) => existsSync(path) && stampOf(path) === stamp,
    )
  );
}

/** Each run makes its own files and renames them: another run at the same time never reads half of one. */
async function makeAnew() {
  const { build } = await import('esbuild');
  mkdirSync(dirname(bundle), { recursive: true });
  const aside = `${bundle}.${process.pid}`;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: aside,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    metafile: true,
    logLevel: 'warning',
  });
  const inputs = Object.keys(metafile.inputs).map((path) => [path, stampOf(path)]);
  run(['--snapshot-blob', `${aside}.snapshot`, '--build-snapshot', aside]);
  if (process.exitCode) return;
  renameSync(`${aside}.snapshot`, snapshot);
  renameSync(aside, bundle);
  writeFileSync(`${aside}.json`, JSON.stringify({ madeFor, stamps: Object.fromEntries(inputs) }));
  renameSync(`${aside}.json`, sources);
}

function run(args) {
  const { status, signal, error } = spawnSync(process.execPath, [...options, ...args], {
    stdio: 'inherit',
  });
  if (error) throw error;
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

if (!isFresh()) await makeAnew();
if (!process.exitCode) run(['--snapshot-blob', snapshot]);
