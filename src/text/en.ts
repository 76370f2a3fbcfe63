/** Everything patuh says in English. */
import type { Catalog } from './catalog.ts';
import { enCli } from './en-cli.ts';
import { enDiagnostics } from './en-diagnostics.ts';
import { enHelp } from './en-help.ts';
import { enPages } from './en-pages.ts';
import { enReport } from './en-report.ts';
import { enReasons, enWords } from './en-words.ts';
import { joinBasis } from './law.ts';

/** "21 huruf d" is "Article 21 letter d". */
function article(text: string): string {
  const words = text.replaceAll(/\bhuruf\b/gu, 'letter').replaceAll(/\bangka\b/gu, 'number');
  return /^\d/u.test(words) ? `Article ${words}` : words;
}

export const en: Catalog = {
  words: enWords,
  reasons: enReasons,
  diagnostics: enDiagnostics,
  law: (basis) => joinBasis(basis, article),
  report: enReport,
  pages: enPages,
  cli: enCli,
  help: enHelp,
};
