import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpItem, Report } from '../../src/model/report.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { auditTexts, DATE, MODEL } from '../support/audit.ts';

const SERVICE = 'Penerbitan Kartu Tanda Penduduk Elektronik';
/** The model with a time that has no unit of days (JW-05) in its first service; everything else is met. */
const SPOILED = (() => {
  const text = MODEL.replace(
    /jangka_waktu: .*\n/u,
    'jangka_waktu: Paling lama 3 hari sejak berkas lengkap\n',
  );
  if (text === MODEL) throw new Error('the model has no time as text');
  return text;
})();

const file = (body: string, government = 'Kabupaten Contoh') =>
  `tindak_lanjut:\n  pemerintah: ${government}\n${body}\n`;
const hal = (...items: readonly string[]) => `  hal:\n${items.map((item) => `    - ${item}`).join('\n')}`;

function run(
  body: string,
  document = SPOILED,
  date = '2026-11-24',
  instruments: readonly string[] = [],
): Report {
  return auditTexts({ 'model.yaml': document, 'tl.yaml': file(body) }, { date, instruments });
}

function items(body: string, document = SPOILED, date = '2026-11-24'): readonly FollowUpItem[] {
  const report = run(body, document, date);
  expect(report.faults).toEqual([]);
  return report.governments[0]?.followUp?.items ?? [];
}

const sight = (item: string, document = SPOILED) => items(hal(item), document)[0];

describe('a matter that is followed up', () => {
  it('is seen where it still is', () => {
    expect(sight('{kriteria: JW-05, status: berjalan, tenggat: 2026-12-31}')?.sight).toBe('found');
    expect(sight(`{kriteria: JW-05, unit: DISDUKCAPIL, status: berjalan, tenggat: 2026-12-31}`)?.sight).toBe(
      'found',
    );
    expect(
      sight(
        '{kriteria: JW-05, unit: dinas kependudukan & pencatatan sipil, status: belum}'.replace('&', 'dan'),
      )?.sight,
    ).toBe('found');
  });

  it('is not found any more when it was judged and is met', () => {
    const gone = sight(
      '{kriteria: JW-05, status: berjalan, tenggat: 2026-12-31, penanggung_jawab: Kepala Bidang}',
      MODEL,
    );
    expect([gone?.sight, gone?.flags]).toEqual(['not_found', ['gone_but_open']]);
  });

  it('is said to be done and still found', () => {
    const done = sight(
      '{kriteria: JW-05, status: selesai, tanggal_selesai: 2026-11-01, bukti: SK 12, penanggung_jawab: Sekretaris}',
    );
    expect(done?.flags).toEqual(['done_but_found']);
  });

  it('is never called mended where it cannot be judged, or where its component is gone', () => {
    const page = SPOILED.replace('jenis: sk_standar', 'jenis: halaman_publik');
    const open = page.replaceAll(/\n {4}dasar_hukum:(?:\n {6}.*| .*)+/gu, '');
    expect(sight('{kriteria: DH-02, status: berjalan}', open)?.sight).toBe('not_assessed');
    const dropped = MODEL.replaceAll(/\n {4}jangka_waktu:(?:\n {6}.*| .*)+/gu, '');
    expect(sight('{kriteria: JW-05, status: berjalan}', dropped)?.sight).toBe('component_gone');
  });

  it('names a unit or a service that is not there', () => {
    expect(sight('{kriteria: JW-05, unit: Dinas Lain, status: belum}')?.sight).toBe('unit_absent');
    expect(sight('{kriteria: JW-05, layanan: Layanan Lain, status: belum}')?.sight).toBe('place_gone');
  });

  it('is looked for in the service and component it names', () => {
    expect(
      sight(
        '{kriteria: X-01, komponen: prosedur, status: belum}',
        MODEL.replaceAll(/\n {4}prosedur:(?:\n {6}.*| .*)+/gu, ''),
      )?.sight,
    ).toBe('found');
    expect(
      sight(
        '{kriteria: X-01, komponen: produk, status: belum}',
        MODEL.replaceAll(/\n {4}prosedur:(?:\n {6}.*| .*)+/gu, ''),
      )?.sight,
    ).toBe('not_found');
  });

  it('may come from the Ombudsman, which documents do not show', () => {
    const item = sight(
      '{produk_ombudsman: {jenis: lahp, nomor: 0012/LAHP/2026, tanggal: 3 Maret 2026}, status: belum, tenggat: 2026-05-02}',
    );
    expect(item?.matter).toEqual({
      kind: 'product',
      product: 'lahp',
      number: '0012/LAHP/2026',
      date: '2026-03-03',
    });
    expect(item?.sight).toBe('outside');
  });
});

