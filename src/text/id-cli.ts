/** Indonesian messages of the command line: one line that says what is wrong, one hint. */

import { formatCount, formatDate } from './format.ts';
import { idShares, type ShareUsageArgs } from './id-shares.ts';

/** A message and what to do about it. */
export interface UsageMessage {
  readonly message: string;
  readonly hint: string;
}

/** A name that is not known, the one that may have been meant, and the known ones. */
export interface UnknownName {
  readonly value: string;
  readonly suggestion: string | null;
  readonly known: string;
}

/** Codes of usage errors and the values their messages need. */
export interface UsageArgs extends ShareUsageArgs {
  'no-path': Record<string, never>;
  'path-not-found': { path: string };
  'no-yaml': { path: string };
  'input-unreadable': { reason: string };
  'too-many-files': { count: number; limit: number };
  'instrument-unknown': UnknownName;
  'severity-unknown': UnknownName;
  'language-unknown': UnknownName;
  'criterion-unknown': UnknownName;
  'component-unknown': UnknownName;
  'schema-unknown': UnknownName;
  'kind-unknown': UnknownName;
  'format-unknown': UnknownName;
  'shell-unknown': UnknownName;
  'command-unknown': UnknownName;
  'option-unknown': UnknownName;
  'argument-missing': { argument: string };
  'option-argument-missing': { option: string };
  'arguments-excess': { count: number };
  'date-invalid': { value: string };
  'what-if-invalid': { value: string };
  'fail-under-invalid': { value: string };
  'output-not-writable': { path: string; reason: string };
  'output-too-large': { format: string; services: number };
  'output-is-input': { path: string };
  'output-twice': { path: string };
  'output-extension-unknown': { path: string; known: string };
  'output-path-missing': { format: string };
  'bytes-on-terminal': { format: string };
  'not-exemptions': { path: string };
  'config-faulty': { place: string; reason: string };
  'action-unknown': UnknownName;
  'baseline-unreadable': { path: string; reason: string };
  'baseline-other-criteria': { path: string; tool: string; edition: string; now: string };
  'baseline-faults': { count: number };
  'reports-few': { count: number };
  'report-unreadable': { path: string; problem: 'read' | 'json' | 'schema' | 'shape'; detail: string };
  'gate-not-evaluable': { gate: string };
  'nothing-audited': { files: number };
  'file-exists': { path: string };
  'document-extension': { path: string };
  'init-one-kind': { options: string };
}

export type UsageCode = keyof UsageArgs;

/** One message per usage error. */
export type UsageTexts = { readonly [C in UsageCode]: (args: UsageArgs[C]) => UsageMessage };

const unknown =
  (what: string, where: string) =>
  ({ value, suggestion, known }: UnknownName): UsageMessage => ({
    message: value === '' ? `${what} belum disebut.` : `${what} "${value}" tidak dikenal.`,
    hint:
      suggestion === null
        ? `Yang dikenal: ${known}. ${where}`
        : `${value === '' ? `Contoh: patuh ${suggestion}.` : `Maksud Anda "${suggestion}"?`} Yang dikenal: ${known}.`,
  });

