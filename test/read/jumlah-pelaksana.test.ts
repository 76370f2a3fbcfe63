import { describe, expect, it } from 'vitest';
import { readJumlahPelaksana } from '../../src/read/list/jumlah-pelaksana.ts';
import { numberToWords } from '../../src/read/word/number-words.ts';
import type { TextPart } from '../../src/read/word/part.ts';

const JALUR = '/layanan/0/jumlah_pelaksana';

function part(teks: string, index?: number): TextPart {
  const jalur = index === undefined ? JALUR : `${JALUR}/${index}`;
  return { teks, asal: { berkas: 0, jalur, dari: 0, sampai: teks.length } };
}

function read(...texts: readonly string[]) {
  const parts =
    texts.length === 1 ? texts.map((teks) => part(teks)) : texts.map((teks, index) => part(teks, index));
  const facts = readJumlahPelaksana(parts);
  return { total: facts.total, rincian: facts.rincian.map(({ peran, jumlah }) => `${jumlah} ${peran}`) };
}

/** Text, total, and the details as "number role". */
const ROWS: readonly (readonly [string, number | null, ...string[]])[] = [
  ['3 orang', 3],
  ['5', 5],
  ['lima orang', 5],
  ['5 (lima) orang', 5],
  ['5 (lima orang)', 5],
  ['2 org', 2],
  ['2 orang verifikator dan 1 orang operator', 3, '2 verifikator', '1 operator'],
  [
    'Triage dan Screening: 2 orang perawat dan 1 orang dokter; 2 orang petugas administrasi pengklaiman dan pendaftaran',
    5,
    '2 perawat',
    '1 dokter',
    '2 petugas administrasi pengklaiman dan pendaftaran',
  ],
  [
    'Jumlah Personil Pelayanan Permohonan Surat Keterangan Kesalahan, Rusak, dan Hilang Ijazah SD dan SMP sebanyak 4 (empat) orang.',
    4,
  ],
  ['1. Kepala Seksi : 1 orang\n2. Staf : 3 orang', 4, '1 Kepala Seksi', '3 Staf'],
  [
    'Petugas loket: 1 orang, verifikator: 2 orang, operator: 1 orang',
    4,
    '1 Petugas loket',
    '2 verifikator',
    '1 operator',
  ],
  [
    'Camat 1 orang\nKasi Pelayanan 1 orang\nPetugas Loket 2 orang',
    4,
    '1 Camat',
    '1 Kasi Pelayanan',
    '2 Petugas Loket',
  ],
  ['10 orang terdiri dari 1 kepala, 9 staf', 10, '1 kepala', '9 staf'],
  [
    '10 (sepuluh) orang yang terdiri dari : 2 orang front office, 8 orang back office',
    10,
    '2 front office',
    '8 back office',
  ],
  ['Total 5 orang', 5],
  ['Jumlah petugas 5 orang', 5],
  ['5 orang petugas', 5],
  ['4 petugas', 4],
  ['1 orang petugas loket', 1, '1 petugas loket'],
  ['dokter 1, perawat 2', 3, '1 dokter', '2 perawat'],
  ['Dokter : 1\nPerawat : 2', 3, '1 Dokter', '2 Perawat'],
  ['Front office 2 orang dan back office 3 orang', 5, '2 Front office', '3 back office'],
  ['Petugas front office dan back office : 2 orang', 2, '2 Petugas front office dan back office'],
  ['Dokter Umum 2 orang Perawat 4 orang Bidan 3 orang', 9, '2 Dokter Umum', '4 Perawat', '3 Bidan'],
  ['15 orang (Dokter 2, Perawat 10, Administrasi 3)', 15, '2 Dokter', '10 Perawat', '3 Administrasi'],
  ['- 1 orang Dokter\n- 2 orang Perawat\nJumlah : 3 orang', 3, '1 Dokter', '2 Perawat'],
  ['Kepala Bidang 1 orang, Staf 5 orang (Jumlah 8 orang)', 8, '1 Kepala Bidang', '5 Staf'],
  ['CAMAT SAMPUNG 1 ORANG PASCA SARJANA', 1, '1 CAMAT SAMPUNG'],
  ['S1 : 2 orang, D3 : 1 orang, SMA 3 orang', 6, '2 S1', '1 D3', '3 SMA'],
  ['Minimal 1 orang dokter', 1, '1 dokter'],
  ['1 orang dokter/shift', 1, '1 dokter'],
  ['6 orang: 3 loket, 2 verifikator, 1 kasir', 6, '3 loket', '2 verifikator', '1 kasir'],
  ['Sesuai kebutuhan', null],
  ['Beberapa orang', null],
  ['cukup', null],
  ['berjenjang', null],
  ['Seluruh pegawai', null],
  ['SK Nomor 5 Tahun 2020', null],
];

