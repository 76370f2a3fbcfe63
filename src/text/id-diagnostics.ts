/** Indonesian sentences of faults: what is wrong, what was expected, how to mend it. */
import type { DiagnosticTexts } from './catalog.ts';
import { type BoundWords, boundWords, typeWords, valueWords } from './diagnostic-words.ts';
import { formatCount } from './format.ts';
import { idExemptionDiagnostics } from './id-exemptions.ts';
import { idSheetDiagnostics } from './id-sheet-diagnostics.ts';
import { idSurveyDiagnostics } from './id-survey-diagnostics.ts';
import { idWords } from './id-words.ts';
import { idYamlProblems } from './id-yaml.ts';

const BOUNDS: BoundWords = [
  [/^must be (>=|<=|>|<) (.+)$/u, 'harus $1 $2'],
  [/^must be multiple of (.+)$/u, 'harus kelipatan $1'],
  [/^must NOT have fewer than (\d+) items$/u, 'sedikitnya $1 butir'],
  [/^must NOT have more than (\d+) items$/u, 'paling banyak $1 butir'],
  [/^must NOT have fewer than (\d+) characters$/u, 'sedikitnya $1 huruf'],
  [/^must NOT have more than (\d+) characters$/u, 'paling banyak $1 huruf'],
  [/^must NOT have fewer than (\d+) properties$/u, 'sedikitnya $1 kunci'],
  [/^must NOT have duplicate items.*$/u, 'tanpa butir yang kembar'],
];

const value = (found: string) => valueWords(found, idWords.jsonType);
const types = (expected: string) => typeWords(expected, idWords.jsonType, 'atau');
const n = (count: number) => formatCount(count, 'id');