const usage: UsageTexts = {
  ...idShares.usage,
  'no-path': () => ({
    message: 'Belum disebut berkas atau folder yang akan diperiksa.',
    hint: 'Contoh: patuh audit standar-pelayanan/ (atau "-" untuk masukan baku); atau isi "paths:" dalam patuh.config.yaml',
  }),
  'path-not-found': ({ path }) => ({
    message: `"${path}" tidak ditemukan.`,
    hint: 'Periksa ejaan dan letaknya; jalur dihitung dari folder tempat perintah dijalankan.',
  }),
  'no-yaml': ({ path }) => ({
    message: `Tidak ada berkas .yaml atau .yml di "${path}".`,
    hint: 'Sebut folder yang berisi dokumen standar pelayanan, atau berkasnya langsung.',
  }),
  'input-unreadable': ({ reason }) => ({
    message: `Masukan baku tidak dapat dibaca. ${reason}`,
    hint: 'Tulis teksnya di baris perintah: patuh read jangka_waktu "3 hari"',
  }),
  'too-many-files': ({ count, limit }) => ({
    message: `Ada ${formatCount(count, 'id')} berkas, lebih dari batas ${formatCount(limit, 'id')} untuk sekali jalan.`,
    hint: 'Periksa folder demi folder.',
  }),
  'instrument-unknown': unknown('Ukuran penilaian', 'Lihat: patuh instruments'),
  'severity-unknown': unknown('Tingkat', 'Contoh: --fail-on kritis'),
  'language-unknown': unknown('Bahasa', 'Contoh: --lang id'),
  'criterion-unknown': unknown('Kriteria atau ukuran penilaian', 'Lihat: patuh criteria'),
  'component-unknown': unknown('Komponen', 'Contoh: patuh read jangka_waktu "3 hari kerja"'),
  'schema-unknown': unknown('Skema', 'Contoh: patuh schema document'),
  'kind-unknown': unknown('Jenis OPD', 'Contoh: patuh init --opd dinas -o dinsos.yaml'),
  'format-unknown': unknown('Format', 'Contoh: patuh audit folder -f json'),
  'shell-unknown': unknown('Shell', 'Contoh: patuh completion bash'),
  'command-unknown': unknown('Perintah', 'Lihat: patuh --help'),
  'option-unknown': unknown('Pilihan', 'Lihat bantuan perintah itu dengan --help'),
  'argument-missing': ({ argument }) => ({
    message: `Argumen "${argument}" belum diisi.`,
    hint: 'Lihat bantuan perintah ini dengan --help.',
  }),
  'option-argument-missing': ({ option }) => ({
    message: `Pilihan "${option}" belum diberi nilai.`,
    hint: 'Lihat bantuan perintah ini dengan --help.',
  }),
  'arguments-excess': ({ count }) => ({
    message: `Ada ${count} argumen yang berlebih.`,
    hint: 'Beri tanda kutip pada nilai yang memuat spasi, atau lihat --help.',
  }),
  'date-invalid': ({ value }) => ({
    message: `Tanggal "${value}" tidak sah.`,
    hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.',
  }),
  'what-if-invalid': ({ value }) => ({
    message: `"${value}" bukan perubahan yang dikenal.`,
    hint: 'Tulis: --what-if "nama unit:indikator=nilai", misalnya "Dinas Sosial:PR-07=1", atau --what-if @berkas.yaml.',
  }),
  'fail-under-invalid': ({ value }) => ({
    message: `Batas "${value}" pada --fail-under bukan angka 0 sampai 100.`,
    hint: 'Tulis dengan titik desimal, misalnya --fail-under 78 atau --fail-under 53.5.',
  }),
  'output-not-writable': ({ path, reason }) => ({
    message: `Hasil tidak dapat ditulis ke "${path}" (${reason}).`,
    hint: 'Periksa apakah foldernya ada dan boleh ditulisi.',
  }),
  'output-too-large': ({ format, services }) => ({
    message: `Laporan ${services} layanan terlalu besar untuk satu berkas ${format}.`,
    hint: 'Periksa per pemerintah daerah, atau pakai -f json, yang tidak berbatas, atau -f table, yang meringkas.',
  }),
  'output-is-input': ({ path }) => ({
    message: `"${path}" sedang dibaca sebagai dokumen dan tidak ditimpa.`,
    hint: 'Pilih nama lain untuk hasilnya.',
  }),
  'output-twice': ({ path }) => ({
    message: `"${path}" disebut dua kali sebagai berkas hasil.`,
    hint: 'Beri nama lain untuk salah satunya.',
  }),
  'output-extension-unknown': ({ path, known }) => ({
    message: `Format untuk "${path}" tidak dapat ditentukan dari akhiran namanya.`,
    hint: `Pakai salah satu akhiran: ${known}; atau sebut formatnya di depan, misalnya -o csv:${path}`,
  }),
  'output-path-missing': ({ format }) => ({
    message: `Nama berkas sesudah "${format}:" belum disebut.`,
    hint: `Contoh: -o ${format}:hasil.txt; untuk mencetak ke layar pakai -f ${format}`,
  }),
  'bytes-on-terminal': ({ format }) => ({
    message: `Bentuk ${format} bukan teks, jadi tidak dicetak ke layar.`,
    hint: `Tulis ke berkas: -o hasil.${format}; atau alihkan: -f ${format} > hasil.${format}`,
  }),
  'not-exemptions': ({ path }) => ({
    message: `"${path}" bukan berkas pengecualian: tidak ada kunci "pengecualian:" di dalamnya.`,
    hint: 'Lihat bentuknya: patuh schema exemptions',
  }),
  'config-faulty': ({ place, reason }) => ({
    message: `Pengaturan ${place}: ${reason}`,
    hint: 'Lihat bentuknya: patuh schema config; untuk mengabaikannya: --no-config',
  }),
  'action-unknown': unknown('Tindakan', 'Contoh: patuh baseline write standar-pelayanan/'),
  'baseline-unreadable': ({ path, reason }) => ({
    message: `Dasar banding "${path}" tidak dapat dipakai: ${reason}`,
    hint: 'Tulis dasar banding dengan: patuh baseline write standar-pelayanan/',
  }),
  'baseline-other-criteria': ({ path, tool, edition, now }) => ({
    message: `Dasar banding "${path}" ditulis patuh ${tool} dengan kriteria lain (edisi ${edition}, sekarang ${now}): yang baru tidak dapat dibedakan dari yang lama.`,
    hint: 'Periksa hasilnya tanpa dasar banding, lalu tulis ulang: patuh baseline write --force standar-pelayanan/',
  }),
  'baseline-faults': ({ count }) => ({
    message: `Ada ${count} kesalahan berkas; dasar banding tidak ditulis, karena hal dari berkas itu akan hilang darinya.`,
    hint: 'Lihat kesalahannya dengan patuh audit, perbaiki, lalu ulangi.',
  }),
  'reports-few': ({ count }) => ({
    message: `Perlu sedikitnya dua laporan untuk dibandingkan; yang disebut ${count}.`,
    hint: 'Contoh: patuh diff lama.json baru.json (masing-masing dari: patuh audit folder -o hasil.json)',
  }),
  'report-unreadable': ({ path, problem, detail }) => ({
    message: {
      read: `Laporan "${path}" tidak dapat dibaca (${detail}).`,
      json: `"${path}" bukan JSON yang utuh: ${detail}.`,
      schema: `"${path}" bukan laporan patuh: "schema" berisi "${detail}", seharusnya "patuh-report-1".`,
      shape: `Laporan "${path}" tidak lengkap: "${detail}" tidak ada atau bukan yang seharusnya.`,
    }[problem],
    hint: 'Buat laporannya lagi dengan patuh ini: patuh audit folder -o hasil.json',
  }),
  'gate-not-evaluable': ({ gate }) => ({
    message: `Batas lulus "${gate}" tidak dapat diperiksa: tidak ada angka yang dapat dibandingkan.`,
    hint: 'Periksa apakah ukuran itu ikut dihitung (--instrument) dan ada unit yang dinilai.',
  }),
  'nothing-audited': ({ files }) => ({
    message: `Tidak ada layanan yang dapat dinilai dari ${files} berkas yang dibaca.`,
    hint: 'Dokumen perlu memuat "layanan:" dengan sedikitnya satu layanan.',
  }),
  'file-exists': ({ path }) => ({
    message: `"${path}" sudah ada dan tidak ditimpa.`,
    hint: 'Pilih nama lain, atau tambahkan --force bila isinya memang boleh hilang.',
  }),
  'init-one-kind': ({ options }) => ({
    message: `Satu perintah menulis satu berkas, tetapi diminta ${options}.`,
    hint: 'Jalankan patuh init sekali untuk tiap berkas.',
  }),
  'document-extension': ({ path }) => ({
    message: `Nama "${path}" tidak berakhiran .yaml.`,
    hint: 'patuh hanya memeriksa berkas .yaml atau .yml di sebuah folder; pakai misalnya -o dinsos.yaml',
  }),
};

