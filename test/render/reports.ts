/** Small reports made by hand: one like RSUD Kudungga, one with several units and faults, one hostile. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { COMPONENTS, type ComponentKey } from '../../src/model/component.ts';
import type { LegalBasis, Severity } from '../../src/model/criterion.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Exemption, ExemptionState } from '../../src/model/exemption.ts';
import type { Sebab, Status } from '../../src/model/facts.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import type {
  CriterionSummary,
  Failure,
  Fix,
  InstrumentSummary,
  Place,
  Reason,
  Report,
  Result,
  Score,
  UnitReport,
  UnitScore,
} from '../../src/model/report.ts';

/** An instrument of the project. */
export function readInstrument(id: string): Instrument {
  return parse(readFileSync(new URL(`../../standards/instruments/${id}.yaml`, import.meta.url), 'utf8'));
}

function summaryOf(instrument: Instrument): InstrumentSummary {
  return {
    id: instrument.id,
    title: instrument.title,
    short: instrument.short,
    period: instrument.period,
    decimals: instrument.rounding.decimals,
    total: instrument.total ?? '100',
    simulation: instrument.simulation ?? false,
    dimensions: instrument.dimensions.map(({ id, name, weight }) => ({
      id,
      name,
      weight: weight.value,
      status: weight.status,
    })),
    indicators: instrument.indicators.map(({ id, dimension, name, share, scale, evidence, top }) => ({
      id,
      dimension,
      name,
      share: share.value,
      status: share.status,
      scale: scale.kind,
      evidence,
      top: top ?? '1',
    })),
    bands: instrument.bands.map(({ zone, ...band }) => ({ ...band, zone: zone ?? null })),
    bandsStatus: instrument.bands_status ?? 'official',
    ladder: instrument.ladder ?? null,
    deduction: instrument.deduction ?? null,
    unknowns: instrument.unknowns,
  };
}

const INSTRUMENTS = ['uu-25-2009', 'ombudsman-2024'].map((id) => summaryOf(readInstrument(id)));

const basis = (law: string, article?: string): LegalBasis =>
  article === undefined ? { law } : { law, article };

function criterion(
  id: string,
  severity: Severity,
  title: string,
  remedy: string,
  laws: readonly LegalBasis[],
  rest: Partial<CriterionSummary> = {},
): CriterionSummary {
  return {
    id,
    edition: '0011223344556677',
    title: { id: title, en: `[en] ${title}` },
    remedy: { id: remedy, en: `[en] ${remedy}` },
    severity,
    strength: 'E',
    certainty: 'C',
    basis: laws,
    ...rest,
  };
}

const CRITERIA: readonly CriterionSummary[] = [
  criterion('X-01', 'kritis', 'Semua komponen ada', 'Tulis langkah pemohon dan petugas berurutan.', [
    basis('UU 25/2009', '21 huruf c'),
  ]),
  criterion('PA-04', 'mayor', 'Penanggung jawab pengaduan', 'Sebut jabatan yang bertanggung jawab.', [
    basis('UU 25/2009', '36 (4)'),
  ]),
  criterion('PA-05', 'mayor', 'Alamat pengaduan', 'Tulis alamat tempat mengadu.', [
    basis('UU 25/2009', '36 (4)'),
  ]),
  criterion(
    'PA-08',
    'mayor',
    'Langkah penanganan pengaduan',
    'Tulis langkah dari aduan sampai tindak lanjut.',
    [basis('UU 25/2009', '37 (3)')],
  ),
  criterion('BT-03', 'mayor', 'Biaya dengan angka', 'Tulis tarif, atau "tidak dipungut biaya".', [
    basis('UU 25/2009', '21 huruf e'),
    basis('UU 25/2009', '48 (1)'),
  ]),
  criterion(
    'JW-05',
    'minor',
    'Hari kerja atau hari kalender',
    'Tulis "hari kerja" atau "hari kalender".',
    [basis('UU 25/2009', '1 (7)')],
    { strength: 'D' },
  ),
  criterion(
    'PA-12',
    'minor',
    'Alamat resmi pemerintah',
    'Pakai alamat surel go.id.',
    [basis('PermenPANRB 29/2022')],
    { strength: 'B', certainty: 'S' },
  ),
  criterion(
    'MK-09',
    'minor',
    'Maklumat mutakhir',
    'Tulis tanggal maklumat terakhir.',
    [basis('UU 25/2009', '22 (1)')],
    { certainty: 'P' },
  ),
];

