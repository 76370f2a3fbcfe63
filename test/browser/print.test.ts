import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { findProgram, inChromium } from './chromium.ts';

const report = auditTexts(exampleTexts('examples/kutai-timur'));
const page = renderers.html.render(report, { lang: 'id', width: 80, style: plainStyle, unicode: true });
const isCi = /^(?:1|true)$/u.test(process.env.CI ?? '');
/** A4 in points, and the margins of the page. */
const SHEET = { width: 595, height: 842, margin: 40 };
/** What is read, without what is only for screen readers. */
const TEXTS = `[...document.querySelectorAll('.say, .remedy, .law, .fix li, blockquote, .figures th[scope=row], .unit h3')].map((one) => {
  const copy = one.cloneNode(true);
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  for (const note of copy.querySelectorAll('.soft')) note.prepend(' ');
  return copy.textContent;
})`;

interface Word {
  readonly text: string;
  readonly right: number;
  readonly left: number;
  readonly bottom: number;
}

function tool(name: string, args: readonly string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** How often each word of letters and digits stands in texts. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a PDF and where they stand. */
function wordsOf(pdf: string): Word[] {
  const found = tool('pdftotext', ['-bbox', pdf, '-']).matchAll(
    /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu,
  );
  return [...found].map(([, left, right, bottom, text = '']) => ({
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
    text: text.replaceAll(/&(\w+);/gu, (_, name: string) => MARKS[name] ?? ''),
  }));
}

if (findProgram(['pdftotext']) === null) {
  describe('the printed report', () => {
    if (isCi)
      it('needs pdftotext in CI', () => expect.fail('no pdftotext in PATH: apt-get install poppler-utils'));
    else it.skip('SKIPPED: no pdftotext on this machine (apt-get install poppler-utils)', () => undefined);
  });
} else {
  inChromium('the printed report', ({ open }) => {
    it('prints notes smaller than the text they belong to', async () => {
      const { page: seen } = await open(page);
      await seen.emulateMedia({ media: 'print' });
      const sizes = await seen.evaluate(
        `['.say', '.place', '.law', '.fix .soft'].map((name) => Number.parseFloat(getComputedStyle(document.querySelector(name)).fontSize))`,
      );
      const [text = 0, ...notes] = sizes as number[];
      for (const size of notes) expect(size).toBeLessThan(text);
    });

    it.each([
      ['with its script', {}],
      ['without', { javaScriptEnabled: false }],
    ] as const)('is whole on A4, %s', async (_, options) => {
      const visit = await open(page, options);
      const pdf = join(mkdtempSync(join(tmpdir(), 'patuh-print-')), 'laporan.pdf');
      await visit.page.pdf({ path: pdf, preferCSSPageSize: true });
      const pages = tool('pdftotext', [pdf, '-']).split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThanOrEqual(8);
      expect(pages.length).toBeLessThanOrEqual(24);
      for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} / ${pages.length}`);

      const words = wordsOf(pdf);
      expect(words.length).toBeGreaterThan(1000);

      expect(pages.at(-1)?.trim().split('\n').length).toBeGreaterThan(5);

      // Nothing is missing: what was folded on the screen is on the paper too.
      const onScreen = (await visit.page.evaluate(TEXTS)) as string[];
      expect(onScreen.length).toBeGreaterThan(100);
      const printed = counted(words.map(({ text }) => text));
      const missing = [...counted(onScreen)].filter(([word, count]) => count > (printed.get(word) ?? 0));
      expect(missing).toEqual([]);

      // Nothing is cut: every word lies inside the margins.
      const { width, height, margin } = SHEET;
      expect(words.filter(({ left, right }) => left < margin || right > width - margin)).toEqual([]);
      expect(words.filter(({ bottom }) => bottom > height)).toEqual([]);

      // A unit begins a page of its own, but the first, which follows its heading.
      const [, ...later] = report.governments.flatMap(({ units }) => units);
      const names = later.map((key) => report.units.find((unit) => unit.key === key)?.name ?? '');
      for (const name of names)
        expect(pages.filter((text) => text.trimStart().startsWith(name))).toHaveLength(1);
    });
  });
}
