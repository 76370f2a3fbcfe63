/** Indonesian sentences about instruments and scores beyond the Ombudsman's current one. */

export const idScoring = {
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
