import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { readRespondentsCsv } from '../../src/audit/survey/read-respondents.ts';
import { sampleSize } from '../../src/audit/survey/sample-size.ts';
import { qualityOf, surveyNumbers } from '../../src/audit/survey/survey-index.ts';
import type { Report, SurveyReport } from '../../src/model/report.ts';
import { SURVEY_ELEMENTS, type SurveyElement } from '../../src/model/survey-norm.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { auditTexts, MODEL } from '../support/audit.ts';

const NORM = standards.survey;
const OPD = 'opd: {nama: Dinas Kependudukan dan Pencatatan Sipil, pemerintah: Kabupaten Contoh}\n';
/** The public worked example: 29 respondents, totals per element. */
const TOTALS = [105, 101, 100, 116, 102, 105, 106, 105, 115];
const HEADING = SURVEY_ELEMENTS.join(';');

const counts = (totals: readonly number[], answered = 29) =>
  SURVEY_ELEMENTS.map(
    (element, index) => `    ${element}: {jumlah_nilai: ${totals[index]}, terisi: ${answered}}`,
  ).join('\n');

/** The smallest unit there is; the surveys of the model are read with `MODEL`. */
const UNIT = `${OPD}layanan: [{nama: Kartu Keluarga}]\n`;

function surveyOf(
  body: string,
  files: Readonly<Record<string, string>> = {},
  { date = '2026-11-24', unit = UNIT, instruments = [] as readonly string[] } = {},
): Report {
  const texts = { 'model.yaml': unit, 'survei.yaml': `survei_kepuasan:\n  ${OPD}${body}\n` };
  return auditTexts(texts, { date, beside: files, instruments });
}

function only(report: Report): SurveyReport {
  expect(report.faults).toEqual([]);
  const survey = report.units[0]?.surveys[0];
  if (survey === undefined) throw new Error('no survey');
  return survey;
}

const check = (survey: SurveyReport, id: string) => survey.checks.find((one) => one.id === id);

describe('the public worked example', () => {
  const survey = only(surveyOf(`  jawaban:\n${counts(TOTALS)}`));

  it('reproduces to the decimal with 1/9', () => {
    expect(survey.index).toEqual({ exact: '23875/261', rounded: '91.48' });
    expect(survey.quality).toBe('A');
    expect(survey.elements.map(({ mean }) => mean?.rounded)).toEqual([
      '3.6207',
      '3.4828',
      '3.4483',
      '4.0000',
      '3.5172',
      '3.6207',
      '3.6552',
      '3.6207',
      '3.9655',
    ]);
    expect(survey.respondents).toBe(29);
  });

  it('shows what 0.111 and 0.11 make of the same answers', () => {
    expect(
      survey.roundedWeights.map(({ weight, index, quality }) => [weight, index.rounded, quality]),
    ).toEqual([
      ['0.111', '91.38', 'A'],
      ['0.11', '90.56', 'A'],
    ]);
  });

  it('names the weakest elements first', () => {
    expect(survey.weakest.slice(0, 3)).toEqual(['waktu', 'prosedur', 'produk']);
  });
});

