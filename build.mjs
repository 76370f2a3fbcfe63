// Builds `dist/`: first the checked standards with their compiled validators, then the bundles of command, thread and library.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Less to scan at every start; names stay, so that a stack trace can be read. */
const minified = { minifyWhitespace: true, minifySyntax: true };

// Standards first, outside dist/: unsound norms must not cost the build that still works.
const compiled = await compileStandards();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
await writeStandards(compiled);
await esbuild.build({
  ...common,
  ...minified,
  entryPoints: { cli: 'src/cli/load-program.ts', 'judge-worker': 'src/cli/judge-worker.ts' },
  outdir: DIST,
});
await esbuild.build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: DIST,
  packages: 'external',
});
writeEdition();
await esbuild.build({
  ...common,
  ...minified,
  entryPoints: { program: 'src/cli/main.ts' },
  outdir: DIST,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  banner: {},
  external: [],
  // In the bundle as well, so that their compiled code is kept.
  alias: { '#standards': join(DIST, 'standards.js') },
  define: { 'import.meta': 'patuhMeta' },
});
keepCompiledCode();
buildTypes();

/** Loads and checks `standards/`; gives the module that holds them, before bundling. */
async function compileStandards() {
  const folderForLoader = mkdtempSync(join(tmpdir(), 'patuh-build-'));
  const loader = join(folderForLoader, 'loader.mjs');
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
  rmSync(folderForLoader, { recursive: true, force: true });
  return { standards, code: api.schemaCode(schemas) };
}

/**
 * Writes what an audit needs apart from what only people read, so that an audit loads no page, template or example: the latter stand
 * behind getters and are read on first use.
 */
async function writeStandards({ standards, code }) {
  const { templates, modelDocument, schemas, criteria, ...rest } = standards;
  const { document, ...otherSchemas } = schemas;
  const examples = criteria.map((criterion) => criterion.examples);
  const lean = {
    ...rest,
    schemas: { document },
    criteria: criteria.map(({ examples: _, ...others }) => others),
  };
  writeJson('standards.json', lean);
  writeJson('standards-pages.json', { templates, modelDocument, schemas: otherSchemas, examples });
  await esbuild.build({
    ...common,
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    outfile: join(DIST, 'validators.js'),
    minify: true,
  });
  writeFileSync(
    join(DIST, 'standards.js'),
    `import { readFileSync } from 'node:fs';
export { validators } from './validators.js';
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'latin1'));
let kept;
const pages = () => (kept ??= read('standards-pages.json'));
const later = (object, name, get) => Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
export const standards = read('standards.json');
later(standards, 'templates', () => pages().templates);
later(standards, 'modelDocument', () => pages().modelDocument);
for (const name of ${JSON.stringify(Object.keys(otherSchemas))}) later(standards.schemas, name, () => pages().schemas[name]);
standards.criteria.forEach((criterion, index) => {
  later(criterion, 'examples', () => pages().examples[index]);
});
`,
  );
  writeFileSync(
    join(DIST, 'standards.d.ts'),
    "import type { Standards } from './types/model/standards.js';\nimport type { Validators } from './types/model/validator.js';\nexport declare const standards: Standards;\nexport declare const validators: Validators;\nexport declare const edition: string;\n",
  );
}

/** JSON in ASCII alone, which Node reads several times as fast. @param {string} name @param {unknown} value */
function writeJson(name, value) {
  const text = JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(join(DIST, name), text);
}

/** @param {string} folder */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** What the results of a file depend on beside the file: they are kept between runs only under the same edition. */
function writeEdition() {
  const hash = createHash('sha256');
  for (const name of ['index.js', 'standards.json', 'validators.js'])
    hash.update(readFileSync(join(DIST, name)));
  appendFileSync(join(DIST, 'standards.js'), `export const edition = '${hash.digest('hex')}';\n`);
}

/** Runs what most people run, so that the code for it is compiled and kept. */
function keepCompiledCode() {
  const program = `const { run, keepCode } = await import(${JSON.stringify(pathToFileURL(join(DIST, 'cli.js')).href)});
await run(['audit', ${JSON.stringify(MODEL_DOCUMENT)}, '--fail-on', 'none']);
keepCode();
process.exitCode = 0;`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
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
