import { describe, expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { createContext } from '../../src/audit/audit-context.ts';
import { exampleFacts } from '../../src/audit/check-examples.ts';
import { monthsBetween, weekdaysBetween } from '../../src/audit/relate-dates.ts';
import type { Fakta } from '../../src/model/facts.ts';

const context = createContext(standards, validators, { date: '2026-11-24', instruments: [] });
const [anyCriterion] = standards.criteria;

/** Facts of the model document with a fragment laid over it. */
function facts(dokumen: Readonly<Record<string, unknown>>): Fakta {
  if (anyCriterion === undefined) throw new Error('no criteria');
  return exampleFacts(anyCriterion, { dokumen, hasil: 'met' }, context);
}

describe('dates', () => {
  it.each([
    ['2026-02-02', '2026-02-02', 0],
    ['2026-02-02', '2026-02-09', 5],
    ['2026-02-06', '2026-02-09', 1],
    ['2026-02-06', '2026-02-08', 0],
    ['2026-02-09', '2026-02-02', -5],
    ['2024-05-31', '2024-06-11', 7],
  ])('weekdays from %s to %s: %i', (from, to, count) => {
    expect(weekdaysBetween(from, to)).toBe(count);
  });

  it('weekdays of a year agree with counting day by day', () => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    let counted = 0;
    for (let day = 1; day <= 365; day += 1) {
      const date = new Date(start + day * 86_400_000);
      if (![0, 6].includes(date.getUTCDay())) counted += 1;
      expect(weekdaysBetween('2026-01-01', date.toISOString().slice(0, 10))).toBe(counted);
    }
  });

  it('months are full months', () => {
    expect(monthsBetween('2023-11-24', '2026-11-24')).toBe(36);
    expect(monthsBetween('2023-11-25', '2026-11-24')).toBe(35);
  });
});

describe('working days without a list of holidays', () => {
  const drafted = (tanggal_publikasi: string) =>
    facts({ partisipasi: { berita_acara: { tanggal: '2026-02-02' }, rancangan: { tanggal_publikasi } } })
      .partisipasi.rancangan_tepat_waktu;

  it('is sure inside the limit and far beyond it, and leaves the rest open', () => {
    expect(drafted('2026-02-09')).toBe(true);
    expect(drafted('2026-02-10')).toBeNull();
    expect(drafted('2026-03-02')).toBeNull();
    expect(drafted('2026-03-03')).toBe(false);
    expect(drafted('2026-02-01')).toBeNull();
  });
});

describe('services of a unit', () => {
  it('names the earlier twin on the later service only', () => {
    const { layanan } = facts({ layanan: [{ nama: 'Surat Keterangan' }, { nama: 'surat  keterangan' }] });
    expect(layanan.map(({ kembar }) => kembar?.kutipan ?? null)).toEqual([null, 'Surat Keterangan']);
  });

  it('a shared guarantee does not make two services copies', () => {
    const { layanan } = facts({ layanan: [{}, {}] });
    expect(layanan.map(({ salinan }) => salinan)).toEqual([null, null]);
  });
});

describe('regions in a text', () => {
  const others = (line: string, pemerintah: string) =>
    facts({
      opd: { pemerintah },
      layanan: [{ persyaratan: [line] }],
    }).layanan[0]?.komponen.persyaratan.nama_daerah.map(({ daerah_lain }) => daerah_lain);

  it.each([
    ['Mempelai luar Kab. Kulon Progo', 'Kabupaten Way Kanan', [true]],
    ['Formulir Dinas Kabupaten Way Kanan', 'Kabupaten Way Kanan', [false]],
    ['Formulir KABUPATEN WAY KANAN LAMPUNG', 'Kabupaten Way Kanan', [false]],
    ['Surat pindah dari Kabupaten Paser', 'Kabupaten Way Kanan', []],
    ['Kantor di Kota Sangatta', 'Kabupaten Kutai Timur', [null]],
    ['Peraturan Bupati Kabupaten Kulon Progo Nomor 3 Tahun 2020', 'Kabupaten Way Kanan', []],
  ])('%s (%s)', (line, pemerintah, expected) => {
    expect(others(line, pemerintah)).toEqual(expected);
  });
});

describe('citations', () => {
  const cited = (...dasar_hukum: string[]) =>
    facts({ layanan: [{ dasar_hukum }] }).layanan[0]?.komponen.dasar_hukum;

  it('knows an amendment that is named, and one that is not', () => {
    const list = cited(
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015',
      'Undang-Undang Nomor 26 Tahun 2007 tentang Penataan Ruang',
    )?.sitasi.filter(({ peran }) => peran === 'dasar');
    expect(list?.map(({ diubah }) => diubah?.disebut)).toEqual([true, false]);
  });

  it.each([
    ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', true],
    ['Undang-Undang Nomor 29 Tahun 2009 tentang Pelayanan Publik', false],
    ['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintah Daerah', true],
    ['Peraturan Daerah Nomor 25 Tahun 2009 tentang Pelayanan Publik', undefined],
    [
      'Peraturan Pemerintah Nomor 66 Tahun 2010 tentang Perubahan atas Peraturan Pemerintah Nomor 17 Tahun 2010 tentang Pengelolaan dan Penyelenggaraan Pendidikan',
      undefined,
    ],
  ])('title of %s', (line, cocok) => {
    expect(cited(line)?.sitasi[0]?.judul?.cocok).toBe(cocok);
  });

  it('finds rules behind lower ones', () => {
    const order = cited(
      'Peraturan Menteri Dalam Negeri Nomor 108 Tahun 2019',
      'Peraturan Presiden Nomor 96 Tahun 2018',
      'Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2024',
    )?.tidak_urut;
    expect(order?.map(({ kutipan }) => kutipan)).toEqual(['Peraturan Presiden Nomor 96 Tahun 2018']);
  });
});

describe('requirements', () => {
  const lines = (...persyaratan: string[]) =>
    facts({
      opd: { urusan: 'perdagangan', nama: 'Dinas Perdagangan' },
      layanan: [{ nama: 'Izin Pasar', persyaratan }],
    }).layanan[0]?.komponen.persyaratan;

  it('original and copy are two things, spellings of one thing are one', () => {
    expect(lines('Fotokopi KK', 'Kartu Keluarga asli')?.ganda).toEqual([]);
    expect(lines('Fotokopi KK', 'Salinan Kartu Keluarga')?.ganda).toHaveLength(1);
  });

  it('a choice is one document', () => {
    expect(lines('KTP atau KK')?.banyak_dokumen).toEqual([]);
    expect(lines('Fotokopi KTP, KK, dan akta kelahiran')?.banyak_dokumen[0]?.jumlah).toBe(3);
  });

  it('dead documents carry what the law knows of them', () => {
    expect(
      lines('Fotokopi SIUP', 'TDP')?.terlarang.map(({ golongan, kepastian }) => [golongan, kepastian]),
    ).toEqual([
      ['usang', 'P'],
      ['usang', 'C'],
    ]);
  });
});
