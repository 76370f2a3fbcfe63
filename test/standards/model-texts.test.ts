import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { standards } from '#standards';
import { auditTexts } from '../support/audit.ts';

type Names = Readonly<Record<string, string>>;

function filled(value: unknown, names: Names): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => names[name] ?? whole);
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, names)]));
}

it.each([
  ['Izin Reklame', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  ['Penerbitan Kartu Keluarga', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ['Pelayanan Gawat Darurat', 'RSUD Kudungga'],
  ['Surat Dispensasi Nikah', 'Kecamatan Sangatta Utara'],
  ['Pengujian Kendaraan Bermotor', 'Dinas Perhubungan'],
  ['Pengaduan Masyarakat', 'Dinas Komunikasi dan Informatika'],
])('the model texts meet every criterion for %s', (nama_layanan, opd) => {
  const names = { nama_layanan, opd, daerah: 'Kutai Timur' };
  const document = {
    opd: { nama: opd, pemerintah: 'Kabupaten Kutai Timur' },
    ...(filled(standards.models.blok, names) as object),
    layanan: [{ nama: nama_layanan, ...(filled(standards.models.komponen, names) as object) }],
  };
  const unmet = auditTexts({ 'model.yaml': stringify(document) })
    .units.flatMap((unit) => unit.results)
    .filter((result) => result.outcome === 'unmet');
  expect(unmet.map((result) => `${result.criterion} ${result.failures[0]?.message.id}`)).toEqual([]);
});
