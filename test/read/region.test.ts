import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProvince, regionName, sameRegion } from '../../src/read/citation/region.ts';

describe('regionName', () => {
  test.each([
    ['Kabupaten Kutai Timur', 'kabupaten', 'Kutai Timur'],
    ['Kab. Kutai Timur', 'kabupaten', 'Kutai Timur'],
    ['Kab.Bantul', 'kabupaten', 'Bantul'],
    ['KABUPATEN KUTAI TIMUR', 'kabupaten', 'KUTAI TIMUR'],
    ['Pemerintah Kabupaten Penajam Paser Utara', 'kabupaten', 'Penajam Paser Utara'],
    ['Pemkab Kutim', 'kabupaten', 'Kutim'],
    ['Kabupaten  Hulu   Sungai Selatan', 'kabupaten', 'Hulu Sungai Selatan'],
    ['Kabupaten Lima Puluh Kota', 'kabupaten', 'Lima Puluh Kota'],
    ['Kabupaten Kotawaringin Timur', 'kabupaten', 'Kotawaringin Timur'],
    ['Kota Bontang', 'kota', 'Bontang'],
    ['Pemerintah Kota Samarinda', 'kota', 'Samarinda'],
    ['Kotamadya Bandung', 'kota', 'Bandung'],
    ['Provinsi Kalimantan Barat', 'provinsi', 'Kalimantan Barat'],
    ['Propinsi Jawa Timur', 'provinsi', 'Jawa Timur'],
    ['Pemprov Kaltim', 'provinsi', 'Kaltim'],
    ['Daerah Istimewa Yogyakarta', null, 'Daerah Istimewa Yogyakarta'],
    ['Kutai Timur', null, 'Kutai Timur'],
    ['Kotawaringin Timur', null, 'Kotawaringin Timur'],
    ['Kotamobagu', null, 'Kotamobagu'],
    ['', null, ''],
  ] as const)('%s', (pemerintah, jenis, daerah) => {
    expect(regionName(pemerintah)).toEqual({ jenis, daerah });
  });
});

describe('sameRegion', () => {
  test.each([
    ['Kab. Kutai Timur', 'Kabupaten Kutai Timur'],
    ['KUTAI TIMUR', 'Kutai Timur'],
    ['Kutai Timur', 'Pemerintah Kabupaten Kutai Timur'],
    ['Kutim', 'Kutai Timur'],
    ['Kota Medan', 'Medan'],
    ['Bima', 'Kota Bima'],
    ['Bima', 'Kabupaten Bima'],
    ['Gunung Sitoli', 'Kota Gunungsitoli'],
    ['Kab. Kotabaru', 'Kota Baru'],
    ['Provinsi Kalimantan Timur', 'Kaltim'],
    ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
    ['Provinsi DKI Jakarta', 'Daerah Khusus Ibukota Jakarta'],
    ['Kabupaten Daerah Tingkat II Kutai', 'Kabupaten Kutai'],
    ['Sumatra Utara', 'Provinsi Sumatera Utara'],
  ])('%s is %s', (a, b) => {
    expect(sameRegion(a, b)).toBe(true);
    expect(sameRegion(b, a)).toBe(true);
  });

  test.each([
    ['Kota Bima', 'Kabupaten Bima'],
    ['Kota Pekalongan', 'Kab. Pekalongan'],
    ['Provinsi Gorontalo', 'Kabupaten Gorontalo'],
    ['Provinsi Bengkulu', 'Kota Bengkulu'],
    ['Kutai Timur', 'Kutai Barat'],
    ['Kutai', 'Kutai Timur'],
    ['Kulon Progo', 'Way Kanan'],
    ['Lima Puluh Kota', 'Lima Puluh'],
    ['', 'Kutai Timur'],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(sameRegion(a, b)).toBe(false);
    expect(sameRegion(b, a)).toBe(false);
  });

  test('is symmetric for any two texts', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameRegion(a, b) === sameRegion(b, a)));
  });
});

describe('isProvince', () => {
  test.each([
    ['Jawa Tengah'],
    ['Kaltim'],
    ['Provinsi Kalimantan Timur'],
    ['DIY'],
    ['ACEH'],
    ['Papua Barat Daya'],
  ])('%s', (daerah) => {
    expect(isProvince(daerah)).toBe(true);
  });
  test.each([['Kutai Timur'], ['Kota Medan'], ['Aceh Besar'], ['constructor'], ['']])(
    '%s is none',
    (daerah) => {
      expect(isProvince(daerah)).toBe(false);
    },
  );
});
