import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, readProduct } from './packages/bill-of-materials.ts';
import { type ShippedPackage, shippedPackages } from './packages/shipped.ts';

// Writes what is shipped, for whoever has to know: a bill of materials, and the licences in full. npm's own `npm sbom` leaves out every
// package that something used for building also asks for, React and zod among them, so the lock file is read here.

const licenceFile = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

/** The licence and notice files of an installed package, as they are. */
function licenceTexts({ path, name, version, licence }: ShippedPackage): string {
  const files = existsSync(path) ? readdirSync(path).filter((file) => licenceFile.test(file)) : [];
  const texts = files.sort().map((file) => readFileSync(join(path, file), 'utf8').trim());
  const said = texts.length > 0 ? texts.join('\n\n') : 'The package brings no text of its licence.';
  return `${name} ${version} (${licence ?? 'no licence named'})\n\n${said}\n`;
}

const shipped = shippedPackages('package-lock.json');
const product = readProduct(readFileSync('package.json', 'utf8'));
mkdirSync('build', { recursive: true });
writeFileSync(
  'build/sbom.cdx.json',
  `${JSON.stringify(billOfMaterials(product, shipped), null, 2)}\n`,
);
writeFileSync(
  'build/third-party-licences.txt',
  shipped.packages.map(licenceTexts).join(`\n${'-'.repeat(72)}\n\n`),
);
process.stdout.write(
  `build/sbom.cdx.json: ${shipped.packages.length} packages.\nbuild/third-party-licences.txt: their licences.\n`,
);