const FILE = 'examples/kutai-timur/rsud-kudungga.yaml';

export function place(file: string, line: number, column: number, path = '/layanan/0'): Place {
  return { file, path, span: { line, column, endLine: line, endColumn: column + 5 }, exact: true };
}

function failure(message: string, at: Place, quote: string | null = null): Failure {
  return { message: { id: message, en: `[en] ${message}` }, quote, place: at };
}

function unmet(
  id: string,
  component: ComponentKey | null,
  failures: readonly Failure[],
  rest: Partial<Result> = {},
): Result {
  const known = CRITERIA.find((one) => one.id === id);
  return {
    criterion: id,
    service: 0,
    component,
    outcome: 'unmet',
    reason: null,
    severity: known?.severity ?? 'minor',
    certainty: known?.certainty ?? 'C',
    counts: true,
    subjects: 1,
    failures,
    ...rest,
  };
}

function notAssessed(id: string, component: ComponentKey | null, reason: Reason): Result {
  return unmet(id, component, [], { outcome: 'not_assessed', reason });
}

function score(low: string, high: string, rest: Partial<Score> = {}): Score {
  const cents = (text: string) => Math.round(Number(text) * 100);
  const show = (value: number) => (value / 100).toFixed(2);
  return {
    low: { exact: `${cents(low)}/100`, rounded: low },
    high: { exact: `${cents(high)}/100`, rounded: high },
    gained: low,
    lost: show(10_000 - cents(high)),
    open: show(cents(high) - cents(low)),
    category: null,
    zone: null,
    next: null,
    above: null,
    ...rest,
  };
}

/** "10.5" as "105/10". */
function fraction(decimal: string): string {
  const [whole = '0', part = ''] = decimal.split('.');
  return part === '' ? whole : `${whole}${part}/1${'0'.repeat(part.length)}`;
}

const GREEN = { category: 'B', zone: 'hijau', min: '78.00', needs: '72.11', possible: true } as const;

function unitScores(first: Score, second: Score): UnitScore[] {
  const exact = (value: string) => ({ exact: fraction(value), rounded: value });
  const open = INSTRUMENTS[1]?.indicators.filter((indicator) => indicator.scale === 'sheet') ?? [];
  return [
    { instrument: 'uu-25-2009', rapor: null, products: 1, score: first, dimensions: [] },
    {
      instrument: 'ombudsman-2024',
      rapor: null,
      products: 1,
      score: second,
      dimensions: [
        {
          id: 'D-IN',
          rapor: null,
          points: exact('21.85'),
          low: exact('0'),
          high: exact('21.85'),
          indicators: open.map(({ id }) => ({
            id,
            source: 'nobody' as const,
            sheet: null,
            points: exact('1'),
            low: exact('0'),
            high: exact('1'),
            share: { low: '0', high: '1' },
            parts: [{ service: null, low: '0', high: '1', state: 'sheet' }],
          })),
        },
      ],
    },
  ];
}

function gains(first: string | null, second: string | null): Fix['gains'] {
  const entry = (instrument: string, points: string | null) =>
    points === null ? [] : [{ instrument, points: { exact: fraction(points), rounded: points } }];
  return [...entry('uu-25-2009', first), ...entry('ombudsman-2024', second)];
}

function components(present: readonly ComponentKey[], because: Sebab | null) {
  return COMPONENTS.map(({ key, bagian }) => {
    const unknown = because !== null && bagian === 'pengelolaan';
    const status: Status = present.includes(key) ? 'ada' : unknown ? 'tak_diketahui' : 'tidak_ada';
    return { key, status, because: status === 'tak_diketahui' ? because : null, cut: false };
  });
}

const PROCEDURE = 'Prosedur tidak ada di halaman ini.';
const FIGURELESS = 'Biaya: "Sesuai Peraturan Bupati ..." tanpa angka.';

