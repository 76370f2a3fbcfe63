import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { escapeMarkdown, quotedCode, unfolding } from '../../src/render/escape-markdown.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga, nothing, several } from './reports.ts';
import { bareMarkdown } from './valid.ts';

const markdown = (report: Report, lang: 'id' | 'en' = 'id') =>
  renderers.markdown.render(report, { lang, width: 100, style: plainStyle, unicode: true });

describe('markdown', () => {
  const text = markdown(kudungga);

  it('begins with who, when, how much, and that it is an estimate', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '## PATUH · Kabupaten Kutai Timur · 24 November 2026',
      '',
      '1 unit, 1 layanan: 8 hal belum terpenuhi, 6 hal belum dinilai.',
      '',
      '*Perkiraan dari naskah yang diumumkan. BUKAN nilai resmi Ombudsman RI.*',
      '',
      '- ❌ BATAS LULUS (tidak ada SEGERA): BELUM LULUS, 1 hal.',
      '- Kode keluar 1.',
    ]);
  });

  it('has the scores of units and governments', () => {
    expect(text).toContain('| RSUD Kudungga | Kesesuaian dengan UU 25/2009 | 46,51 | 13,49 | 40,00 | - |');
    expect(markdown(several)).toContain(
      '| Kabupaten Kutai Timur (2 dari 7 lokus) | Instrumen Ombudsman 2022-2024 | 24,15 | 3,09 | 72,76 | - |',
    );
    expect(markdown(several)).toContain('| 79,10 | 15,80 | 5,10 | B, hijau |');
  });

  it('has the first fixes with the points that come back', () => {
    expect(text).toContain('### Perbaiki dulu: RSUD Kudungga');
    expect(text).toMatch(
      /^\| \*\*SEGERA\*\* \| Prosedur: Prosedur tidak ada di halaman ini\. \| .* \| 10,00 \| 2,94 \| .*:14:5 \|$/mu,
    );
  });

  it('has every finding, folded by file', () => {
    const failures = several.units.flatMap((unit) => unit.results.flatMap((result) => result.failures));
    expect(markdown(several).match(/^- \*\*(?:SEGERA|PENTING|RINGAN|CATATAN)\*\* \d/gmu)).toHaveLength(
      failures.length,
    );
    expect(text).toContain('<summary><code>examples/kutai-timur/rsud-kudungga.yaml</code> 8 hal</summary>');
    expect(text).toContain('- 4 × halaman publik memang tidak menampilkannya');
  });

  it('has faults and files without services', () => {
    expect(markdown(several)).toContain('- `examples/kutai-timur/rusak.yaml:12:5` Kunci');
    expect(markdown(several)).toContain('- **kesalahan program patuh** `');
    expect(markdown(nothing)).toContain(
      '1 berkas tidak memuat layanan, jadi tidak dinilai:\n\n- `kosong.yaml`',
    );
    expect(markdown(nothing)).toContain('Tidak ada layanan yang dapat dinilai');
  });

  it('ends lists before GitHub throws the whole away, and says how many are left out', () => {
    const [unit] = kudungga.units;
    if (unit === undefined) throw new Error('no unit');
    const results = Array.from({ length: 1000 }, () => unit.results).flat();
    const long = markdown({ ...kudungga, units: [{ ...unit, results }] });
    expect(Buffer.byteLength(long)).toBeLessThan(1024 * 1024);
    const shown = long.match(/^- \*\*(?:SEGERA|PENTING|RINGAN|CATATAN)\*\* \d/gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(1000);
    expect(long).toContain(`+ ${(8000 - shown).toLocaleString('de')} hal lagi (lengkap di -f json).`);
  });

  it('speaks English', () => {
    expect(markdown(kudungga, 'en')).toContain('1 unit, 1 service: 8 matters not met, 6 not yet assessed.');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[x](javascript:a)', '\\[x\\](javascript:a)'],
    ['@budi', '@&#8203;budi'],
    ['a@b.example', 'a@&#8203;b.example'],
    ['#12 !3 GH-4', '\\#&#8203;12 !&#8203;3 GH-&#8203;4'],
    ['https://x.example www.y', 'https:&#8203;//x.example www&#8203;.y'],
    ['&amp;', '\\&amp;'],
    ['1. satu', '1&#8203;. satu'],
    ['a\nb\u202e', 'a ¶ b\\\\u202e'],
    ['Rp25.000, 5% dari tarif', 'Rp25.000, 5% dari tarif'],
  ])('%j is %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('ends no code span and no summary', () => {
    expect(quotedCode('a`b``c')).toBe('```a`b``c```');
    expect(unfolding('</code></summary>@x', '1', ['- a'])).toBe(
      '<details>\n<summary><code>&lt;/code&gt;&lt;/summary&gt;@x</code> 1</summary>\n\n- a\n\n</details>',
    );
  });
});

describe('the check of these tests', () => {
  it.each(['<b>', '[a](b)', 'a `b', '`` ` `', '\\\\`a`b`'])('sees %s', (text) => {
    expect(bareMarkdown(text)).toMatch(/[<>[\]`~]/u);
  });
});
