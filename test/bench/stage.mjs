// One stage of an audit, once, in a process of its own: patuh remembers what it read and judged, so a second time would measure the memory.
// node --expose-gc stage.mjs <bundle> <judged.jsonl> <stage> [findings, or where the texts are]; says its measure on descriptor 3.
import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { corpus } from './corpus.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AUDIT = { date: '2026-11-24', instruments: ['uu-25-2009', 'ombudsman-2024'] };
const [bundle, judgedFile, name, given] = process.argv.slice(2);
const api = await import(pathToFileURL(bundle).href);
const { standards, validators } = await import(pathToFileURL(join(ROOT, 'dist/standards.js')).href);
const context = api.createContext(standards, validators, AUDIT);

const { work, services, bytes } = prepared();
globalThis.gc();
// The highest memory is counted from here on, where the system can do that; elsewhere it holds what the preparation took.
try {
  writeFileSync('/proc/self/clear_refs', '5');
} catch {}
const before = process.memoryUsage.rss() / 2 ** 20;
const usage = process.cpuUsage();
const started = performance.now();
const made = await work();
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(usage);
const out = made === undefined ? bytes : Buffer.byteLength(made);
writeSync(
  3,
  `${JSON.stringify({ work: { wall, cpu: (user + system) / 1e6 }, before, services, bytes: out })}\n`,
);

/** What the stage is given, made beforehand, and how much of it there is. */
function prepared() {
  if (name === 'judged') return judged();
  if (name in api.renderers) return format();
  return name.startsWith('read ') ? reader(name.slice('read '.length)) : auditStage();
}

/** A reader over every text of its components in a folder of documents, as an audit hands it over. */
function reader(which) {
  const { components, read } = api.readers(context.read.marks)[which];
  const texts = servicesOf(documentsBelow(given)).flatMap((service) =>
    components.flatMap((key) => {
      const value = service[key] ?? null;
      return value === null ? [] : [{ key, value, parts: api.partsOf(value, '', 0) }];
    }),
  );
  return {
    work: () => {
      for (const { key, parts } of texts) read(parts, key);
    },
    services: texts.length,
    bytes: texts.reduce((sum, { value }) => sum + letters(value), 0),
  };
}

function letters(value) {
  if (value === null || typeof value !== 'object') return Buffer.byteLength(String(value ?? ''));
  return Object.values(value).reduce((sum, inner) => sum + letters(inner), 0);
}

function documentsBelow(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.yaml'));
  return files.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

function servicesOf(sources) {
  return sources.flatMap((source) => {
    const result = api.parseFile(source);
    return result.ok && Array.isArray(result.parsed.data.layanan) ? result.parsed.data.layanan : [];
  });
}

/** A stage over the generated documents, with what the stages before it made. */
function auditStage() {
  const { folder, bytes, services } = corpus(10);
  const sources = documentsBelow(folder);
  const parse = () => sources.map((source) => api.parseFile(source).parsed);
  const shape = (files) =>
    files.map((file) => api.readDocument(file, context.validateDocument, context.documentSchema));
  const read = (documents) =>
    documents.map((document) => ({ document, raw: api.buildFacts([document], context.read).fakta }));
  const relate = (units) =>
    units.map((unit) => ({ ...unit, fakta: api.relate(unit.raw, context.relations) }));
  const judge = (units) =>
    units.map(({ document, raw, fakta }) => {
      const maps = [document.map];
      const results = api.judgeUnit(fakta, context.prepared, maps, []);
      for (const { instrument, points } of context.instruments)
        api.scoreUnit(instrument, points, fakta, results, { values: api.NO_VALUES, faults: [] });
      return { raw, fakta, results, maps, noted: new Map() };
    });
  const fixes = (units) => units.map((unit) => api.findFixes(unit, context));
  const stages = { parse, shape, read, relate, judge, fixes };
  if (name === 'audit')
    return { work: () => void sources.map((source) => api.judgeFile(source, context)), bytes, services };
  let input;
  for (const [stage, run] of Object.entries(stages)) {
    const before = input;
    if (stage === name) return { work: () => void run(before), bytes, services };
    input = run(before);
  }
  throw new Error(`no stage ${name}`);
}

/** Judges the generated documents for the formats. */
function judged() {
  const { folder, bytes, services } = corpus(10);
  const lines = documentsBelow(folder).map((source) =>
    JSON.stringify({ source, judged: api.judgeFile(source, context) }),
  );
  writeFileSync(judgedFile, lines.join('\n'));
  return { work: () => {}, bytes, services };
}

/** A format over a report with so many findings: judged documents, copied under other names until they hold as many. */
function format() {
  const lines = readFileSync(judgedFile, 'utf8').split('\n');
  const texts = new Map();
  const audit = api.createAudit(standards, validators, AUDIT, { reread: (path) => texts.get(path) });
  let count = 0;
  for (let copy = 0; count < Number(given); copy += 1) {
    const renamed = lines[copy % lines.length].replaceAll('wilayah-', `salinan-${copy}-wilayah-`);
    const { source, judged } = JSON.parse(renamed);
    const { identity, unit } = judged;
    const key = `${identity.key} ${copy}`;
    const named = `${identity.name} ${copy}`;
    texts.set(source.path, source.text);
    audit.addJudged(source, {
      ...judged,
      identity: { ...identity, key, name: named },
      unit: { ...unit, report: { ...unit.report, key, name: named } },
    });
    for (const { outcome, failures } of unit.report.results)
      if (outcome === 'unmet') count += Math.max(1, failures.length);
  }
  const report = audit.finish({ failOn: 'kritis', failUnder: null }, '0.0.0');
  const screen = { lang: 'id', width: 100, style: api.plainStyle, unicode: true, bom: false };
  return { work: () => api.renderers[name].render(report, screen), services: count, bytes: 0 };
}
