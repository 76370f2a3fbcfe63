// Builds `dist/`: first the checked standards with their compiled validators, then the bundles of command and library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const MODEL_DOCUMENT = 'examples/contoh/dinas-contoh.yaml';

const esbuild = await import('esbuild').catch(() => null);
if (esbuild === null) {
  console.error(
    'patuh: alat pembangun (esbuild) tidak terpasang, biasanya karena npm dijalankan tanpa devDependencies (NODE_ENV=production).\n' +
      'Jalankan: npm ci --include=dev',
  );
  process.exit(1);
}

// CommonJS packages inside an ES module bundle still call require() for Node's own modules.
const banner = {
  js: "import { createRequire as patuhRequire } from 'node:module';\nconst require = patuhRequire(import.meta.url);",
};
const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  absWorkingDir: ROOT,
  banner,
  external: ['#standards'],
};

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
await buildStandards();
await esbuild.build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: DIST,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
await esbuild.build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: DIST,
  packages: 'external',
});
buildTypes();

async function buildStandards() {
  const loader = join(DIST, 'build-standards.mjs');
  await esbuild.build({ ...common, entryPoints: ['src/index.ts'], outfile: loader });
  const api = await import(pathToFileURL(loader).href);
  const folder = join(ROOT, 'standards');
  const files = walk(folder).map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
  const model = { path: MODEL_DOCUMENT, text: readFileSync(join(ROOT, MODEL_DOCUMENT), 'utf8') };
  const loaded = api.loadStandards(files, model);
  if (!loaded.ok)
    fail(
      loaded.faults.map(
        (fault) =>
          `${fault.file}:${fault.span?.line ?? 1}:${fault.span?.column ?? 1} ${fault.code} ${JSON.stringify(fault.args)}`,
      ),
    );
  const { standards } = loaded;
  const schemas = api.schemasToCompile(standards);
  const validators = api.compileSchemas(schemas);
  const context = api.createContext(standards, validators, { date: '2026-11-24', instruments: [] });
  const wrong = api.checkExamples(context);
  if (wrong.length > 0)
    fail(
      wrong.map(
        (one) => `${one.criterion} example ${one.index}: ${one.expected} expected, ${one.found} found`,
      ),
    );
  const source = join(DIST, 'standards-source.mjs');
  writeFileSync(
    source,
    `${api.schemaCode(schemas)}\nexport const standards = JSON.parse(${JSON.stringify(JSON.stringify(standards))});\n`,
  );
  await esbuild.build({
    ...common,
    entryPoints: [source],
    outfile: join(DIST, 'standards.js'),
    minify: true,
    absWorkingDir: ROOT,
    nodePaths: [join(ROOT, 'node_modules')],
  });
  writeFileSync(
    join(DIST, 'standards.d.ts'),
    "import type { Standards } from './types/model/standards.js';\nimport type { Validators } from './types/model/validator.js';\nexport declare const standards: Standards;\nexport declare const validators: Validators;\n",
  );
  for (const path of [loader, source]) rmSync(path);
}

/** @param {string} folder */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function buildTypes() {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], { cwd: ROOT, stdio: 'inherit' });
}

/** @param {string[]} reasons */
function fail(reasons) {
  for (const reason of reasons) console.error(`standards: ${reason}`);
  process.exit(1);
}
