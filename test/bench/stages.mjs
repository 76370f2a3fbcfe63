// The stages of an audit in one process: reading YAML, judging and scoring, and every report format on 5,000 and 50,000 lines.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { corpus } from './corpus.mjs';
import { median } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;
const LINES = [5000, 50_000];
const OPTIONS = { date: '2026-11-24', instruments: ['uu-25-2009', 'ombudsman-2024'] };

const entry = `export { parseYaml } from './src/parse/parse-yaml.ts';
export { createAudit } from './src/audit/create-audit.ts';
export { createContext } from './src/audit/audit-context.ts';
export { readDocument } from './src/audit/read-document.ts';
export { auditUnit } from './src/audit/audit-unit.ts';
export { renderers, plainStyle } from './src/render/index.ts';`;
const bundle = join(mkdtempSync(join(tmpdir(), 'patuh-bench-code-')), 'stages.mjs');
await build({
  stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  outfile: bundle,
});
const api = await import(pathToFileURL(bundle).href);
const { standards, validators } = await import(pathToFileURL(join(ROOT, 'dist/standards.js')).href);

const { folder, bytes, services } = corpus(50, 5);
const sources = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

console.log(
  `\nStages, 50 files of 5 services: ${services} services, ${(bytes / 1e6).toFixed(2)} MB, medians of ${ROUNDS}`,
);
const context = api.createContext(standards, validators, OPTIONS);
const documents = [];
stage('parse YAML with positions', () => {
  for (const { path, text } of sources) api.parseYaml(path, text);
});
stage('parse, check the shape', () => {
  documents.length = 0;
  for (const source of sources) {
    const read = api.readDocument(source, context.validateDocument, context.documentSchema);
    if (read.ok) documents.push(read.document);
  }
});
stage('read texts, judge, score, fixes', () => {
  for (const document of documents) api.auditUnit([document], context);
});

const audit = api.createAudit(standards, validators, OPTIONS, { reread: () => '' });
for (const source of sources) audit.add(source);
const report = audit.finish({ failOn: 'kritis', failUnder: null }, '0.0.0');
for (const lines of LINES) {
  const large = ofLines(report, lines);
  const count = large.units.reduce((sum, unit) => sum + unit.results.length, 0);
  console.log(`\nReport formats, ${count} judgements of ${large.units.length} units`);
  for (const { id, render } of Object.values(api.renderers))
    stage(
      id,
      () => render(large, { lang: 'id', width: 100, style: api.plainStyle, unicode: true, bom: false }),
      3,
      count,
    );
}

/** The report with its units repeated until it holds about so many judgements. */
function ofLines(report, lines) {
  const units = [];
  let count = 0;
  for (let copy = 0; count < lines; copy += 1) {
    const unit = report.units[copy % report.units.length];
    units.push({ ...unit, key: `${unit.key}/${copy}`, name: `${unit.name} ${copy}` });
    count += unit.results.length;
  }
  return { ...report, units };
}

function stage(name, work, rounds = ROUNDS, units = services) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  const ms = median(times);
  const rate = `${((ms * 1000) / units).toFixed(1)} us each`;
  console.log(`  ${ms.toFixed(1).padStart(9)} ms  ${rate.padStart(16)}  ${name}`);
}