export const idDiagnostics: DiagnosticTexts = {
  ...idSheetDiagnostics,
  ...idSurveyDiagnostics,
  ...idExemptionDiagnostics,
  'file-unreadable': ({ reason }) =>
    `Berkas tidak dapat dibaca (${reason}). Periksa nama, letak, dan izin baca berkas ini.`,
  'file-too-large': ({ size, limit }) =>
    `Berkas berukuran ${n(size)} bita, lebih dari batas ${n(limit)} bita. Pecah menjadi satu berkas untuk tiap layanan, dengan isi "opd" yang sama.`,
  'file-not-text': () => 'Berkas ini bukan berkas teks. Simpan isinya sebagai teks YAML, lalu ulangi.',
  'file-not-utf8': ({ offset }) =>
    `Berkas tidak ditulis dalam UTF-8 (bita ke-${n(offset)} tidak dikenal). Simpan ulang dengan pengodean UTF-8.`,
  'file-empty': () => 'Berkas kosong. Isi dengan "opd" dan "layanan", atau hapus berkas ini.',
  'worker-died': ({ reason }) =>
    `Pemeriksaan berkas ini berhenti sebelum selesai (${reason}), jadi berkas ini belum dinilai. Ulangi dengan --concurrency 1; bila terjadi lagi, pecah berkas ini atau laporkan kepada pembuat patuh.`,
  'yaml-syntax': ({ problem, sign }) => idYamlProblems[problem](sign),
  'yaml-tab': () => 'Indentasi memakai tab. YAML hanya menerima spasi: ganti setiap tab dengan dua spasi.',
  'yaml-duplicate-key': ({ key }) =>
    `Kunci "${key}" ditulis dua kali di tempat yang sama. Gabungkan isinya, lalu hapus salah satu.`,
  'yaml-several-documents': () =>
    'Berkas ini memuat lebih dari satu dokumen YAML (dipisah "---"). Tulis satu OPD dalam satu berkas.',
  'yaml-alias-unknown': ({ alias }) =>
    `Rujukan "*${alias}" tidak mempunyai pasangan "&${alias}". Tulis isinya langsung, atau perbaiki namanya.`,
  'yaml-alias-bomb': ({ limit }) =>
    `Rujukan (*) di berkas ini mengulang lebih dari ${n(limit)} isian. Tulis isinya langsung tanpa rujukan.`,
  'yaml-key-not-text': () =>
    'Kunci di sini bukan teks sederhana. Tulis kunci sebagai satu kata, misalnya "persyaratan:".',
  'yaml-too-deep': ({ limit }) =>
    `Isi berkas bertingkat lebih dari ${n(limit)} lapis. Sederhanakan susunannya seperti contoh dokumen.`,
  'yaml-too-many-nodes': ({ limit }) =>
    `Isi berkas lebih dari ${n(limit)} isian (kunci, nilai, dan butir). Pecah menjadi beberapa berkas dengan isi "opd" yang sama.`,
  'yaml-line-too-long': ({ length, limit }) =>
    `Baris ini panjangnya ${n(length)} huruf, lebih dari batas ${n(limit)}. Bagi menjadi beberapa baris atau beberapa butir.`,
  'not-a-mapping': ({ found }) =>
    `Isi berkas berupa ${value(found)}, padahal harus berupa kunci dan nilai. Mulai dengan "opd:" dan "layanan:".`,
  'key-unknown': ({ key, suggestion, known }) =>
    suggestion === null
      ? `Kunci "${key}" tidak dikenal di sini. Yang dikenal: ${known}.`
      : `Kunci "${key}" tidak dikenal; maksud Anda "${suggestion}"? Yang dikenal: ${known}.`,
  'key-missing': ({ key }) => `Kunci "${key}" wajib ada di sini, tetapi tidak ditulis. Tambahkan "${key}:".`,
  'type-wrong': ({ expected, found }) =>
    `Isinya ${value(found)}, seharusnya ${types(expected)}. Tulis ulang dalam bentuk itu.`,
  'value-not-allowed': ({ found, allowed }) =>
    `Nilai ${value(found)} tidak dikenal di sini. Pilih salah satu: ${allowed}.`,
  'value-pattern': ({ found, expected }) =>
    `Nilai ${value(found)} tidak sesuai bentuk yang diminta (${expected}). Tulis ulang sesuai bentuk itu.`,
  'value-out-of-range': ({ found, expected }) =>
    `Nilai ${value(found)} di luar batas: ${boundWords(expected, BOUNDS)}. Perbaiki nilainya.`,
  'kind-mixed': ({ key, other }) =>
    `Berkas ini memuat "${key}" dan "${other}" sekaligus, padahal keduanya jenis berkas yang berlainan. Pisahkan menjadi dua berkas.`,
  'services-empty': () =>
    'Tidak ada layanan di berkas ini, jadi tidak ada yang dinilai. Isi "layanan" dengan sedikitnya satu layanan.',
  'services-too-many': ({ count, limit }) =>
    `Berkas ini memuat ${n(count)} layanan, lebih dari batas ${n(limit)}. Pecah menjadi beberapa berkas, satu untuk tiap OPD atau bidang.`,
  'run-services-too-many': ({ limit }) =>
    `Pemeriksaan ini sudah memuat ${n(limit)} layanan, batas untuk sekali jalan; berkas ini tidak ikut dinilai. Bagi menurut provinsi, lalu periksa satu per satu.`,
  'file-changed': () =>
    'Berkas ini berubah atau hilang selama pemeriksaan, jadi hasilnya tidak lengkap. Ulangi pemeriksaan.',
  'unit-conflict': ({ field, value: here, other, otherFile, otherLine }) =>
    `"${field}" untuk OPD yang sama berbeda: "${here}" di sini, "${other}" di ${otherFile} baris ${otherLine}. Samakan keduanya.`,
  'standards-duplicate-id': ({ id }) => `Id "${id}" dipakai dua kali. Beri id lain pada salah satu.`,
  'standards-path-unknown': ({ id, path }) =>
    `${id}: jalur "${path}" tidak ada dalam skema fakta, sehingga tidak akan pernah cocok. Perbaiki jalurnya (lihat patuh schema facts).`,
  'standards-constant-unknown': ({ id, value: constant, allowed }) =>
    `${id}: nilai "${constant}" tidak pernah muncul di sini. Pilih salah satu: ${allowed}.`,
  'standards-keyword-forbidden': ({ id, keyword }) =>
    `${id}: kata kunci skema "${keyword}" tidak boleh dipakai dalam kriteria. Tulis syaratnya dengan kata kunci lain.`,
  'standards-law-unknown': ({ id, law }) =>
    `${id}: peraturan "${law}" tidak tercatat dalam daftar peraturan. Tambahkan ke standards/law, atau perbaiki sebutannya.`,
  'standards-example-missing': ({ id, outcome }) =>
    `${id}: belum ada contoh dengan hasil "${outcome}". Tambahkan sedikitnya satu.`,
  'standards-example-wrong': ({ id, example, expected, found }) =>
    `${id}: contoh ke-${example} seharusnya "${expected}", tetapi hasilnya "${found}". Perbaiki contoh atau syaratnya.`,
  'standards-reference-unknown': ({ id, reference }) =>
    `${id}: rujukan "${reference}" tidak ada. Perbaiki namanya, atau tambahkan yang dirujuk.`,
  'standards-weights': ({ id, expected, found }) =>
    `${id}: jumlah bobot ${found}, seharusnya ${expected}. Perbaiki bobot dimensi atau indikatornya.`,
  'standards-bands': ({ id }) =>
    `${id}: kategori harus berurutan dari batas tertinggi ke terendah, dan yang terendah mulai dari 0. Perbaiki urutannya.`,
  'standards-rubric': ({ id, top, found }) =>
    `${id}: nilai rubrik (${found}) harus naik dari 0 sampai ${top}. Perbaiki rubriknya atau puncak skalanya.`,
  'standards-schema-invalid': ({ id, detail }) =>
    `${id}: skemanya tidak sah (${detail}). Perbaiki menurut JSON Schema 2020-12.`,
  'standards-placeholder-unknown': ({ id, placeholder }) =>
    `${id}: isian "{${placeholder}}" tidak ada pada fakta yang diperiksa. Pakai nama yang ada, atau hapus isian itu.`,
  'criterion-crashed': ({ criterion, detail }) =>
    `Kriteria ${criterion} gagal dijalankan (${detail}). Ini kesalahan program patuh, bukan kesalahan berkas Anda; mohon laporkan.`,
};