const QUIET: Readonly<Record<number, string>> = {
  1: 'Belum lulus: ada batas lulus yang belum dipenuhi.',
  2: 'Ada berkas atau bagian yang tidak dapat dinilai.',
  3: 'Terjadi kesalahan program patuh; mohon laporkan.',
};

export const idCli = {
  usage,
  error: 'Kesalahan',
  hint: 'Petunjuk',
  quietResult: (exit: number) => `${QUIET[exit] ?? ''} Kode keluar ${exit}.`.trim(),
  written: (path: string) => `Hasil ditulis ke ${path}`,
  documentWritten: (path: string) =>
    `Naskah awal ditulis ke ${path}\nIsi bagian yang kosong, lalu jalankan: patuh audit ${path}`,
  bug: (version: string, detail: string): readonly string[] => [
    `Terjadi kesalahan program patuh ${version}: ${detail}`,
    'Ini bukan kesalahan Anda atau berkas Anda. Mohon laporkan kepada pengelola patuh, dengan baris di atas dan perintah yang dijalankan.',
  ],
  lawUnknown: (text: string) => `"${text}": tidak tercatat dalam daftar peraturan patuh.`,
  lawUnread: (text: string) => `"${text}": tidak terbaca sebagai sebutan peraturan.`,
  lawReplaced: (successor: string) => `diganti oleh ${successor}`,
  lawAmended: (by: string) => `diubah terakhir dengan ${by}`,
  lawSince: (year: string) => `sejak ${year}`,
  lawChecked: (date: string) => `Daftar peraturan diperiksa pada ${formatDate(date, 'id')}.`,
};
