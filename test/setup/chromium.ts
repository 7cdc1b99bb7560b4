import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundChromium {
  readonly executablePath: string;
  /** What the program needs in its environment beside our own. */
  readonly env: Readonly<Record<string, string>>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the browser tests: `CHROMIUM_PATH`, else the system's, else Playwright's own, else the one inside the npm
 * package @sparticuz/chromium, unpacked with its libraries. Throws when there is none: browser tests are never skipped.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    return { executablePath: named, env: {} };
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
  if (onPath) return { executablePath: onPath, env: {} };
  if (isProgram(chromium.executablePath())) {
    return { executablePath: chromium.executablePath(), env: {} };
  }
  return packagedChromium();
}

export async function packagedChromium(): Promise<FoundChromium> {
  // The package unpacks its bundled libraries only where it believes to be on Lambda; a bare machine lacks them as well.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const before = process.env.LD_LIBRARY_PATH;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (before === undefined) delete process.env.LD_LIBRARY_PATH;
  else process.env.LD_LIBRARY_PATH = before;
  if (!isProgram(executablePath)) throw new Error('No Chromium was found for the browser tests.');
  return {
    executablePath,
    env: {
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
      ...(existsSync(libraries)
        ? { LD_LIBRARY_PATH: [libraries, before].filter(Boolean).join(delimiter) }
        : {}),
    },
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
