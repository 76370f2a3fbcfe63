// The stages of an audit, each in a process of its own: readers on the real texts of `examples/`, the stages on generated documents, and
// every report format on 5,000 and 50,000 findings.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { corpus } from './corpus.mjs';
import { interleaved, print } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAGE = fileURLToPath(new URL('stage.mjs', import.meta.url));
const NODE = process.execPath;
const NOTHING = { name: 'node -e 0', command: [NODE, '-e', '0'] };
const FINDINGS = [5000, 50_000];
const STAGES = {
  parse: 'YAML with positions',
  shape: 'check the shape',
  read: 'read the texts: facts',
  relate: 'join facts: relations',
  judge: 'judge and score',
  fixes: 'points of the fixes',
  audit: 'all of it, one file after the other',
};

const code = `
import { readDasarHukum } from './src/read/citation/dasar-hukum.ts';
import { readPenangananPengaduan } from './src/read/contact/penanganan-pengaduan.ts';
import { readBiayaTarif } from './src/read/fee/biaya-tarif.ts';
import { readJumlahPelaksana } from './src/read/list/jumlah-pelaksana.ts';
import { readPersyaratan } from './src/read/list/persyaratan.ts';
import { readProduk } from './src/read/list/produk.ts';
import { readUraian } from './src/read/list/uraian.ts';
import { readProsedur } from './src/read/step/prosedur.ts';
import { readJangkaWaktu } from './src/read/time/jangka-waktu.ts';
import { COMPONENTS } from './src/model/component.ts';
const own = (key, read) => ({ components: [key], read });
export const readers = (marks) => ({
  dasar_hukum: own('dasar_hukum', readDasarHukum),
  persyaratan: own('persyaratan', readPersyaratan),
  prosedur: own('prosedur', readProsedur),
  jangka_waktu: own('jangka_waktu', readJangkaWaktu),
  biaya_tarif: own('biaya_tarif', readBiayaTarif),
  produk: own('produk', readProduk),
  penanganan_pengaduan: own('penanganan_pengaduan', readPenangananPengaduan),
  jumlah_pelaksana: own('jumlah_pelaksana', readJumlahPelaksana),
  uraian: {
    components: ['sarana_prasarana', 'kompetensi_pelaksana', 'pengawasan_internal', 'jaminan_pelayanan',
      'jaminan_keamanan_keselamatan', 'evaluasi_kinerja'],
    read: readUraian,
  },
  tanda: { components: COMPONENTS.map(({ key }) => key), read: marks },
});
export { partsOf } from './src/audit/build-component.ts';
export { createAudit } from './src/audit/create-audit.ts';
export { createContext } from './src/audit/audit-context.ts';
export { parseFile } from './src/audit/parse-file.ts';
export { readDocument } from './src/audit/read-document.ts';
export { buildFacts } from './src/audit/build-facts.ts';
export { relate } from './src/audit/relate.ts';
export { judgeUnit } from './src/audit/judge.ts';
export { scoreUnit } from './src/audit/score.ts';
export { NO_VALUES } from './src/audit/unit-values.ts';
export { findFixes } from './src/audit/fixes.ts';
export { judgeFile } from './src/audit/judge-file.ts';
export { renderers, plainStyle } from './src/render/index.ts';`;

/** Measures all stages. `readAll` is the command that only reads the files of a folder. */
export async function measureStages(rounds, readAll) {
  const made = mkdtempSync(join(tmpdir(), 'patuh-bench-code-'));
  try {
    const bundle = join(made, 'stages.mjs');
    const judged = join(made, 'judged.jsonl');
    await build({
      stdin: { contents: code, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      loader: { '.css': 'text', '.client.js': 'text' },
      banner: {
        js: "import{createRequire as patuhRequire}from'node:module';const require=patuhRequire(import.meta.url);",
      },
      outfile: bundle,
    });
    const { readers, renderers } = await import(pathToFileURL(bundle).href);
    const stage = (name, id, ...rest) => ({
      name,
      command: [NODE, '--expose-gc', STAGE, bundle, judged, id, ...rest],
    });
    const { folder, bytes, services } = corpus(10);
    for (const [title, texts] of [
      ['the real texts of examples/, few and each for the first time', join(ROOT, 'examples')],
      ['the texts of 10 generated documents, many of them again', folder],
    ])
      print(
        `Readers alone, ${title} (a service is one component of one)`,
        await interleaved(
          [NOTHING, ...Object.keys(readers(null)).map((name) => stage(name, `read ${name}`, texts))],
          rounds,
        ),
      );

    const stages = Object.entries(STAGES).map(([id, name]) => stage(name, id));
    print(
      `Stages, 10 generated documents: ${services} services, ${(bytes / 1e6).toFixed(2)} MB`,
      await interleaved([NOTHING, readAll(folder), ...stages], rounds),
      { services, bytes },
    );

    await interleaved([stage('judged', 'judged')], 1);
    for (const findings of FINDINGS) {
      const formats = Object.keys(renderers).map((id) => stage(id, id, String(findings)));
      print(
        `Report formats, ${findings} findings (a service is one finding, MB are those written)`,
        await interleaved([NOTHING, ...formats], rounds),
      );
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