const KUDUNGGA: UnitReport = {
  key: 'kabupaten kutai timur/rsud kudungga',
  name: 'RSUD Kudungga',
  government: 'Kabupaten Kutai Timur',
  kind: 'rsud',
  sector: 'kesehatan',
  source: 'halaman_publik',
  sourceStated: true,
  sourceTitle: 'Pelayanan Unit Layanan Informasi dan Pengaduan (ULIP)',
  surveys: [],
  files: [FILE],
  services: [
    {
      name: 'Unit Layanan Informasi dan Pengaduan',
      file: FILE,
      place: place(FILE, 14, 11),
      components: components(
        ['persyaratan', 'jangka_waktu', 'biaya_tarif', 'produk', 'penanganan_pengaduan'],
        'halaman_publik',
      ),
      citations: { known: 1, total: 2 },
    },
  ],
  results: [
    unmet('X-01', 'prosedur', [failure(PROCEDURE, place(FILE, 14, 5))]),
    unmet('PA-04', 'penanganan_pengaduan', [
      failure('Tidak ada penanggung jawab pengaduan.', place(FILE, 32, 5)),
    ]),
    unmet('PA-05', 'penanganan_pengaduan', [failure('Tidak ada alamat pengaduan.', place(FILE, 32, 5))]),
    unmet('PA-08', 'penanganan_pengaduan', [failure('Tidak ada langkah penanganan.', place(FILE, 32, 5))]),
    unmet('BT-03', 'biaya_tarif', [
      failure(
        FIGURELESS,
        place(FILE, 29, 18),
        'Sesuai  Peraturan Bupati Kutai Timur  Nomor  92 Tahun 2021  tentang  Perubahan Ketiga Atas Peraturan Bupati Kutai Timur Nomor 26 Tahun 2018 Tentang Tarif Layanan Badan Layanan Umum Daerah',
      ),
    ]),
    unmet('JW-05', 'jangka_waktu', [
      failure('"maksimal 3 hari": hari kerja atau hari kalender?', place(FILE, 25, 21), 'maksimal 3 hari'),
    ]),
    unmet(
      'PA-12',
      'penanganan_pengaduan',
      [
        failure(
          'Surel tidak memakai domain pemerintah.',
          place(FILE, 33, 9),
          'info@rsudkudungga.kutimkab.com',
        ),
      ],
      { counts: false },
    ),
    unmet('MK-09', null, [failure('Tanggal maklumat tidak terbaca.', place(FILE, 17, 9))], {
      service: null,
      counts: false,
    }),
    ...(['dasar_hukum', 'sarana_prasarana', 'kompetensi_pelaksana', 'evaluasi_kinerja'] as const).map((key) =>
      notAssessed('DH-03', key, { code: 'component_unknown', component: key, because: 'halaman_publik' }),
    ),
    notAssessed('MK-02', null, { code: 'block_unknown', block: 'maklumat' }),
    notAssessed('PB-01', 'produk', {
      code: 'needs',
      ask: { id: 'foto papan pengumuman', en: 'a photo of the board' },
    }),
    unmet('RV-02', null, [], { outcome: 'not_applicable', reason: { code: 'does_not_apply' } }),
    unmet('PS-01', 'persyaratan', [], { outcome: 'met' }),
  ],
  scores: unitScores(score('46.51', '86.51'), score('5.89', '96.32', { next: GREEN })),
  fixes: [
    {
      service: 0,
      component: 'prosedur',
      block: null,
      severity: 'kritis',
      criteria: ['X-01'],
      place: place(FILE, 14, 5),
      tried: ['1. Pemohon menyerahkan berkas di loket', '2. Petugas memeriksa kelengkapan (10 menit)'],
      gains: gains('10.00', '2.94'),
    },
    {
      service: 0,
      component: 'penanganan_pengaduan',
      block: null,
      severity: 'mayor',
      criteria: ['PA-04', 'PA-05', 'PA-08'],
      place: place(FILE, 32, 5),
      tried: { kanal: [] },
      gains: gains('1.58', null),
    },
    {
      service: 0,
      component: 'biaya_tarif',
      block: null,
      severity: 'mayor',
      criteria: ['BT-03'],
      place: place(FILE, 29, 18),
      tried: 'Tidak dipungut biaya',
      gains: gains('1.18', '0.74'),
    },
    {
      service: 0,
      component: 'jangka_waktu',
      block: null,
      severity: 'minor',
      criteria: ['JW-05'],
      place: place(FILE, 25, 21),
      tried: null,
      gains: gains('0.24', null),
    },
    {
      service: null,
      component: null,
      block: 'maklumat',
      severity: 'info',
      criteria: ['MK-09'],
      place: place(FILE, 17, 9),
      tried: null,
      gains: [],
    },
  ],
  official: [],
};

