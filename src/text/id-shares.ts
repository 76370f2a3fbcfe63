/** Indonesian sentences about runs with many files: threads, results kept between runs, shards. */

/** Usage errors of such runs and the values their messages need. */
export interface ShareUsageArgs {
  'concurrency-invalid': { value: string };
  'shard-invalid': { value: string };
  'shard-output': Record<string, never>;
  'shard-stdin': Record<string, never>;
  'shard-unreadable': { path: string; reason: string };
  'shards-differ': { path: string; other: string };
  'shards-incomplete': { missing: string; of: number };
  'shard-stale': { path: string };
}

export const idShares = {
  usage: {
    'concurrency-invalid': ({ value }: ShareUsageArgs['concurrency-invalid']) => ({
      message: `Nilai "${value}" pada --concurrency bukan "auto" dan bukan angka 1 sampai 64.`,
      hint: 'Tulis misalnya --concurrency 2, atau biarkan patuh memilih: --concurrency auto.',
    }),
    'shard-invalid': ({ value }: ShareUsageArgs['shard-invalid']) => ({
      message: `Nilai "${value}" pada --shard tidak terbaca.`,
      hint: 'Tulis nomor bagian dan jumlah bagian, misalnya --shard 1/4 untuk bagian pertama dari empat.',
    }),
    'shard-output': () => ({
      message: 'Satu bagian tidak dapat dicetak sebagai laporan: bagian lain belum ikut dinilai.',
      hint: 'Tulis bagian itu ke satu berkas, misalnya --shard 1/4 -o bagian-1.jsonl, lalu satukan dengan patuh merge.',
    }),
    'shard-stdin': () => ({
      message: 'Masukan baku ("-") tidak dapat dibagi dalam beberapa bagian.',
      hint: 'Simpan isinya sebagai berkas, lalu sebut nama berkas itu.',
    }),
    'shard-unreadable': ({ path, reason }: ShareUsageArgs['shard-unreadable']) => ({
      message: `"${path}" bukan bagian utuh dari patuh audit --shard (${reason}).`,
      hint: 'Buat lagi bagian itu dengan patuh versi ini, lalu ulangi.',
    }),
    'shards-differ': ({ path, other }: ShareUsageArgs['shards-differ']) => ({
      message: `"${path}" dan "${other}" berasal dari pemeriksaan yang berbeda: versi, pilihan, tanggal, atau daftar berkasnya tidak sama.`,
      hint: 'Buat semua bagian dengan perintah yang sama pada keadaan berkas yang sama.',
    }),
    'shards-incomplete': ({ missing, of }: ShareUsageArgs['shards-incomplete']) => ({
      message: `Belum semua bagian ada: dari ${of} bagian, kurang nomor ${missing}.`,
      hint: 'Sebut setiap bagian satu kali, misalnya patuh merge bagian-*.jsonl.',
    }),
    'shard-stale': ({ path }: ShareUsageArgs['shard-stale']) => ({
      message: `"${path}" tidak sama lagi dengan ketika bagian-bagian dibuat.`,
      hint: 'Satukan di folder yang sama, tanpa mengubah berkas di antaranya, atau buat lagi semua bagian.',
    }),
  },
  /** What was written, on standard error. */
  written: (path: string, share: number, of: number, files: number) =>
    `Bagian ${share} dari ${of} (${files} berkas) ditulis ke ${path}. Ini belum putusan: satukan semua bagian dengan patuh merge.`,
  cacheUnusable: (path: string, reason: string) =>
    `Hasil yang disimpan tidak dipakai: folder ${path} tidak dapat dipakai (${reason}). Semua berkas dinilai dari awal.`,
  help: {
    concurrency: 'berkas yang dinilai sekaligus: auto, atau 1 sampai 64 (bawaan: auto)',
    cache: 'simpan hasil tiap berkas, agar berkas yang tidak berubah tidak dinilai lagi',
    shard: 'nilai hanya bagian ke-i dari n, untuk disatukan dengan patuh merge',
    merge: 'satukan bagian-bagian dari patuh audit --shard menjadi satu laporan dan satu putusan',
    shares: 'semua bagian dari satu pemeriksaan',
  },
};