describe('a due date', () => {
  const late = (date: string, rest = 'status: berjalan') =>
    items(
      hal(`{kriteria: JW-05, tenggat: 2026-11-24, penanggung_jawab: Sekretaris, ${rest}}`),
      SPOILED,
      date,
    )[0];

  it('holds through its day', () => {
    expect(late('2026-11-24')?.flags).toEqual([]);
    expect(late('2026-11-25')).toMatchObject({ flags: ['overdue'], daysLate: 1 });
    expect(late('2027-01-01')?.daysLate).toBe(38);
  });

  it('no longer matters once the matter is done, but does when it is done only later', () => {
    expect(late('2026-12-01', 'status: selesai, tanggal_selesai: 2026-11-30, bukti: x')?.flags).toEqual([
      'done_but_found',
    ]);
    expect(late('2026-11-29', 'status: selesai, tanggal_selesai: 2026-11-30, bukti: x')?.flags).toEqual([
      'overdue',
      'done_later',
    ]);
  });

  it('that is missing is said, like a missing function, date or evidence', () => {
    expect(sight('{kriteria: JW-05, status: belum}')?.flags).toEqual(['no_responsible', 'no_due']);
    expect(sight('{kriteria: JW-05, status: selesai, penanggung_jawab: Camat}', MODEL)?.flags).toEqual([
      'done_without_date',
      'done_without_evidence',
    ]);
  });
});

describe('progress', () => {
  it('counts every matter once', () => {
    const report = run(
      hal(
        '{kriteria: JW-05, status: belum, tenggat: 2026-01-01}',
        '{kriteria: JW-05, status: selesai, tanggal_selesai: 2026-02-01, bukti: a}',
        '{kriteria: X-01, status: berjalan}',
        '{produk_ombudsman: {jenis: rekomendasi}, status: selesai, tanggal_selesai: 2027-01-01}',
      ),
    );
    expect(report.governments[0]?.followUp?.progress).toEqual({
      total: 4,
      notStarted: 1,
      running: 2,
      done: 1,
      overdue: 1,
      doneButFound: 1,
      goneButOpen: 1,
    });
  });
});

describe('the memorandum with the Ombudsman', () => {
  const state = (body: string, date = '2026-11-24') =>
    run(`  kerja_sama: {${body}}`, MODEL, date).governments[0]?.followUp?.cooperation;

  it.each([
    ['status: belum_ada', 'none'],
    ['status: direncanakan', 'planned'],
    ['status: direncanakan, rencana_tanggal: 2026-11-24', 'planned'],
    ['status: direncanakan, rencana_tanggal: 2026-11-23', 'planned_late'],
    ['status: ditandatangani, tanggal: 2026-11-25', 'not_yet'],
    ['status: ditandatangani, tanggal: 2024-11-24, berlaku_sampai: 2026-11-24', 'signed'],
    ['status: ditandatangani, tanggal: 2024-11-24, berlaku_sampai: 2026-11-23', 'ended'],
    ['status: ditandatangani', 'signed'],
  ])('{%s} is %s', (body, expected) => {
    expect(state(body)?.state).toBe(expected);
  });

  it('has a scope', () => {
    expect(state('status: ditandatangani, ruang_lingkup: [pencegahan, pengaduan]')?.scope).toEqual([
      'pencegahan',
      'pengaduan',
    ]);
    expect(state('status: ditandatangani, ruang_lingkup: pencegahan')?.scope).toEqual(['pencegahan']);
    expect(run('  hal: []').governments[0]?.followUp?.cooperation).toBeNull();
  });
});