const LOCI = [
  ['disdukcapil', 'Disdukcapil', 1],
  ['dpmptsp', 'DPMPTSP', 1],
  ['dinkes', 'Dinas Kesehatan', 1],
  ['disdik', 'Dinas Pendidikan', 1],
  ['dinsos', 'Dinas Sosial', 1],
  ['puskesmas', 'puskesmas', 2],
] as const;

function loci(filled: Readonly<Record<string, readonly string[]>>) {
  return LOCI.map(([id, name, wanted]) => ({
    id,
    name: { id: name, en: name },
    wanted,
    units: filled[id] ?? [],
  }));
}

/** One unit, as in the design of the first screen. */
export const kudungga: Report = {
  schema: 'patuh-report-1',
  tool: { name: 'patuh', version: '0.1.0' },
  date: '2026-11-24',
  files: [{ path: FILE, kind: 'opd', state: 'audited' }],
  instruments: INSTRUMENTS,
  criteria: CRITERIA,
  units: [KUDUNGGA],
  governments: [
    {
      name: 'Kabupaten Kutai Timur',
      kind: 'kabupaten',
      followUp: null,
      units: [KUDUNGGA.key],
      scores: [
        {
          instrument: 'ombudsman-2024',
          rule: 'mean_of_loci',
          status: 'official',
          score: null,
          presentOnly: null,
          green: { answer: 'no_score' },
          loci: loci({}),
          present: 0,
          wanted: 7,
          outside: [KUDUNGGA.key],
        },
      ],
      official: [
        {
          year: 2024,
          score: '78.38',
          category: 'B',
          zone: 'hijau',
          source: 'Keputusan Ketua Ombudsman RI 2024',
        },
      ],
    },
  ],
  whatIf: null,
  faults: [],
  exemptions: { applied: true, entries: [] },
  baseline: null,
  gates: [{ kind: 'fail_on', severity: 'kritis', count: 1, exempted: 0, known: 0, passed: false }],
  totals: {
    units: 1,
    services: 1,
    met: 1,
    unmet: 8,
    notApplicable: 1,
    notAssessed: 6,
    lawCheckedOn: '2026-10-01',
  },
  exit: 1,
};

function otherUnit(name: string, rest: Partial<UnitReport>): UnitReport {
  const file = `examples/kutai-timur/${name.toLowerCase().replaceAll(' ', '-')}.yaml`;
  return {
    ...KUDUNGGA,
    key: `kabupaten kutai timur/${name.toLowerCase()}`,
    name,
    kind: 'dinas',
    sector: null,
    sourceTitle: null,
    files: [file],
    services: KUDUNGGA.services.flatMap((service) => [
      { ...service, name: 'Surat Pernyataan Penguasaan Tanah', file },
      { ...service, name: 'Izin Lokasi', file },
    ]),
    ...rest,
  };
}

const LAND = otherUnit('Dinas Pertanahan dan Penataan Ruang', {
  source: 'bukan_standar',
  scores: unitScores(
    score('28.97', '68.97'),
    score('1.00', '77.99', { next: { ...GREEN, needs: '77.00', possible: false } }),
  ),
});
const CIVIL = otherUnit('Disdukcapil', {
  source: 'sk_standar',
  sourceStated: false,
  sector: 'kependudukan',
  fixes: KUDUNGGA.fixes.slice(0, 1),
  scores: unitScores(
    score('91.20', '95.00'),
    score('79.10', '84.20', {
      category: 'B',
      zone: 'hijau',
      above: '1.10',
      next: { category: 'A', zone: 'hijau', min: '88.00', needs: '8.90', possible: false },
    }),
  ),
});
const HEALTH = otherUnit('Dinas Kesehatan', {
  sector: 'kesehatan',
  fixes: [],
  scores: unitScores(
    score('91.20', '95.00'),
    score('90.00', '94.20', { category: 'A', zone: 'hijau', above: '2.00', next: null }),
  ),
});

