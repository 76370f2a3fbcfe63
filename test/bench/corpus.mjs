// Seeded documents in patuh's own shape, made on demand: real texts of `examples/` recombined, renumbered and written in several YAML
// styles. File i does not depend on how many files there are, so that a larger corpus begins with the smaller one.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEED = 20_251_124;
const KINDS = [
  'Dinas Kesehatan',
  'Dinas Sosial',
  'Dinas Pendidikan',
  'Dinas Perhubungan',
  'Kecamatan',
  'Badan Pendapatan Daerah',
];
const COMPONENTS = [
  'dasar_hukum',
  'persyaratan',
  'prosedur',
  'jangka_waktu',
  'biaya_tarif',
  'produk',
  'sarana_prasarana',
  'kompetensi_pelaksana',
  'pengawasan_internal',
  'penanganan_pengaduan',
  'jumlah_pelaksana',
  'jaminan_pelayanan',
  'jaminan_keamanan_keselamatan',
  'evaluasi_kinerja',
];
/** How often a component is left out. */
const ABSENT = 0.04;
/** How often the short numbers of a text are exchanged, so that few texts are the same twice. */
const RENUMBERED = 0.5;

/** mulberry32: small, seeded, the same everywhere. @param {number} seed */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts of every component as they stand in the examples, indented as a service's value, and the head of the model document. */
function pools() {
  const folder = join(ROOT, 'examples');
  const texts = Object.fromEntries(COMPONENTS.map((name) => [name, []]));
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.yaml'));
  for (const path of files.sort()) {
    const data = parse(readFileSync(join(folder, path), 'utf8'));
    for (const service of data?.layanan ?? []) {
      for (const name of COMPONENTS) {
        const value = service[name];
        if (value === undefined || value === null) continue;
        texts[name].push(written(name, value, texts[name].length));
      }
    }
  }
  const model = parse(readFileSync(join(folder, 'contoh/dinas-contoh.yaml'), 'utf8'));
  const { penetapan, partisipasi, maklumat, publikasi } = model;
  return { texts, head: stringify({ penetapan, partisipasi, maklumat, publikasi }, { lineWidth: 0 }) };
}

/** One component as YAML, in the style its number asks for. */
function written(name, value, number) {
  const styles = [
    { lineWidth: 0 },
    { lineWidth: 100 },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  ];
  return stringify({ [name]: value }, styles[number % styles.length]).replaceAll(/^(?=.)/gmu, '    ');
}

function pick(list, next) {
  return list[Math.floor(next() * list.length)];
}

function renumber(text, next) {
  return text.replaceAll(/(?<![\d.,/:-])[1-9]\d?(?= (?:hari|jam|menit|orang|lembar|rangkap|unit)\b)/gu, () =>
    String(1 + Math.floor(next() * 30)),
  );
}

/** Text of file `index` with about `mean` services. */
export function documentText({ texts, head }, index, mean) {
  const next = random(SEED + index * 7919);
  const kind = pick(KINDS, next);
  const lines = [
    'sumber:\n  judul: Standar pelayanan buatan untuk pengukuran\n  jenis: sk_standar\n  cakupan: lengkap',
    `opd:\n  nama: ${kind} ${index}\n  pemerintah: Kabupaten Buatan ${Math.floor(index / 50)}`,
    head.trimEnd(),
    'layanan:',
  ];
  const services = Math.max(1, Math.round(mean * (0.5 + next())));
  for (let service = 0; service < services; service += 1) {
    lines.push(
      `  # layanan ${service + 1}`,
      `  - nama: Pelayanan ${pick(['Izin', 'Surat', 'Kartu', 'Rekomendasi'], next)} ${service + 1}`,
    );
    for (const name of COMPONENTS) {
      if (next() < ABSENT) continue;
      const text = pick(texts[name], next);
      lines.push((name !== 'dasar_hukum' && next() < RENUMBERED ? renumber(text, next) : text).trimEnd());
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A folder with `files` documents of about `mean` services each, made when it is not there; its path, bytes and services. */
export function corpus(files, mean = 30) {
  const folder = join(tmpdir(), `patuh-bench-${SEED}-${files}x${mean}`);
  const done = join(folder, '.jumlah.json');
  if (!existsSync(done)) {
    const source = pools();
    let bytes = 0;
    let services = 0;
    for (let index = 0; index < files; index += 1) {
      const sub = join(folder, `wilayah-${String(Math.floor(index / 50)).padStart(3, '0')}`);
      if (index % 50 === 0) mkdirSync(sub, { recursive: true });
      const text = documentText(source, index, mean);
      bytes += Buffer.byteLength(text);
      services += text.split('\n  - nama: Pelayanan').length - 1;
      writeFileSync(join(sub, `opd-${String(index).padStart(5, '0')}.yaml`), text);
    }
    writeFileSync(done, JSON.stringify({ bytes, services }));
  }
  return { folder, ...JSON.parse(readFileSync(done, 'utf8')) };
}