describe('faults of a follow-up file', () => {
  it.each([
    ['a criterion nobody knows', hal('{kriteria: JW-99, status: belum}'), 'followup-criterion-unknown', 4],
    [
      'a criterion that is part of another',
      hal('{kriteria: DH-01, status: belum}'),
      'followup-criterion-part',
      4,
    ],
    ['neither criterion nor product', hal('{status: belum}'), 'followup-matter', 4],
    ['both', hal('{kriteria: JW-05, produk_ombudsman: {jenis: lahp}, status: belum}'), 'followup-matter', 4],
    [
      'a product at a place',
      hal('{produk_ombudsman: {jenis: lahp}, layanan: KTP, status: belum}'),
      'followup-place',
      4,
    ],
    [
      'a date that does not exist',
      hal('{kriteria: JW-05, status: belum, tenggat: 2026-02-30}'),
      'followup-date',
      4,
    ],
    ['an unknown state', hal('{kriteria: JW-05, status: beres}'), 'value-not-allowed', 4],
    ['no state', hal('{kriteria: JW-05}'), 'key-missing', 4],
    ['an unknown key', hal('{kriteria: JW-05, status: belum, nama: Budi}'), 'key-unknown', 4],
  ])('%s', (_, body, code, line) => {
    const report = run(body);
    expect(report.faults.map((fault) => [fault.code, fault.span?.line])).toEqual([[code, line]]);
    expect(report.exit).toBe(2);
    expect(report.files.find(({ path }) => path === 'tl.yaml')?.state).toBe('faulted');
  });

  it('name a government without documents and a second file', () => {
    const body = hal('{kriteria: JW-05, status: belum}');
    const lost = auditTexts({ 'a.yaml': MODEL, 'b.yaml': file(body, 'Kabupaten Lain') });
    expect(lost.faults).toMatchObject([{ code: 'followup-government-absent', file: 'b.yaml' }]);
    const twice = auditTexts({
      'a.yaml': MODEL,
      'b.yaml': file(body),
      'c.yaml': file(body, 'kabupaten contoh'),
    });
    expect(twice.faults).toMatchObject([
      { code: 'followup-again', file: 'c.yaml', args: { otherFile: 'b.yaml' } },
    ]);
  });
});

describe('a follow-up in the report', () => {
  const SCHEMA = JSON.parse(readFileSync('standards/schema/report.schema.json', 'utf8'));
  const { report: validate } = compileSchemas({ report: SCHEMA });
  const item = fc.record({
    head: fc.constantFrom(
      'kriteria: JW-05',
      'kriteria: X-01',
      'kriteria: DH-02',
      'kriteria: JW-05, unit: Dinas Lain',
      `kriteria: JW-05, layanan: ${SERVICE}`,
      'kriteria: X-01, komponen: produk',
      'produk_ombudsman: {jenis: saran, nomor: "1"}',
    ),
    status: fc.constantFrom('belum', 'berjalan', 'selesai'),
    due: fc.constantFrom('', ', tenggat: 2026-11-23', ', tenggat: 2026-11-24', ', tenggat: 2027-01-01'),
    done: fc.constantFrom('', ', tanggal_selesai: 2026-11-01', ', tanggal_selesai: 2027-01-01'),
  });

  it('changes no score, no result, no gate, and keeps to the schema', () => {
    const bare = auditTexts({ 'model.yaml': SPOILED });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 6 }),
        fc.constantFrom('belum_ada', 'direncanakan', 'ditandatangani'),
        (list, mou) => {
          const lines = list.map(
            ({ head, status, due, done }) => `{${head}, status: ${status}${due}${done}}`,
          );
          const matters = list.length === 0 ? '  hal: []' : hal(...lines);
          const body = `  kerja_sama: {status: ${mou}}\n${matters}`;
          const report = run(body, SPOILED, DATE, ['uu-25-2009', 'ombudsman-2024']);
          expect(report.faults).toEqual([]);
          validate?.(report);
          expect(validate?.errors ?? []).toEqual([]);
          const governments = report.governments.map((government) => ({ ...government, followUp: null }));
          expect({
            units: report.units,
            governments,
            gates: report.gates,
            exit: report.exit,
            totals: report.totals,
          }).toEqual({
            units: bare.units,
            governments: bare.governments,
            gates: bare.gates,
            exit: bare.exit,
            totals: bare.totals,
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});
