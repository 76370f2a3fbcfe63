import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPONENTS } from '../../src/model/component.ts';
import type { ComponentNames, NamedPattern, SectorRule, WordTable } from '../../src/model/lexicon.ts';

function load<T>(name: string): T {
  return parse(readFileSync(`standards/lexicon/${name}.yaml`, 'utf8')) as T;
}

const { urusan } = load<{ urusan: readonly SectorRule[] }>('urusan');
const { komponen } = load<{ komponen: readonly ComponentNames[] }>('komponen');
const kata = load<WordTable & { klinis_pola: string; sumbangan_sah_pola: string }>('kata');

function sectorOf(name: string): string | null {
  return urusan.find(({ pola }) => new RegExp(pola, 'iu').test(name))?.urusan ?? null;
}

function squeezed(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

describe('urusan.yaml', () => {
  const schema = JSON.parse(readFileSync('standards/schema/document.schema.json', 'utf8')) as {
    $defs: { opd: { properties: { urusan: { enum: string[] } } } };
  };

  it('has a rule for every sector of the document schema, and no other', () => {
    expect(urusan.map((rule) => rule.urusan).sort()).toEqual(
      [...schema.$defs.opd.properties.urusan.enum].sort(),
    );
  });

  it.each(urusan)('reads the examples of $urusan', ({ urusan: sector, contoh }) => {
    expect(contoh.filter((name) => sectorOf(name) !== sector)).toEqual([]);
    expect(contoh.length).toBeGreaterThan(1);
  });

  it.each([
    ['Dinas Kesehatan', 'kesehatan'],
    ['Dinas Peternakan dan Kesehatan Hewan', 'pertanian'],
    ['Badan Kepegawaian, Pendidikan dan Pelatihan Daerah', 'kepegawaian'],
    ['Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja', 'perizinan'],
    ['Dinas Pemberdayaan Masyarakat Desa', 'pemerintahan'],
    ['UPTD Puskesmas Kecamatan Kaliorang', 'kesehatan'],
    ['Dinas Pertanahan dan Penataan Ruang', 'pertanahan'],
    ['Dinas Pekerjaan Umum dan Penataan Ruang', 'pekerjaan_umum'],
    ['Perusda PDAM Kabupaten Kutai Timur', 'air_minum'],
    ['Dinas Pariwisata', null],
    ['Dinas Pemuda dan Olahraga', null],
    ['Bank Perkreditan Rakyat Kutai Timur (BPR)', null],
    ['Unit pengelola pengaduan (nama OPD tidak tersimpan)', null],
  ])('%s', (name, sector) => {
    expect(sectorOf(name)).toBe(sector);
  });
});

describe('komponen.yaml', () => {
  it('names the 14 components in the order of the law', () => {
    expect(komponen.map((row) => row.komponen)).toEqual(COMPONENTS.map(({ key }) => key));
    for (const { nama } of komponen) expect(nama.id !== '' && nama.en !== '').toBe(true);
  });

  it('gives every synonym to one component, once', () => {
    const all = komponen.flatMap(({ padanan }) => padanan.map(squeezed));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['Sistem Mekanisme & Prosedur', 'prosedur'],
    ['Persayaratan Pelayanan', 'persyaratan'],
    ['Waktu Penyelesian', 'jangka_waktu'],
    ['Biaya /tariff', 'biaya_tarif'],
    ['Penanganan Pengaduan, Sarana dan Masukan', 'penanganan_pengaduan'],
    ['Jaminan Pelaksanaan', 'jaminan_pelayanan'],
    ['Sarana Prasarana', 'sarana_prasarana'],
    ['Evaluasi Kinerja', 'evaluasi_kinerja'],
  ])('knows the heading %s', (heading, key) => {
    const found = komponen.find(({ padanan }) =>
      padanan.some((name) => squeezed(name) === squeezed(heading)),
    );
    expect(found?.komponen).toBe(key);
  });
});

describe('kata.yaml', () => {
  it('gives every synonym one meaning, and no stop word is one', () => {
    const all = kata.padanan.flat().map((word) => word.toLowerCase());
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    expect(all.filter((word) => kata.kata_henti.includes(word))).toEqual([]);
  });

  const clinical = new RegExp(kata.klinis_pola, 'iu');
  it.each([
    'PELAYANAN IGD TRIAGE',
    'PELAYANAN RAWAT INAP',
    'Standar Pelayanan Unit Gawat Darurat',
    'STANDAR PELAYANAN INSTALASI RAWAT JALAN',
    'Poli Gigi',
  ])('takes %s for clinical', (name) => {
    expect(clinical.test(name)).toBe(true);
  });
  it.each([
    'Pelayanan Ruang Loket',
    'Kartu Keluarga',
    'Badan Kesatuan Bangsa dan Politik',
    'Izin Operasional Klinik Hukum Desa',
    'INSTALASI PEMULASARAAN JENAZAH',
  ])('does not take %s for clinical', (name) => {
    expect(clinical.test(name)).toBe(false);
  });

  const donation = new RegExp(kata.sumbangan_sah_pola, 'iu');
  it.each(['Komite Sekolah SMP 1', 'SDN 001 Sangatta', 'UPT SMP Negeri 2', 'Sumbangan Pendidikan'])(
    'takes a donation for lawful at %s',
    (name) => {
      expect(donation.test(name)).toBe(true);
    },
  );
  it.each(['Dinas Pendidikan', 'Izin operasional sekolah', 'Kecamatan Bengalon'])(
    'takes no donation for lawful at %s',
    (name) => {
      expect(donation.test(name)).toBe(false);
    },
  );
});

describe('named patterns of kata.yaml', () => {
  const { pola } = load<{ pola: Readonly<Record<string, NamedPattern>> }>('kata');

  it.each(Object.entries(pola))('%s matches its examples and nothing it must not', (_, named) => {
    const pattern = new RegExp(named.pola, 'iu');
    expect(named.contoh.kena.filter((words) => !pattern.test(words))).toEqual([]);
    expect(named.contoh.lolos.filter((words) => pattern.test(words))).toEqual([]);
  });
});