/** Several units, faults, a government with a score. */
export const several: Report = {
  ...kudungga,
  files: [
    { path: FILE, kind: 'opd', state: 'audited' },
    { path: 'examples/kutai-timur/rusak.yaml', kind: null, state: 'faulted' },
    { path: 'examples/kutai-timur/kosong.yaml', kind: 'opd', state: 'no_services' },
  ],
  units: [HEALTH, CIVIL, KUDUNGGA, LAND],
  governments: [
    {
      name: 'Kabupaten Kutai Timur',
      kind: 'kabupaten',
      followUp: null,
      units: [HEALTH.key, CIVIL.key, KUDUNGGA.key, LAND.key],
      scores: [
        {
          instrument: 'ombudsman-2024',
          rule: 'mean_of_loci',
          status: 'official',
          presentOnly: score('84.53', '89.19', { category: null }),
          green: { answer: 'unknown' },
          score: score('24.15', '96.91', { next: { ...GREEN, needs: '53.85' } }),
          loci: loci({ disdukcapil: [CIVIL.key], dinkes: [HEALTH.key] }),
          present: 2,
          wanted: 7,
          outside: [KUDUNGGA.key, LAND.key],
        },
      ],
      official: [{ year: 2024, score: '78.38', category: 'B', zone: 'hijau', source: null }],
    },
  ],
  faults: [
    diagnostic(
      'key-unknown',
      { key: 'biaya', suggestion: 'biaya_tarif', known: 'nama, kode, persyaratan, prosedur, biaya_tarif' },
      {
        file: 'examples/kutai-timur/rusak.yaml',
        path: '/layanan/0/biaya',
        span: { line: 12, column: 5, endLine: 12, endColumn: 10 },
      },
    ),
    diagnostic('file-empty', {}, { file: 'examples/kutai-timur/kosong-sekali.yaml' }),
    diagnostic('criterion-crashed', { criterion: 'JW-09', detail: 'x is undefined' }, { file: FILE }),
  ],
  gates: [
    { kind: 'fail_on', severity: 'mayor', count: 4, exempted: 0, known: 0, passed: false },
    {
      kind: 'fail_under',
      instrument: 'ombudsman-2024',
      limit: '78.00',
      value: '1.00',
      unit: LAND.key,
      reachable: '23.01',
      passed: false,
    },
  ],
  totals: { ...kudungga.totals, units: 4, services: 7 },
  exit: 3,
};

/** An exemption; of the unit of the report {@link kudungga} unless said otherwise. */
function exemption(criterion: string, state: ExemptionState, rest: Partial<Exemption> = {}): Exemption {
  return {
    place: place('pengecualian.yaml', 2, 15, '/pengecualian/0'),
    criterion,
    government: null,
    unit: KUDUNGGA.name,
    service: null,
    component: null,
    reason: 'Menunggu anggaran perubahan',
    approvedBy: 'Direktur RSUD',
    until: '2026-12-31',
    state,
    unused: null,
    matches: state === 'matched' || state === 'expired' ? 1 : 0,
    severity: state === 'matched' || state === 'expired' ? 'kritis' : null,
    ...rest,
  };
}

/** One new matter against a baseline, and one gone in each way. */
export const compared: Report = {
  ...kudungga,
  baseline: {
    file: 'patuh-baseline.json',
    tool: '0.0.9',
    known: 7,
    fresh: [
      {
        unit: KUDUNGGA.key,
        name: KUDUNGGA.name,
        service: 'ULIP',
        component: 'jangka_waktu',
        criterion: 'JW-05',
        quote: 'maksimal 3 hari',
        severity: 'minor',
        counts: true,
        message: { id: '"maksimal 3 hari": hari kerja?', en: 'working days?' },
        place: place(FILE, 25, 21),
      },
    ],
    gone: (['fixed', 'not_assessed', 'service', 'unit'] as const).map((state) => ({
      unit: KUDUNGGA.key,
      name: KUDUNGGA.name,
      service: 'ULIP',
      component: 'produk',
      criterion: 'PD-02',
      quote: 'Jasa',
      times: 2,
      state,
    })),
  },
};

