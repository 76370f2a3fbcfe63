// Writes what goes into the package and not into the repository: the bill of materials, and the licences of the packages that
// `dist/` holds inside itself. Needs the lock file and node_modules, no network.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const { name, version, license } = json('package.json');
const { packages } = json('package-lock.json');
const runtime = Object.entries(packages)
  .filter(([path, entry]) => path !== '' && entry.dev !== true)
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//u, ''), ...entry }));

writeFileSync(join(ROOT, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
writeFileSync(join(ROOT, 'THIRD-PARTY-LICENSES.txt'), licences());

/**
 * CycloneDX of the lock file, without hour and random number: the same sources give the same bytes. `npm sbom --omit dev` leaves out
 * what a development package needs too, four of ours.
 */
function billOfMaterials() {
  const own = { path: '', name, version, license, dependencies: packages[''].dependencies };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: componentOf(own, 'application') },
    components: runtime.map((one) => componentOf(one, 'library')),
    dependencies: [own, ...runtime].map((one) => ({ ref: refOf(one), dependsOn: needsOf(one) })),
  };
}

/** @param {{ name: string, version: string }} entry */
function refOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf(entry, type) {
  const { integrity } = entry;
  return {
    type,
    'bom-ref': refOf(entry),
    name: entry.name,
    version: entry.version,
    purl: refOf(entry),
    licenses: [{ license: { id: entry.license } }],
    ...(integrity === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }),
  };
}

/** What a package needs, found as Node finds it: in its own folder first, then further up. */
function needsOf({ path, dependencies = {}, optionalDependencies = {} }) {
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((needed) => {
    for (let at = path; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/u, '')) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${needed}`;
      const found = runtime.find((one) => one.path === place);
      if (found !== undefined) return [refOf(found)];
      if (at === '') return [];
    }
  });
}

/** Every licence text, one behind the other, in the order of the names. */
function licences() {
  return runtime
    .map(({ path, name, version, license }) => {
      const file = readdirSync(join(ROOT, path)).find((entry) => /^licen[cs]e/iu.test(entry));
      if (file === undefined) throw new Error(`${path}: no licence file`);
      const text = readFileSync(join(ROOT, path, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
