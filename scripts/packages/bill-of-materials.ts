import * as z from 'zod';
import type { ShippedPackage, shippedPackages } from './shipped.ts';

const purlOf = ({ name, version }: ShippedPackage) =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** `sha512-...` in base 64, as hexadecimal digits. */
const sha512 = (integrity: string) =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** A single licence has an id, several are an expression. */
const licencesOf = ({ licence }: ShippedPackage) => {
  if (licence === null) return {};
  return {
    licenses: [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }],
  };
};

/**
 * A bill of materials in the form of CycloneDX 1.6 (ECMA-424): each package that is shipped once, with its licence, its hash and what it
 * needs. The same lock file gives the same bytes. It holds no address of a registry.
 */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string; readonly license: string },
  { asked, packages }: ReturnType<typeof shippedPackages>,
) {
  // The same version of a package may lie in several places.
  const byPurl = new Map(packages.map((one) => [purlOf(one), one]));
  const purlAt = new Map(packages.map((one) => [one.path, purlOf(one)]));
  const refs = (paths: readonly string[]) =>
    [...new Set(paths.flatMap((path) => purlAt.get(path) ?? []))].sort();
  const own = `pkg:npm/${product.name}@${product.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        purl: own,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: [...byPurl].map(([purl, one]) => ({
      type: 'library',
      'bom-ref': purl,
      name: one.name,
      version: one.version,
      purl,
      ...licencesOf(one),
      ...(one.integrity?.startsWith('sha512-') && {
        hashes: [{ alg: 'SHA-512', content: sha512(one.integrity) }],
      }),
    })),
    dependencies: [
      { ref: own, dependsOn: refs(asked) },
      ...[...byPurl.keys()].map((ref) => ({
        ref,
        dependsOn: refs(packages.filter((one) => purlOf(one) === ref).flatMap((one) => one.needs)),
      })),
    ],
  };
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
export const readProduct = (text: string) => manifest.parse(JSON.parse(text));