describe('the class of an index', () => {
  it.each([
    ['25.00', 'D'],
    ['64.99', 'D'],
    ['65.00', 'C'],
    ['76.60', 'C'],
    ['76.61', 'B'],
    ['88.30', 'B'],
    ['88.31', 'A'],
    ['100.00', 'A'],
  ])('%s is %s', (index, letter) => {
    expect(qualityOf(index, NORM).huruf).toBe(letter);
  });

  it('is taken after rounding, so that no index falls between two classes', () => {
    // 64.995 rounds to 65.00.
    const answers = Object.fromEntries(
      SURVEY_ELEMENTS.map((element) => [element, { answered: 5000, missing: 0, unread: 0, sum: 12999 }]),
    ) as unknown as Parameters<typeof surveyNumbers>[0];
    const numbers = surveyNumbers(answers, NORM);
    expect([numbers.index?.rounded, numbers.quality]).toEqual(['65.00', 'C']);
  });

  it.each([
    ['65.00', '64.35', 'D', 'C'],
    ['76.61', '75.84', 'C', 'B'],
    ['88.31', '87.43', 'B', 'A'],
  ])('the weight 0.11 turns %s into %s and its class into %s instead of %s', (_, rounded, wrong, right) => {
    const sum = { '64.35': 2600, '75.84': 3064.4, '87.43': 3532.4 }[rounded] ?? 0;
    const answers = Object.fromEntries(
      SURVEY_ELEMENTS.map((element) => [element, { answered: 10_000, missing: 0, unread: 0, sum: sum * 10 }]),
    ) as unknown as Parameters<typeof surveyNumbers>[0];
    const numbers = surveyNumbers(answers, NORM);
    const other = numbers.roundedWeights.find(({ weight }) => weight === '0.11');
    expect([other?.index.rounded, other?.quality, numbers.quality]).toEqual([rounded, wrong, right]);
  });
});

describe('a published index', () => {
  const published = (ikm: string, mutu?: string) =>
    only(
      surveyOf(
        `  diumumkan: {ikm: ${ikm}${mutu === undefined ? '' : `, mutu: ${mutu}`}}\n  jawaban:\n${counts(TOTALS)}`,
      ),
    );

  it.each([
    ['91.48', 'met', 'index_same'],
    ['"91,45"', 'met', 'index_same'],
    ['90.56', 'unmet', 'index_rounded_weight'],
    ['91.38', 'unmet', 'index_rounded_weight'],
    ['92.00', 'unmet', 'index_differs'],
  ])('of %s is %s: %s', (ikm, outcome, code) => {
    const found = check(published(ikm), 'SKM-03');
    expect([found?.outcome, found?.reasons[0]?.code]).toEqual([outcome, code]);
  });

  it('has a class that fits or does not', () => {
    expect(check(published('91.48', 'A'), 'SKM-04')?.outcome).toBe('met');
    expect(check(published('91.48', 'B'), 'SKM-04')?.reasons).toEqual([
      { code: 'class_differs', published: 'B', index: '91.48', quality: 'A' },
    ]);
  });

  it('is not needed', () => {
    const survey = only(surveyOf(`  jawaban:\n${counts(TOTALS)}`));
    expect(check(survey, 'SKM-03')?.outcome).toBe('not_applicable');
  });
});

describe('the sample', () => {
  it.each([
    [10, 10],
    [15, 14],
    [20, 19],
    [50, 44],
    [100, 80],
    [200, 132],
    [500, 217],
    [1000, 278],
    [2000, 322],
    [5000, 357],
    [10_000, 370],
    [75_000, 382],
    [1_000_000, 384],
    [1, 1],
  ])('of %i people is %i', (population, needed) => {
    expect(sampleSize(population, NORM.sampel)).toBe(needed);
  });

  it('is checked against the stated population, and not assessed without one', () => {
    const stating = (line: string) => check(only(surveyOf(`${line}  jawaban:\n${counts(TOTALS)}`)), 'SKM-05');
    expect(stating('  populasi: 32\n')?.reasons).toEqual([
      { code: 'sample_small', needed: 30, respondents: 29 },
    ]);
    expect(stating('  populasi: 31\n')?.reasons).toEqual([
      { code: 'sample_enough', needed: 29, respondents: 29 },
    ]);
    expect(stating('')).toMatchObject({ outcome: 'not_assessed', reasons: [{ code: 'population_unknown' }] });
  });
});

describe('the age of a survey', () => {
  const at = (date: string) =>
    check(
      only(
        surveyOf(
          `  periode: {mulai: 2026-01-05, selesai: 30 Juni 2026}\n  jawaban:\n${counts(TOTALS)}`,
          {},
          { date },
        ),
      ),
      'SKM-01',
    );

  it('is one year, through its last day', () => {
    expect(at('2026-06-29')?.outcome).toBe('not_assessed');
    expect(at('2026-06-30')?.outcome).toBe('met');
    expect(at('2027-06-30')?.outcome).toBe('met');
    expect(at('2027-07-01')?.outcome).toBe('unmet');
  });
});