/** One exemption of every state, the first of which keeps the only SEGERA from failing. */
export const exempted: Report = {
  ...kudungga,
  files: [...kudungga.files, { path: 'pengecualian.yaml', kind: 'exemptions', state: 'used' }],
  units: kudungga.units.map((unit) => ({
    ...unit,
    results: unit.results.map((result) =>
      result.criterion === 'X-01' && result.outcome === 'unmet' ? { ...result, exemption: 0 } : result,
    ),
  })),
  exemptions: {
    applied: true,
    entries: [
      exemption('X-01', 'matched', { component: 'prosedur', service: 'ULIP' }),
      exemption('PA-04', 'unused', { unused: 'nothing' }),
      exemption('BT-03', 'expired', { until: '2026-11-23' }),
      exemption('JW-05', 'invalid', { until: null, reason: null, approvedBy: null, government: 'Kota Lain' }),
    ],
  },
  gates: [{ kind: 'fail_on', severity: 'kritis', count: 0, exempted: 1, known: 0, passed: true }],
  exit: 0,
};

const EVIL =
  '\u001b[2J\u009b31m=HYPERLINK("x")::error::\u202e<script>\u200b##[error]x\r\n::set-output::\u2066';
const LONG = 'x'.repeat(300);

/** Text that tries to steer whatever prints it. */
export const hostile: Report = {
  ...several,
  files: several.files.map((file) => ({ ...file, path: `${EVIL}/${file.path}` })),
  units: several.units.map((unit, index) => ({
    ...unit,
    name: index === 0 ? `::error::${EVIL}` : `${LONG} ${EVIL}`,
    government: EVIL,
    sourceTitle: `${EVIL}${LONG}`,
    files: [`${EVIL}.yaml`, `--${LONG}`],
    services: unit.services.map((service) => ({ ...service, name: `${EVIL}${LONG}`, file: EVIL })),
    results: unit.results.map((result) => ({
      ...result,
      ...(result.outcome === 'unmet' ? { exemption: 0 } : {}),
      failures: result.failures.map((one) => ({
        ...one,
        message: { id: `${EVIL} ${LONG}`, en: `${EVIL} ${LONG}` },
        quote: `${EVIL}\n${LONG}`,
        place: { ...one.place, file: `${EVIL}${LONG}` },
      })),
    })),
    fixes: unit.fixes.map((fix) => ({ ...fix, place: { ...fix.place, file: EVIL }, tried: EVIL })),
    official: [{ year: 2024, score: EVIL, category: EVIL, zone: EVIL, source: EVIL }],
  })),
  governments: several.governments.map((government) => ({ ...government, name: `${EVIL} ${LONG}` })),
  faults: [
    diagnostic('key-unknown', { key: EVIL, suggestion: EVIL, known: LONG }, { file: `::error::${EVIL}` }),
    diagnostic('yaml-syntax', { problem: 'sign-unexpected', sign: EVIL }, { file: LONG }),
  ],
  exemptions: {
    applied: true,
    entries: exempted.exemptions.entries.map((entry) => ({
      ...entry,
      place: { ...entry.place, file: EVIL },
      criterion: EVIL,
      government: EVIL,
      unit: `${EVIL}${LONG}`,
      service: EVIL,
      reason: `${EVIL}${LONG}`,
      approvedBy: EVIL,
      until: EVIL,
    })),
  },
};

/** The hostile report cut to one unit, which shows every detail. */
export const hostileUnit: Report = { ...hostile, units: hostile.units.slice(2, 3) };

/** Nothing could be audited. */
export const nothing: Report = {
  ...kudungga,
  files: [{ path: 'kosong.yaml', kind: 'opd', state: 'no_services' }],
  units: [],
  governments: [],
  gates: [
    { kind: 'fail_on', severity: 'kritis', count: 0, exempted: 0, known: 0, passed: true },
    {
      kind: 'fail_under',
      instrument: 'uu-25-2009',
      limit: '78.00',
      value: null,
      unit: null,
      reachable: null,
      passed: false,
    },
  ],
  totals: { ...kudungga.totals, units: 0, services: 0, met: 0, unmet: 0, notApplicable: 0, notAssessed: 0 },
  exit: 2,
};
