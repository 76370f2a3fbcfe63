/** Indonesian sentences about instruments and scores beyond the Ombudsman's current one. */

export const idScoring = {
  cli: {
    whatIf: 'andaikan perubahan, misalnya "Dinas Sosial:PR-07=1", atau @berkas.yaml (boleh diulang)',
    assessment: 'tulis lembar penilaian kosong untuk ukuran penilaian ini, misalnya ombudsman-2024',
    sheetWritten: (path: string) => `Lembar penilaian ditulis: ${path}`,
  },
  weighted: (status: string) =>
    `Nilai pemerintah: rata-rata lokus yang ditimbang menurut jumlah produknya (${status}).`,
  unweighed:
    'Unit ditimbang menurut jumlah produknya: semua lokus dan jumlah produknya (jumlah_produk pada lembar penilaian, atau layanan pada berkasnya) harus diketahui.',
  unused: (count: number) =>
    `${count} lembar penilaian tidak dipakai: instrumennya tidak dihitung di laporan ini (tambahkan --instrument)`,
  first: {
    head: (title: string) =>
      `Lembar penilaian: ${title}. Isi yang ditanyakan atau diamati; yang dikosongkan tetap belum dinilai.`,
    components: '14 komponen standar pelayanan (UU 25/2009 Pasal 21), untuk dicetak dan dibawa:',
    unit: 'Tulis opd sama seperti pada berkas standar pelayanannya.',
    date: '2026-01-31 # tanggal penilaian',
    rapor:
      'Bila unit sudah mempunyai rapor dari lembaga penilai, salin angkanya di sini: poin dimensi menggantikan indikatornya.',
    products: 'Jumlah produk layanan yang dinilai, untuk menimbang unit.',
    values:
      'Satu baris untuk tiap indikator. Beberapa responden: tulis sebagai daftar; dipakai rata-ratanya. Tulis jabatan, bukan nama orang. Contoh:',
    ask: 'Tanya:',
    proof: 'Bukti:',
    read: 'Sudah dibaca dari naskah; isi hanya bila sudah diperiksa di tempat.',
    scale: (top: string) => `Nilai 0 sampai ${top}.`,
  },
  sheet: {
    head: (measure: string, files: string) => `Lembar penilaian ${measure} (${files}):`,
    filled: (count: number, all: number) => `${count} dari ${all} indikator diisi.`,
    raporTotal: 'Nilai akhir dari rapor unit, bukan dari hitungan patuh.',
    raporDimensions: (ids: string) => `Poin ${ids} dari rapor unit.`,
    nobody: (count: number) => `${count} indikator belum dinilai siapa pun.`,
    substitutes: (count: number) =>
      `Responden pengganti: ${count}; pada penilaian sebenarnya mengurangi nilai, besarnya tidak diumumkan.`,
    lacking: (count: number) => `Bukti belum lengkap atau belum ada: ${count}.`,
    title: 'ASAL SETIAP NILAI',
    sources: { document: 'dari naskah', nobody: 'belum dinilai siapa pun' },
    points: (range: string) => `${range} poin`,
    value: (value: string, top: string) => `${value} dari ${top}`,
    rapor: (place: string) => `poin dari rapor, ${place}`,
    substitute: (respondent: string) => `${respondent} (pengganti)`,
    evidence: 'bukti',
    states: { ada: 'ada', sebagian: 'sebagian', belum_ada: 'belum ada', kedaluwarsa: 'kedaluwarsa' },
  },
  whatIf: {
    title: 'ANDAIKAN (tidak mengubah angka lain di laporan ini)',
    note: 'Angka lain di laporan ini tidak berubah.',
    changes: 'Perubahan:',
    none: 'belum dapat dihitung',
    stillNone: (name: string, measure: string) =>
      `${name}, ${measure}: belum dapat dihitung, juga dengan perubahan ini.`,
    row: (name: string, measure: string, was: string, now: string) =>
      `${name}, ${measure}: ${was} menjadi ${now}.`,
    same: (name: string, measure: string, was: string) =>
      `${name}, ${measure}: tetap ${was} (angkanya sudah ditetapkan rapor, atau perubahannya sama dengan yang ada).`,
  },
  green: {
    already: 'Menuju hijau: sudah hijau.',
    none_alone: 'Menuju hijau: tidak ada satu unit pun yang sendirian cukup, juga bila mendapat nilai penuh.',
    unknown:
      'Menuju hijau: belum dapat diketahui unit mana yang sendirian cukup, karena ada nilai atau lokus yang belum dinilai.',
    single: (ways: string) => `Menuju hijau cukup satu unit, salah satu dari: ${ways}`,
    way: (unit: string, from: string, to: string) => `${unit} dari ${from} menjadi ${to}`,
    presentOnly: (count: number, score: string) =>
      `Rata-rata ${count} unit lokus yang ada saja: ${score}; bukan nilai pemerintah.`,
  },
  category: {
    certain: (category: string, name: string, above: string) =>
      `Kategori ${category} (${name}): ${above} poin di atas batas bawahnya.`,
    next: (category: string, min: string, needs: string) =>
      `Menuju kategori ${category} (mulai ${min}) perlu ${needs} poin lagi`,
    unknown: 'Kategori belum dapat disebut.',
    possible: (category: string, min: string, needs: string, open: string) =>
      `Kategori ${category} (mulai ${min}) masih mungkin: perlu ${needs} dari ${open} poin yang belum dinilai`,
    impossible: (category: string, min: string, needs: string, open: string) =>
      `Kategori ${category} (mulai ${min}) perlu ${needs} poin lagi, sedangkan yang belum dinilai hanya ${open}: perbaiki juga yang sudah hilang`,
  },
  page: {
    weights: (total: string) => `BOBOT (jumlah seluruhnya ${total} poin)`,
    edition: (id: string) => `Edisi dari ${id}: kategori dan bobot dimensinya sama.`,
    simulation: 'SIMULASI: cara hitung lembaganya tidak diumumkan. Hasilnya latihan, bukan nilai.',
    closed: (reason: string) => `Indikatornya tidak dirinci di sini; hanya dapat diisi dari rapor. ${reason}`,
    bandsStatus: (status: string) => `Batas kategori: ${status}.`,
    band: (category: string, name: string, min: string) => `${category}: ${name}, mulai ${min}`,
    rubric: 'ARTI NILAI PADA LEMBAR PENILAIAN',
    rubricOf: (ids: string) => `${ids}:`,
    top: (ids: string, top: string) =>
      `Skala lembar penilaian${ids === '' ? '' : ` ${ids}`}: 0 sampai ${top}.`,
    weighted: (status: string) =>
      `Nilai pemerintah: rata-rata unit lokus yang ditimbang menurut jumlah produknya; tidak dihitung bila ada lokus yang belum ada (${status}).`,
    missing: (total: string, status: string) =>
      `Nilai pemerintah: rata-rata unit lokus; lokus yang tidak ada dihitung 0 sampai ${total} (${status}).`,
  },
};
