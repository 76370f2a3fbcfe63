import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Report } from '../../src/model/report.ts';
import { diffRenderers } from '../../src/render/diff-formats.ts';
import type { Lang } from '../../src/text/index.ts';
import { HOSTILE, hostileReport } from '../render/hostile.ts';
import { hostile, kudungga, nothing, several } from '../render/reports.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { expectAccessible, findProgram, inChromium } from './chromium.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
const texts = exampleTexts('examples/kutai-timur');
const edited = Object.fromEntries(
  Object.entries(texts).map(([file, text]) => [
    file,
    text.replace('maksimal 3 hari', 'maksimal 3 hari kerja').replace('bukti lain', 'surat lain'),
  ]),
);
const [before, after] = [auditTexts(texts), auditTexts(edited)];
const render = (reports: readonly Report[], lang: Lang = 'id', failOnDrop = true) =>
  diffRenderers.html.render(
    compareReports(reports.map((report, index) => ({ file: `${index}.json`, report }))),
    { lang },
    failOnDrop,
  );
const PDFTOTEXT = findProgram(['pdftotext']);
const trend = [before, before, after];

inChromium('a comparison in a browser', ({ open }) => {
  it.each([
    ['light', trend, 'id', {}],
    ['dark', trend, 'id', { colorScheme: 'dark' }],
    ['on a phone', trend, 'id', PHONE],
    ['on a dark phone, in English', [before, after], 'en', { ...PHONE, colorScheme: 'dark' }],
    ['with forced colours', trend, 'id', { forcedColors: 'active' }],
    ['of the same report', [before, before], 'id', {}],
    ['of other units', [several, kudungga, several], 'id', PHONE],
    ['of nothing', [nothing, nothing], 'id', {}],
    ['of hostile reports', [several, hostile, hostile], 'id', PHONE],
  ] as const)(
    'breaks no rule of accessibility and fits its screen, %s',
    async (_, reports, lang, options) => {
      await expectAccessible(await open(render(reports, lang), options));
    },
  );

  it('leads from a unit to what changed in it, without a mouse', async () => {
    const { page } = await open(render([before, after]));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const link = page.locator('.scores a').first();
    const id = (await link.getAttribute('href'))?.slice(1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('location.hash')).toBe(`#${id}`);
    const fold = page.locator(`[id="${id}"] > summary`);
    await fold.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(`[id="${id}"]`).getAttribute('open')).toBeNull();
  });

  it('draws the trend with a point for each report, and says the same numbers in words', async () => {
    const { page } = await open(render(trend));
    const cards = await page.locator('.trend').count();
    expect(cards).toBe(before.units.length * before.instruments.length);
    expect(await page.locator('.trend circle').count()).toBe(3 * cards);
    expect(await page.locator('.trend tbody tr').count()).toBe(3 * cards);
  });

  it.skipIf(PDFTOTEXT === null)('is whole on paper, also what is folded', async () => {
    const { page } = await open(render(trend));
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = false');
    const pdf = join(mkdtempSync(join(tmpdir(), 'patuh-diff-')), 'banding.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const pages = execFileSync(PDFTOTEXT ?? '', ['-layout', pdf, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeLessThanOrEqual(4);
    const flat = pages.join(' ').replaceAll(/\s+/gu, ' ');
    for (const words of ['Perubahan tiap unit', 'paling tinggi', '26', 'PATUH: perkiraan, bukan nilai resmi'])
      expect(flat).toContain(words);
    for (const { name } of before.units) expect(flat).toContain(name);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))(
    'takes %s for text',
    async (_, text) => {
      const { page, requests, complaints } = await open(render([several, hostileReport(text)]));
      await page.evaluate('for (const link of document.querySelectorAll("a")) link.click()');
      expect(
        await page
          .locator('script, img, iframe, object, embed, link, base, [onerror], [onclick], [style]')
          .count(),
      ).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    },
  );
});
