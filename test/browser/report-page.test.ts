import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import type { Lang } from '../../src/text/index.ts';
import { HOSTILE, hostileReport } from '../render/hostile.ts';
import { compared, exempted, nothing, several } from '../render/reports.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';
import { sheeted } from '../support/sheeted.ts';
import { expectAccessible, inChromium } from './chromium.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const render = (report: Report, lang: Lang = 'id') =>
  renderers.html.render(report, { lang, width: 80, style: plainStyle, unicode: true });
const examples = auditTexts(exampleTexts());
const kutaiTimur = auditTexts(exampleTexts('examples/kutai-timur'));
const unmet = (report: Report) =>
  report.units.flatMap((unit) => unit.results.filter(({ outcome }) => outcome === 'unmet'));
const result = (page: Page) => page.locator('#saring-hasil').textContent();
const visible = (page: Page) =>
  page
    .locator('.matter:not([hidden])')
    .evaluateAll((all) => all.filter((one) => one.closest('[hidden]') === null).length);
const thousands = (count: number) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');

inChromium('the report in a browser', ({ open }) => {
  it.each([
    ['light', kutaiTimur, 'id', {}],
    ['dark', kutaiTimur, 'id', { colorScheme: 'dark' }],
    ['on a phone', kutaiTimur, 'id', PHONE],
    ['on a dark phone', several, 'id', { ...PHONE, colorScheme: 'dark' }],
    ['in English', kutaiTimur, 'en', {}],
    ['with forced colours', kutaiTimur, 'id', { forcedColors: 'active' }],
    ['with nothing in it', nothing, 'id', {}],
    ['with exemptions', exempted, 'id', PHONE],
    ['with a baseline', compared, 'id', { colorScheme: 'dark' }],
    ['with sheets, a what-if and a rehearsal', sheeted, 'id', PHONE],
  ] as const)('breaks no rule of accessibility and fits its screen, %s', async (_, report, lang, options) => {
    await expectAccessible(await open(render(report, lang), options));
  });

  it('counts what a search finds, and says so', async () => {
    const { page } = await open(render(examples));
    const all = unmet(examples);
    expect(await result(page)).toContain(`Menampilkan semua: ${thousands(all.length)} hal`);
    await page.fill('#saring-q', 'JW-05');
    await page.selectOption('#saring-t', 'unmet');
    const found = all.filter(({ criterion }) => criterion === 'JW-05').length;
    expect(found).toBeGreaterThan(1);
    await expect.poll(() => result(page)).toContain(`Menampilkan ${found} dari ${thousands(all.length)} hal`);
    expect(await visible(page)).toBe(found);
    const places = examples.units.filter((unit) =>
      unit.results.some((one) => one.criterion === 'JW-05' && one.outcome === 'unmet'),
    ).length;
    expect(await result(page)).toContain(`di ${places} dari ${examples.units.length} unit`);
    expect(await page.locator('details.unit:not([hidden])').count()).toBe(places);
    expect(await page.locator('details.unit[open]:not([hidden])').count()).toBe(places);
    await page.click('button[type=reset]');
    await expect.poll(() => result(page)).toContain('Menampilkan semua');
    expect(await page.locator('details.unit:not([hidden])').count()).toBe(examples.units.length);
    expect(await page.locator('details.unit[open]').count()).toBe(0);
    await page.fill('#saring-q', 'kata yang tidak ada di mana pun');
    await expect.poll(() => result(page)).toContain('Tidak ada hal yang cocok');
    expect(await visible(page)).toBe(0);
  });

  it.each([
    [
      'severity',
      (page: Page) => page.check('input[value=kritis]'),
      (one: { severity: string }) => one.severity === 'kritis',
    ],
    [
      'component',
      (page: Page) => page.selectOption('#saring-k', 'jangka_waktu'),
      (one: { component: string | null }) => one.component === 'jangka_waktu',
    ],
  ] as const)('filters by %s', async (_, choose, fits) => {
    const { page } = await open(render(examples));
    await choose(page);
    await page.selectOption('#saring-t', 'unmet');
    const found = unmet(examples).filter(fits).length;
    expect(found).toBeGreaterThan(1);
    await expect.poll(() => visible(page)).toBe(found);
  });

  it.each([
    ['exempted', exempted, 1],
    ['fresh', compared, 1],
    ['known', compared, 7],
  ] as const)('filters by what was decided: %s', async (status, report, count) => {
    const { page } = await open(render(report));
    await page.selectOption('#saring-t', status);
    await expect.poll(() => visible(page)).toBe(count);
    expect(
      await page.locator('.matter:not([hidden]) .chip.s-known, .matter:not([hidden]) .chip.s-fresh').count(),
    ).toBe(count);
  });

  it('filters by unit and keeps its scores in sight', async () => {
    const { page } = await open(render(kutaiTimur));
    await page.selectOption('#saring-u', { label: 'RSUD Kudungga' });
    await expect.poll(() => page.locator('details.unit:not([hidden])').count()).toBe(1);
    expect(await page.locator('#opd-rsud-kudungga .score').first().isVisible()).toBe(true);
    await page.check('input[value=kritis]');
    await expect.poll(() => page.locator('#opd-rsud-kudungga .score').first().isVisible()).toBe(false);
    expect(await visible(page)).toBe(1);
  });

  it('leads from the chart to the matters', async () => {
    const { page } = await open(render(examples));
    const link = page.locator('a[data-search]').first();
    const id = await link.getAttribute('data-search');
    await link.click();
    expect(await page.inputValue('#saring-q')).toBe(id);
    await expect
      .poll(() => visible(page))
      .toBe(unmet(examples).filter(({ criterion }) => criterion === id).length);
  });

  it('opens what an address points to, also when it is folded or filtered away', async () => {
    const { page } = await open(render(examples));
    const id = await page.locator('details.unit').nth(20).locator('.matter').first().getAttribute('id');
    await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe(id);
    await page.fill('#saring-q', 'kata yang tidak ada di mana pun');
    await expect.poll(() => visible(page)).toBe(0);
    await page.evaluate('location.hash = ""');
    await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(await page.inputValue('#saring-q')).toBe('');
  });

  it('needs no mouse', async () => {
    const { page } = await open(render(kutaiTimur));
    const focused = () =>
      page.evaluate(
        'document.activeElement.className || document.activeElement.id || document.activeElement.tagName',
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('isi');
    const reach = async (selector: string) => {
      for (let tries = 0; tries < 60; tries += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`${selector} is never reached`);
    };
    await reach('#saring-q');
    await page.keyboard.type('biaya');
    await reach('input[value=mayor]');
    await page.keyboard.press('Space');
    await expect.poll(() => result(page)).toMatch(/^Menampilkan \d+ dari 13 hal/u);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await reach('button[type=reset]');
    await page.keyboard.press('Enter');
    await expect.poll(() => result(page)).toContain('Menampilkan semua');
    await reach('#opd-rsud-kudungga > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#opd-rsud-kudungga').getAttribute('open')).toBeNull();
  });

  it('shows everything but the search without its script', async () => {
    const { page } = await open(render(kutaiTimur), { javaScriptEnabled: false });
    expect(await page.locator('#saring').isVisible()).toBe(false);
    expect(await page.locator('.matter').first().isVisible()).toBe(true);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))(
    'takes %s for text',
    async (_, text) => {
      const { page, requests, complaints } = await open(render(hostileReport(text)));
      await page.fill('#saring-q', text.slice(0, 20));
      await page.evaluate('for (const link of document.querySelectorAll("a")) link.click()');
      expect(
        await page
          .locator('script, img, iframe, object, embed, link, base, [onerror], [onclick], [style]')
          .count(),
      ).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    },
  );

  it('runs nothing of a hostile document that the binary read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    const evil = '</script><script>document.title="DIBAJAK"</script><img src=x onerror=alert(1)>\\u202e';
    const quoted = JSON.stringify(evil).replaceAll('\\\\u202e', '\\u202e');
    writeFileSync(
      join(folder, 'jahat.yaml'),
      `opd:\n  nama: ${quoted}\n  pemerintah: ${quoted}\nlayanan:\n  - nama: ${quoted}\n    biaya_tarif: ${quoted}\n    jangka_waktu: ${quoted}\n`,
    );
    expect(patuh(['audit', '.', '-q', '--fail-on', 'none', '-o', 'laporan.html'], { cwd: folder }).code).toBe(
      0,
    );
    const { page, requests, complaints } = await open(readFileSync(join(folder, 'laporan.html'), 'utf8'));
    expect(await page.locator('h1').textContent()).toContain('</script><script>document.title=');
    expect(await page.title()).not.toBe('DIBAJAK');
    expect(await page.locator('script, img').count()).toBe(1);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  it('has a policy that really stops what is not its own', async () => {
    const spoiled = render(kutaiTimur).replace(
      '</body>',
      '<script>alert("masuk")</script><p style="color:red">x</p></body>',
    );
    const { complaints } = await open(spoiled);
    expect(complaints.filter((one) => one.startsWith('dialog'))).toEqual([]);
    expect(complaints.filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
      2,
    );
  });
});
