import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTanggal } from '../../src/read/word/tanggal.ts';

function read(teks: string) {
  return readTanggal({ teks, asal: { berkas: 0, jalur: '/tanggal', dari: 0, sampai: teks.length } });
}

describe('readTanggal', () => {
  it.each([
    ['2024-05-31', '2024-05-31'],
    ['31 Mei 2024', '2024-05-31'],
    ['31-05-2024', '2024-05-31'],
    ['31/5/2024', '2024-05-31'],
    ['31.05.2024', '2024-05-31'],
    ['Sangatta, 31 Mei 2024', '2024-05-31'],
    ['tanggal 2 Nopember 2023', '2023-11-02'],
    ['1 Peb 2020', '2020-02-01'],
    ['1 AGUSTUS 2022', '2022-08-01'],
    ['29 Februari 2024', '2024-02-29'],
    ['nomor 188.4.45/K.123/2024 tanggal 3 Maret 2024', '2024-03-03'],
    ['2024-05-31T00:00:00Z', '2024-05-31'],
    ['29 Februari 2023', null],
    ['31/04/2024', null],
    ['05/31/2024', null],
    ['2024-13-01', null],
    ['Mei 2024', null],
    ['2024', null],
    ['12 Tahun 2024', null],
    ['...', null],
    ['', null],
  ])('%s', (teks, iso) => {
    expect(read(teks).iso).toBe(iso);
  });

  it('quotes the date, or the whole text when there is none', () => {
    expect(read('Sangatta, 31 Mei 2024')).toMatchObject({
      kutipan: '31 Mei 2024',
      asal: { dari: 10, sampai: 21 },
    });
    expect(read(' belum ada ')).toMatchObject({ iso: null, kutipan: 'belum ada' });
  });

  it('reads every date in every way of writing it', () => {
    const months =
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          const ways = [
            iso,
            `${day} ${months[month - 1]} ${year}`,
            `${day}/${month}/${year}`,
            `${day}-${month}-${year}`,
          ];
          for (const way of ways) expect(read(`tanggal ${way}`).iso).toBe(iso);
        },
      ),
    );
  });
});