describe('answers that are missing', () => {
  it('are left out of the mean, and said', () => {
    const survey = only(
      surveyOf(`  responden: r.csv`, {
        'r.csv': `${HEADING}\n4;4;4;4;4;4;4;4;4\n2;;2;2;2;2;2;2;2\n;;;;;;;;\n`,
      }),
    );
    const procedure = survey.elements.find(({ element }) => element === 'prosedur');
    expect([procedure?.mean?.rounded, procedure?.answered, procedure?.missing]).toEqual(['4.0000', 1, 1]);
    expect([survey.respondents, survey.emptyRows]).toEqual([2, 1]);
  });

  it('leave the survey without an index when nobody answered an element', () => {
    const survey = only(surveyOf(`  jawaban:\n    persyaratan: {"4": 3}`));
    expect([survey.index, survey.quality, survey.mean]).toEqual([null, null, null]);
    expect(check(survey, 'SKM-02')?.outcome).toBe('unmet');
    expect(survey.elements[0]?.index?.rounded).toBe('100.00');
  });

  it('count against the stated number of respondents', () => {
    const survey = only(surveyOf(`  jumlah_responden: 10\n  jawaban:\n    persyaratan: {"3": 4, kosong: 2}`));
    expect(survey.elements[0]).toMatchObject({ answered: 4, missing: 6 });
    expect(survey.elements[1]).toMatchObject({ answered: 0, missing: 10 });
  });
});

