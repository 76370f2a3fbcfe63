import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { SURVEY_ELEMENTS } from '../../src/model/survey-norm.ts';
import { type Format, plainStyle, renderers } from '../../src/render/index.ts';
import { LANGUAGES, texts } from '../../src/text/index.ts';
import { auditTexts, MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const AT = ['--tanggal', '2026-11-24', '--fail-on', 'none'];
const OPD = 'opd: {nama: Dinas Kependudukan dan Pencatatan Sipil, pemerintah: Kabupaten Contoh}';
const HEADING = SURVEY_ELEMENTS.join(';');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'patuh-survei-'));
  cpSync('examples/contoh/dinas-contoh.yaml', join(folder, 'dinas.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** The file with every example put in its place, as a person who fills it in would. */
function filledIn(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^\s*##/u.test(line))
    .map((line) => line.replace(/^(\s*)# /u, '$1').replace(/: # /u, ': '))
    .join('\n')
    .concat('\n');
}

describe('a survey with the answers of an Indonesian spreadsheet', () => {
  it('is read with its byte order mark, semicolons and line ends; what is wrong has line and column', () => {
    const rows = ['1;4;4;3;4;4;4;4;4;4', '2;3;3;3;4;;3;3;3;3', '3;5;4;4;4;4;4;4;4;4', ';;;;;;;;;'];
    write('r.csv', `\uFEFFNo;${HEADING}\r\n${rows.join('\r\n')}\r\n`);
    write(
      'survei.yaml',
      `survei_kepuasan:\n  ${OPD}\n  periode: {selesai: 2026-09-30}\n  responden: r.csv\n`,
    );
    const ran = patuh(['audit', '.', ...AT, '-o', 'hasil.json', '-f', 'table'], { cwd: folder });
    const found: Report = JSON.parse(readFileSync(join(folder, 'hasil.json'), 'utf8'));
    expect(ran.code).toBe(2);
    expect(found.files.map(({ path, kind, state }) => [path, kind, state])).toEqual([
      ['dinas.yaml', 'opd', 'audited'],
      ['r.csv', 'answers', 'faulted'],
      ['survei.yaml', 'survey', 'used'],
    ]);
    const said = ran.stdout.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('r.csv:4:3: Jawaban "5" responden ke-3 untuk persyaratan bukan 1, 2, 3, atau 4');
    expect(said).toContain('sampai 30 September 2026 · 3 responden');
    expect(said).toContain('1 jawaban kosong tidak ikut dihitung');
    expect(said).toContain('1 jawaban tidak terbaca dan tidak dihitung.');
    expect(said).toContain('1 baris tanpa satu jawaban pun tidak dihitung sebagai responden.');
    expect(said).toContain('Kolom lain tidak dibaca: No.');
    expect(said).toContain('Belum dinilai: Responden cukup menurut Krejcie-Morgan: perlu:');
  });

  it('says that a file is not there, and does not read one elsewhere', () => {
    write('survei.yaml', `survei_kepuasan:\n  ${OPD}\n  responden: hilang.csv\n`);
    write('lain.yaml', `survei_kepuasan:\n  ${OPD}\n  responden: ../r.csv\n`);
    const said = patuh(['audit', '.', ...AT], { cwd: folder }).stdout.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('hilang.csv: Berkas tidak dapat dibaca (ENOENT)');
    expect(said).toContain('lain.yaml:3:14: "../r.csv" bukan nama berkas CSV di folder yang sama');
  });
});

describe('a survey and a follow-up that are hostile', () => {
  const evil = '\u001b[2J=HYPERLINK("x")::error::<script>\u202e|`@orang';
  const quoted = `"${evil.replaceAll('"', '""')}"`;
  const report = auditTexts(
    {
      'dinas.yaml': MODEL,
      'survei.yaml': `survei_kepuasan:\n  ${OPD}\n  responden: r.csv\n`,
      'tl.yaml': `tindak_lanjut:
  pemerintah: Kabupaten Contoh
  kerja_sama: {status: ditandatangani, nomor: ${JSON.stringify(evil)}, ruang_lingkup: [${JSON.stringify(evil)}]}
  hal:
    - {kriteria: JW-05, unit: ${JSON.stringify(evil)}, isi: ${JSON.stringify(evil)}, penanggung_jawab: ${JSON.stringify(evil)}, status: berjalan}
    - {produk_ombudsman: {jenis: lahp, nomor: ${JSON.stringify(evil)}}, bukti: ${JSON.stringify(evil)}, status: selesai}
`,
    },
    { beside: { 'r.csv': `${quoted};${HEADING}\n${quoted};${quoted};4;4;4;4;4;4;4;4\n` } },
  );
  const options = { lang: 'id', width: 80, style: plainStyle, unicode: true, bom: false } as const;

  it('were read', () => {
    expect(report.faults.map(({ code }) => code)).toEqual(['csv-cell']);
    expect(report.governments[0]?.followUp?.items).toHaveLength(2);
  });

  it.each(Object.keys(renderers) as Format[])('stay text in %s', (format) => {
    const text = String(renderers[format].render(report, options));
    expect(text).not.toMatch(/[\u001b\u202e]/u);
    expect(text).not.toMatch(/^(?:=|::error::<script>)/mu);
    if (format === 'markdown' || format === 'junit') expect(text).not.toContain('<script>');
  });
});

describe('patuh init', () => {
  it.each(LANGUAGES)('writes files in %s that are right once their examples stand in place', (lang) => {
    const { survey, followUp } = texts[lang].blankFiles;
    const found = auditTexts(
      {
        'dinas.yaml': MODEL,
        'survei.yaml': filledIn(survey).replace(/ {2}jawaban:\n(?: {4}.*\n)+/u, ''),
        'tl.yaml': filledIn(followUp).replace('Dinas Sosial', 'Dinas Kependudukan dan Pencatatan Sipil'),
      },
      { beside: { 'responden.csv': `${HEADING}\n4;4;4;4;4;4;4;4;4\n` }, instruments: [] },
    );
    expect(found.faults).toEqual([]);
    expect(found.units[0]?.surveys[0]?.index?.rounded).toBe('100.00');
    expect(found.governments[0]?.followUp?.items).toHaveLength(2);
  });

  it('writes a survey whose counts need only be filled in', () => {
    const counted = filledIn(texts.id.blankFiles.survey)
      .replaceAll('4: ,', '4: 7,')
      .replace(/ {2}responden: .*\n/u, '');
    const found = auditTexts({ 'dinas.yaml': MODEL, 'survei.yaml': counted }, { instruments: [] });
    const [survey] = found.units[0]?.surveys ?? [];
    expect([survey?.index?.rounded, survey?.respondents]).toEqual(['100.00', 7]);
  });

  it('prints one kind of file at a time', () => {
    const printed = patuh(['init', '--follow-up']);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toContain('$schema=https://patuh.dev/schema/followup.schema.json\n');
    expect(printed.stdout).toContain(texts.id.blankFiles.followUp.join('\n'));
    expect(patuh(['init', '--survey', '--follow-up']).stderr).toContain('--survey, --follow-up');
  });

  it('never writes over a file', () => {
    write('ada.yaml', 'x');
    const ran = patuh(['init', '--survey', '-o', 'ada.yaml'], { cwd: folder });
    expect([ran.code, readFileSync(join(folder, 'ada.yaml'), 'utf8')]).toEqual([2, 'x']);
    rmSync(join(folder, 'ada.yaml'));
  });
});

describe('docs/survei-kepuasan.md', () => {
  const DOCS = readFileSync('docs/survei-kepuasan.md', 'utf8');
  const comma = (text: string | undefined) => text?.replace('.', ',');

  it('shows the calculation as the binary makes it', () => {
    const ran = patuh(['audit', 'examples/contoh', ...AT, '-f', 'json']);
    const survey = (JSON.parse(ran.stdout) as Report).units[0]?.surveys[0];
    const [, table = ''] = /<!-- hitungan -->\n((?:\|.*\n)+)/u.exec(DOCS) ?? [];
    const rows = table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(
      survey?.elements.map(({ name, sum, answered, mean, index, quality }) => [
        name.id,
        String(sum),
        String(answered),
        comma(mean?.rounded),
        comma(index?.rounded),
        quality,
      ]),
    );
    expect(DOCS).toContain(`${comma(survey?.mean?.rounded)} × 25 = **${comma(survey?.index?.rounded)}**`);
    for (const { index } of survey?.roundedWeights ?? []) expect(DOCS).toContain(comma(index.rounded));
    expect(
      Number((955 / 29 / 9) * 25)
        .toFixed(4)
        .replace('.', ','),
    ).toBe('91,4751');
  });

  it('names the limits of the classes and every check', () => {
    const norm = readFileSync('standards/survey/skm.yaml', 'utf8');
    for (const [, limit] of norm.matchAll(/paling_rendah: "([\d.]+)"/gu))
      expect(DOCS).toContain(`| ${comma(limit)} -`);
    for (const [, id] of norm.matchAll(/\{id: (SKM-\d+)/gu)) expect(DOCS).toContain(id);
  });
});

describe('docs/tindak-lanjut.md', () => {
  it('shows a file that works', () => {
    const [, yaml = ''] =
      /<!-- contoh: tindak-lanjut -->\n```yaml\n([\s\S]*?)```/u.exec(
        readFileSync('docs/tindak-lanjut.md', 'utf8'),
      ) ?? [];
    const found = auditTexts({ 'dinas.yaml': MODEL, 'tl.yaml': yaml }, { instruments: [] });
    expect(found.faults).toEqual([]);
    expect(found.governments[0]?.followUp?.items.map(({ flags, daysLate }) => [flags, daysLate])).toEqual([
      [['overdue', 'gone_but_open'], 25],
      [['overdue'], 4],
    ]);
    const stdout = renderers.table.render(found, {
      lang: 'id',
      width: 80,
      style: plainStyle,
      unicode: true,
      bom: false,
    });
    expect(stdout).toContain('2 hal lewat tenggat pada 24 November 2026.');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'Lewat tenggat 25 hari; tidak ditemukan lagi; mungkin sudah selesai, periksa buktinya.',
    );
  });
});
