import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../src/render/escape-html.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { sha256Base64 } from '../../src/render/sha256.ts';
import type { Lang } from '../../src/text/index.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { readPage } from './html.ts';
import { kudungga, several } from './reports.ts';

const render = (report: typeof kudungga, lang: Lang = 'id') =>
  renderers.html.render(report, { lang, width: 80, style: plainStyle, unicode: true });

describe('sha256Base64', () => {
  it('is what the policy of a browser expects', () => {
    const same = (text: string) => {
      expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
    };
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 20_000]) same('é'.repeat(length));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), same));
  });
});

describe('html', () => {
  it('takes text for text, wherever it stands', () => {
    expect(html`<a title="${'"><script>'}">${'<b>&'}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</a>',
    );
    expect(html`${[html`<b>${1}</b>`, 'a<b', null]}`.markup).toBe('<b>1</b>a&lt;b');
    expect(escapeHtml("'\u202e\u200b")).toBe('&#39;\\u202e\\u200b');
  });
});

describe('the reader of pages', () => {
  const page = render(kudungga);

  it.each([
    ['<h1>', '<h1 onclick="x">'],
    ['<h1>', '<h1 style="x">'],
    ['<h1>', '<h1><img>'],
    ['</h1>', ''],
    ['href="#berkas"', 'href="https://jahat.example"'],
    ['href="#berkas"', 'href="#tidak-ada"'],
    ['id="berkas"', 'id="isi"'],
    ["default-src 'none'", 'default-src *'],
    ['--ground: ', '--ground:  '],
  ])('refuses %s as %s', (from, to) => {
    const spoiled = page.replace(from, to);
    expect(spoiled).not.toBe(page);
    expect(() => readPage(spoiled)).toThrow();
  });
});

describe('the page', () => {
  it('has every matter and everything that was not assessed', () => {
    const report = auditTexts(exampleTexts());
    const page = render(report);
    const results = report.units.flatMap((unit) => unit.results);
    const unmet = results.filter(({ outcome }) => outcome === 'unmet').length;
    expect(page.match(/data-t="unmet"/gu)).toHaveLength(unmet);
    const { words } = readPage(page);
    const open = [...words.matchAll(/([\d.]+) kriteria: ([A-Z]{1,2}-[\w-]+(?:, [A-Z]{1,2}-[\w-]+)*)/gu)];
    const listed = open.reduce((sum, [, count]) => sum + Number(count), 0);
    const distinct = new Set(
      report.units.flatMap((unit) =>
        unit.results
          .filter(({ outcome }) => outcome === 'not_assessed')
          .map((one) => JSON.stringify([unit.key, one.service, one.component, one.criterion, one.reason])),
      ),
    ).size;
    expect(listed).toBe(distinct);
    for (const [, count, ids] of open) expect(ids?.split(', ')).toHaveLength(Number(count));
  });

  it.each([
    ['id', 'Perkiraan, bukan nilai resmi Ombudsman RI.', 'bobot asumsi patuh', 'tafsir patuh'],
    ['en', 'An estimate, not an official score', 'patuh&#39;s assumption', '', 'reading'],
  ] as const)('says in %s what the numbers are not, and how the weights are known', (lang, ...sentences) => {
    const page = render(auditTexts(exampleTexts('examples/kutai-timur')), lang);
    expect(page).toContain(`<html lang="${lang}">`);
    for (const sentence of sentences) expect(page).toContain(sentence);
    const notes = page.slice(page.indexOf('<section id="catatan"'));
    expect(notes.match(/nilai resmi|official score/gu)).toHaveLength(1);
  });

  it('names the measure of a zone that is not the one of the order, and says what its figures mean', () => {
    const page = render(auditTexts(exampleTexts('examples/kutai-timur')));
    const ranking = page.slice(page.indexOf('<section id="urutan"'), page.indexOf('<section id="tersering"'));
    const notes = [...ranking.matchAll(/<br><span class="soft">([^<]*)/gu)].map(([, text = '']) => text);
    expect(notes.length).toBeGreaterThan(1);
    for (const note of notes)
      expect(note).toMatch(/^Instrumen Ombudsman 2022-2024: zona \p{L}+ perlu [\d,]+ poin lagi /u);
    expect(page).toMatch(/Garis tebal: nilai yang masih mungkin, dari [\d,]+ sampai [\d,]+\./u);
    const shown = page.match(/data-t="not_assessed"/gu)?.length;
    expect(page).toContain(`dalam ${shown} keterangan`);
  });

  it('keeps the anchor of a matter when lines move', () => {
    const moved = JSON.parse(JSON.stringify(several).replaceAll('"line":', '"line":1')) as typeof several;
    const anchors = (report: typeof several) =>
      [...render(report).matchAll(/id="(hal-[0-9a-f]+)"/gu)].map(([, id]) => id);
    expect(anchors(moved)).toEqual(anchors(several));
    expect(new Set(anchors(several)).size).toBe(anchors(several).length);
  });
});