describe('counts, rows and CSV', () => {
  it('give the same numbers for the same answers', () => {
    const answer = fc.constantFrom(1, 2, 3, 4, null);
    const row = fc.tuple(...SURVEY_ELEMENTS.map(() => answer));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        (rows, mark, bom) => {
          fc.pre(rows.some((one) => one.some((value) => value !== null)));
          const full = rows.filter((one) => one.some((value) => value !== null));
          const tally = SURVEY_ELEMENTS.map((element, index) => {
            const of = (score: number) => full.filter((one) => one[index] === score).length;
            return `    ${element}: {"1": ${of(1)}, "2": ${of(2)}, "3": ${of(3)}, "4": ${of(4)}}`;
          });
          const csv = [
            SURVEY_ELEMENTS.join(mark),
            ...rows.map((one) => one.map((value) => value ?? '').join(mark)),
          ].join('\r\n');
          const inline = rows.map(
            (one) =>
              `    - {${one.flatMap((value, index) => (value === null ? [] : [`${SURVEY_ELEMENTS[index]}: ${value}`])).join(', ')}}`,
          );
          const numbers = (report: Report) => {
            const { elements, index, weakest, respondents } = only(report);
            return { elements, index, weakest, respondents };
          };
          const fromCounts = numbers(
            surveyOf(`  jumlah_responden: ${full.length}\n  jawaban:\n${tally.join('\n')}`),
          );
          expect(
            numbers(surveyOf('  responden: r.csv', { 'r.csv': `${bom ? '\uFEFF' : ''}${csv}` })),
          ).toEqual(fromCounts);
          expect(numbers(surveyOf(`  responden:\n${inline.join('\n')}`))).toEqual(fromCounts);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('know elements by many headings, and say when a code decides between complaints and facilities', () => {
    const read = (heading: string) => readRespondentsCsv('r.csv', `${heading}\n1;2;3;4;1;2;3;4;1\n`, NORM);
    const names = NORM.unsur.map(({ nama }) => `"${nama.id}"`).join(';');
    const codes = NORM.unsur.map(({ kode }) => kode).join(';');
    expect(read(names).tally).toMatchObject({ namedByCode: false });
    expect(read(codes).tally).toMatchObject({ namedByCode: true });
    expect(read(codes).tally?.answers).toEqual(read(names).tally?.answers);
    const swapped = read(
      'Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;U8 Sarana dan prasarana;U9 Penanganan pengaduan',
    );
    expect(swapped.tally?.answers.sarana.sum).toBe(4);
    expect(swapped.tally?.namedByCode).toBe(false);
  });

  it('leave other columns alone and name them', () => {
    const survey = only(
      surveyOf('  responden: r.csv', {
        'r.csv': `No;Umur;${HEADING};Saran\n1;34;4;4;4;4;4;4;4;4;4;"loket; ""A"""\n`,
      }),
    );
    expect(survey.ignoredColumns).toEqual(['No', 'Umur', 'Saran']);
    expect(survey.index?.rounded).toBe('100.00');
  });
});

describe('faults of a CSV', () => {
  const faults = (csv: string) => surveyOf('  responden: r.csv', { 'r.csv': csv }).faults;
  const place = (csv: string) =>
    faults(csv).map(({ code, file, span }) => [code, file, span?.line, span?.column, span?.endColumn]);

  it.each([
    ['a value above 4', `${HEADING}\n4;4;4;4;4;4;4;4;4\n4;4;5;4;4;4;4;4;4\n`, ['csv-cell', 'r.csv', 3, 5, 6]],
    ['a word', `${HEADING}\n4;4;4;4;4;baik;4;4;4\n`, ['csv-cell', 'r.csv', 2, 11, 15]],
    [
      'a quoted formula',
      `${HEADING}\n4;"=HYPERLINK(""x"")";4;4;4;4;4;4;4\n`,
      ['csv-cell', 'r.csv', 2, 3, 22],
    ],
    [
      'a value after letters that take two bytes',
      `Nama;${HEADING}\nRenée;4;9;4;4;4;4;4;4;4\n`,
      ['csv-cell', 'r.csv', 2, 9, 10],
    ],
    [
      'a value after empty lines',
      `${HEADING}\r\n\r\n\r\n4;4;4;4;4;4;4;4;0\r\n`,
      ['csv-cell', 'r.csv', 4, 17, 18],
    ],
    ['a value behind a line sep=', `sep=;\n${HEADING}\n9;4;4;4;4;4;4;4;4\n`, ['csv-cell', 'r.csv', 3, 1, 2]],
    ['a row too long', `${HEADING}\n4;4;4;4;4;4;4;4;4;4\n`, ['csv-row-length', 'r.csv', 2, 1, 2]],
    ['a quotation mark left open', `${HEADING}\n"4;4;4;4;4;4;4;4;4\n`, ['csv-quote-open', 'r.csv']],
    ['a quotation mark inside', `${HEADING}\n4"x;4;4;4;4;4;4;4;4\n`, ['csv-quote-inside', 'r.csv', 2]],
    [
      'a heading that is nearly an element',
      `${HEADING.replace('persyaratan', 'persyaratn')}\n4;4;4;4;4;4;4;4;4\n`,
      ['csv-column-unknown', 'r.csv', 1, 1, 11],
    ],
    ['an element twice', `${HEADING};U3\n4;4;4;4;4;4;4;4;4;4\n`, ['csv-column-twice', 'r.csv', 1]],
    ['no element at all', 'a;b\n1;2\n', ['csv-no-elements', 'r.csv', 1, 1, 2]],
    ['nothing', '', ['csv-empty', 'r.csv']],
  ])('%s is named with line and column', (_, csv, expected) => {
    expect(place(csv)[0]?.slice(0, expected.length)).toEqual(expected);
    expect(faults(csv)).toHaveLength(1);
  });

  it('leave the answer out of every sum, and count it', () => {
    const report = surveyOf('  responden: r.csv', {
      'r.csv': `${HEADING}\n4;4;4;4;4;4;4;4;4\n9;2;2;2;2;2;2;2;2\n`,
    });
    expect(report.units[0]?.surveys[0]?.elements[0]).toMatchObject({
      answered: 1,
      unread: 1,
      missing: 0,
      sum: 4,
    });
    expect(report.exit).toBe(2);
  });

  it('are shown twenty at most and the rest counted', () => {
    const csv = `${HEADING}\n${'7;7;7;7;7;7;7;7;7\n'.repeat(10)}`;
    const found = faults(csv);
    expect(found).toHaveLength(21);
    expect(found.find(({ code }) => code === 'csv-more')?.args).toEqual({ count: 70 });
  });

  it('include a file that is not there or lies elsewhere', () => {
    expect(surveyOf('  responden: tidak-ada.csv').faults).toMatchObject([
      { code: 'file-unreadable', file: 'tidak-ada.csv' },
    ]);
    for (const name of ['../r.csv', '/etc/r.csv', 'C:r.csv', 'a\\r.csv', 'r.txt'])
      expect(surveyOf(`  responden: '${name}'`, { [name]: HEADING }).faults).toMatchObject([
        { code: 'survey-csv-name' },
      ]);
  });
});

describe('faults of a survey', () => {
  it.each([
    ['nothing answered', '  populasi: 3', 'survey-answers-none', 1],
    ['answers twice', '  jawaban: {waktu: {"4": 1}}\n  responden: r.csv', 'survey-answers-twice', 4],
    [
      'a date that does not exist',
      '  periode: {selesai: 2026-02-31}\n  jawaban: {waktu: {"4": 1}}',
      'survey-date',
      3,
    ],
    [
      'an end before the start',
      '  periode: {mulai: 2026-03-01, selesai: 2026-02-01}\n  jawaban: {waktu: {"4": 1}}',
      'survey-period',
      3,
    ],
    [
      'more answers than respondents',
      '  jumlah_responden: 2\n  jawaban: {waktu: {"4": 3}}',
      'survey-counts',
      4,
    ],
    ['an impossible sum', '  jawaban: {waktu: {jumlah_nilai: 9, terisi: 2}}', 'survey-sum', 3],
    ['two forms', '  jawaban: {waktu: {jumlah_nilai: 8, terisi: 2, "4": 2}}', 'survey-two-forms', 3],
    ['an index out of range', '  diumumkan: {ikm: 3.4}\n  jawaban: {waktu: {"4": 1}}', 'survey-index', 3],
    ['an element by number', '  jawaban: {U8: {"4": 1}}', 'key-unknown', 3],
    ['a value 5', '  jawaban: {waktu: {"5": 1}}', 'key-unknown', 3],
    ['an answer 5', '  responden: [{waktu: 5}]', 'value-out-of-range', 3],
    [
      'rows and a number of respondents',
      '  responden: [{waktu: 4}]\n  jumlah_responden: 1',
      'survey-respondents-only-counts',
      4,
    ],
  ])('%s', (_, body, code, line) => {
    const report = surveyOf(body, { 'r.csv': HEADING });
    expect(report.faults.map((fault) => [fault.code, fault.span?.line])).toEqual([[code, line]]);
    expect(report.units[0]?.surveys).toEqual([]);
    expect(report.files.find(({ path }) => path === 'survei.yaml')?.state).toBe('faulted');
    expect(report.exit).toBe(2);
  });

  it('name a unit that is not in the run and a second survey of one period', () => {
    const lost = auditTexts({
      'a.yaml': MODEL,
      'b.yaml':
        'survei_kepuasan: {opd: {nama: Dinas Lain, pemerintah: Kabupaten Contoh}, jawaban: {waktu: {"4": 1}}}',
    });
    expect(lost.faults).toMatchObject([{ code: 'survey-no-unit', file: 'b.yaml' }]);
    const survey = `survei_kepuasan:\n  ${OPD}  jawaban: {waktu: {"4": 1}}\n`;
    const twice = auditTexts({ 'a.yaml': MODEL, 'b.yaml': survey, 'c.yaml': survey });
    expect(twice.faults).toMatchObject([
      { code: 'survey-again', file: 'c.yaml', args: { otherFile: 'b.yaml' } },
    ]);
  });
});

describe('data that cannot be right', () => {
  const odd = (body: string) => check(only(surveyOf(body)), 'SKM-08')?.reasons.map(({ code }) => code);
  it('are pointed at', () => {
    expect(odd(`  populasi: 20\n  jawaban:\n${counts(TOTALS)}`)).toEqual(['more_than_population']);
    expect(odd(`  jawaban:\n${counts(TOTALS.map(() => 90))}`)).toEqual(['all_equal']);
    expect(odd(`  jawaban:\n${counts(TOTALS.map(() => 116))}`)).toEqual(['perfect']);
    expect(odd(`  jawaban:\n${counts(TOTALS)}`)).toEqual(['plausible']);
  });
});

describe('what a survey is evidence for', () => {
  const of = (instrument: string) =>
    only(surveyOf(`  jawaban:\n${counts(TOTALS)}`, {}, { instruments: [instrument] })).evidence;

  it('is the Output dimension of an instrument that uses the index, and nothing of one that does not', () => {
    expect(of('ombudsman-2024').map(({ instrument, id }) => [instrument, id])).toEqual([
      ['ombudsman-2024', 'D-OUT'],
    ]);
    expect(of('ombudsman-2025').map(({ id }) => id)).toEqual(['E-OUT-2']);
    expect(of('uu-25-2009')).toEqual([]);
  });
});

describe('a survey in the report', () => {
  const SCHEMA = JSON.parse(readFileSync('standards/schema/report.schema.json', 'utf8'));
  const { report: validate } = compileSchemas({ report: SCHEMA });

  it.each([
    [
      'full',
      `  populasi: 20\n  periode: {mulai: 2020-01-01, selesai: 2020-02-01}\n  diumumkan: {ikm: 90.56, mutu: B}\n  jawaban:\n${counts(TOTALS)}`,
    ],
    ['nearly empty', '  jawaban: {waktu: {"4": 1}}'],
    [
      'open',
      `  periode: {selesai: 2027-01-01}\n  diumumkan: {ikm: 99}\n  jawaban:\n${counts(TOTALS.map(() => 116))}`,
    ],
  ])('keeps to its schema: %s', (_, body) => {
    const report = surveyOf(body);
    validate?.(report);
    expect(validate?.errors ?? []).toEqual([]);
  });

  it('changes nothing else', () => {
    const bare = auditTexts({ 'model.yaml': MODEL });
    const answer = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(answer, answer, answer, answer), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 9999 }),
        (rows, population) => {
          fc.pre(rows.flat().some((count) => count > 0));
          const body = rows.map(
            ([a, b, c, d], index) =>
              `    ${SURVEY_ELEMENTS[index]}: {"1": ${a}, "2": ${b}, "3": ${c}, "4": ${d}}`,
          );
          const text = `  populasi: ${population}\n  jawaban:\n${body.join('\n')}`;
          const report = surveyOf(text, {}, { unit: MODEL, instruments: ['uu-25-2009', 'ombudsman-2024'] });
          const units = report.units.map((unit) => ({ ...unit, surveys: [] }));
          expect({
            units,
            gates: report.gates,
            governments: report.governments,
            exit: report.exit,
            totals: report.totals,
          }).toEqual({
            units: bare.units,
            gates: bare.gates,
            governments: bare.governments,
            exit: bare.exit,
            totals: bare.totals,
          });
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('the elements of the norm', () => {
  it('are the nine of the model, in the order of the regulation', () => {
    expect(NORM.unsur.map(({ kunci }) => kunci)).toEqual(SURVEY_ELEMENTS satisfies readonly SurveyElement[]);
    expect(NORM.unsur.map(({ kode }) => kode)).toEqual([
      'U1',
      'U2',
      'U3',
      'U4',
      'U5',
      'U6',
      'U7',
      'U8',
      'U9',
    ]);
  });
});