describe('readJumlahPelaksana', () => {
  it.each(ROWS.map(([teks, total, ...rincian]) => ({ teks, total, rincian })))(
    '$teks',
    ({ teks, total, rincian }) => {
      expect(read(teks)).toEqual({ total, rincian });
    },
  );

  it('adds the items of a list', () => {
    expect(read('Kepala Puskesmas', '2 orang dokter', '3 (tiga) orang perawat')).toEqual({
      total: 5,
      rincian: ['2 dokter', '3 perawat'],
    });
  });

  it('marks a range and counts nothing', () => {
    const facts = readJumlahPelaksana([part('3-5 orang')]);
    expect(facts).toMatchObject({ total: null, rincian: [], tidak_terbaca: [] });
    expect(facts.tanda.map(({ jenis, kutipan }) => [jenis, kutipan])).toEqual([
      ['jumlah_kabur', '3-5 orang'],
    ]);
  });

  it('reports a number it cannot take for persons', () => {
    const facts = readJumlahPelaksana([part('2,5 orang')]);
    expect(facts).toMatchObject({ total: null, tidak_terbaca: [{ kutipan: '2,5 orang' }] });
  });

  it('reads every number of persons however it is printed', () => {
    for (const n of [1, 2, 3, 7, 11, 12, 20, 25, 40, 101]) {
      const word = numberToWords(n) ?? '';
      for (const said of [`${n}`, `${n} (${word})`, `${n}(${word})`, word, word.toUpperCase()]) {
        for (const persons of ['orang', 'Orang', 'org', 'personil']) {
          expect({ said, ...read(`${said} ${persons}`) }).toEqual({ said, total: n, rincian: [] });
          expect({ said, ...read(`Operator : ${said} ${persons}.`) }).toEqual({
            said,
            total: n,
            rincian: [`${n} Operator`],
          });
        }
      }
    }
  });

  it('gives the exact place of every fact', () => {
    for (const [teks] of ROWS) {
      const facts = readJumlahPelaksana([part(teks)]);
      for (const { kutipan, asal } of [...facts.rincian, ...facts.tanda, ...facts.tidak_terbaca]) {
        expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
      }
    }
  });

  it('reads structured staff', () => {
    const asal = { berkas: 0, jalur: JALUR, dari: 0, sampai: 0 };
    const facts = readJumlahPelaksana([
      {
        nilai: {
          total: 5,
          rincian: [{ peran: 'loket', jumlah: 2 }, { peran: 'verifikator', jumlah: 2 }, { peran: 'kasir' }],
        },
        asal,
      },
    ]);
    expect(facts.total).toBe(5);
    expect(facts.rincian).toEqual([
      { peran: 'loket', jumlah: 2, kutipan: '2 orang loket', asal: { ...asal, jalur: `${JALUR}/rincian/0` } },
      {
        peran: 'verifikator',
        jumlah: 2,
        kutipan: '2 orang verifikator',
        asal: { ...asal, jalur: `${JALUR}/rincian/1` },
      },
    ]);
    expect(
      readJumlahPelaksana([{ nilai: { peran: 'dokter', jumlah: 2 }, asal }, part('1 orang perawat', 1)]),
    ).toMatchObject({
      total: 3,
      rincian: [{ peran: 'dokter' }, { peran: 'perawat' }],
    });
    expect(readJumlahPelaksana([{ nilai: {}, asal }])).toMatchObject({
      total: null,
      rincian: [],
      tidak_terbaca: [],
    });
  });

  it('reads in text what the sentence of a structure says', () => {
    const asal = { berkas: 0, jalur: JALUR, dari: 0, sampai: 0 };
    const rincian = [
      { peran: 'petugas loket', jumlah: 2 },
      { peran: 'verifikator', jumlah: 1 },
    ];
    const structured = readJumlahPelaksana([{ nilai: { rincian }, asal }]);
    const sentence = structured.rincian.map((detail) => detail.kutipan).join(', ');
    expect(read(sentence)).toEqual({
      total: structured.total,
      rincian: ['2 petugas loket', '1 verifikator'],
    });
  });

  it('stays quick on long text', () => {
    for (const piece of ['1 orang ', '2 (dua ', 'satu ', '1, ', 'dan ', '1 orang dokter\n', '(']) {
      const start = performance.now();
      readJumlahPelaksana([part(piece.repeat(50_000 / piece.length))]);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
