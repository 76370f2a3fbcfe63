/** A real Chromium of the system, closed off from the network. */
import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = findProgram(NAMES);
const isCi = /^(?:1|true)$/u.test(process.env.CI ?? '');

/** The path of the first of the programs that is there. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => isExecutable(path)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page, and everything that must not have happened on it. */
export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for beside the page itself. */
  readonly requests: readonly string[];
  /** Messages of the console, errors, dialogs; a breach of the policy is one of the first. */
  readonly complaints: readonly string[];
}

/** Opens pages in a browser of its own. */
export interface Opener {
  open(html: string, options?: BrowserContextOptions): Promise<Visit>;
}

/**
 * Tests that need the browser. Without one they fail in CI and are skipped elsewhere, which the name of a test says.
 */
export function inChromium(name: string, tests: (opener: Opener) => void): void {
  if (executablePath === null) {
    describe(name, () => {
      if (isCi)
        it('needs Chromium in CI', () => expect.fail('no chromium in PATH: apt-get install chromium'));
      else it.skip('SKIPPED: no Chromium on this machine (apt-get install chromium)', () => undefined);
    });
    return;
  }
  describe(name, { timeout: 180_000 }, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ARGUMENTS, timeout: 120_000 });
    }, 150_000);
    afterAll(async () => {
      await browser?.close();
    });
    tests({
      open: async (html, options) => {
        if (browser === null) throw new Error('the browser has not started');
        const file = join(mkdtempSync(join(tmpdir(), 'patuh-page-')), 'laporan.html');
        writeFileSync(file, html);
        const address = pathToFileURL(file).href;
        const page = await (await browser.newContext(options)).newPage();
        const [requests, complaints] = [[] as string[], [] as string[]];
        page.on('request', (request) => {
          if (request.url().split('#')[0] !== address) requests.push(request.url());
        });
        page.on('console', (message) => complaints.push(`console: ${message.text()}`));
        page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
        page.on('dialog', (dialog) => {
          complaints.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        await page.goto(address);
        return { page, requests, complaints };
      },
    });
  });
}

/** A page, what is folded on it too, breaks no rule of accessibility, fits its screen, asks for nothing and complains of nothing. */
export async function expectAccessible({ page, requests, complaints }: Visit): Promise<void> {
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
  expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
}

/** Rules of WCAG 2.2 A and AA, and good practice, that the page breaks, each with where. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
