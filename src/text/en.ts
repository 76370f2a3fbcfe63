/** Everything patuh says in English. */
import type { Catalog } from './catalog.ts';
import { enBaseline } from './en-baseline.ts';
import { enBlankFiles } from './en-blank-files.ts';
import { enBook } from './en-book.ts';
import { enCli } from './en-cli.ts';
import { enConfig } from './en-config.ts';
import { enDiagnostics } from './en-diagnostics.ts';
import { enDiff } from './en-diff.ts';
import { enExemptions } from './en-exemptions.ts';
import { enFollowUp } from './en-follow-up.ts';
import { enFormats } from './en-formats.ts';
import { enHelp } from './en-help.ts';
import { enHtml } from './en-html.ts';
import { enPages } from './en-pages.ts';
import { enReport } from './en-report.ts';
import { enScoring } from './en-scoring.ts';
import { enScreen } from './en-screen.ts';
import { enShares } from './en-shares.ts';
import { enSheets } from './en-sheets.ts';
import { enSurvey } from './en-survey.ts';
import { enTemplate } from './en-template.ts';
import { enReasons, enWords } from './en-words.ts';
import { enWorkbook } from './en-workbook.ts';
import { enYamlProblems } from './en-yaml.ts';
import { joinBasis } from './law.ts';

/** "21 huruf d" is "21 letter d". */
function rest(text: string): string {
  return text.replaceAll(/\bhuruf\b/gu, 'letter').replaceAll(/\bangka\b/gu, 'number');
}

export const en: Catalog = {
  words: enWords,
  reasons: enReasons,
  diagnostics: enDiagnostics,
  yaml: enYamlProblems,
  law: (basis) => joinBasis(basis, { article: 'Article', explanation: 'explanation of', rest }),
  report: enReport,
  screen: enScreen,
  formats: enFormats,
  exemptions: enExemptions,
  baseline: enBaseline,
  diff: enDiff,
  config: enConfig,
  pages: enPages,
  scoring: enScoring,
  shares: enShares,
  sheets: enSheets,
  blankFiles: enBlankFiles,
  survey: enSurvey,
  followUp: enFollowUp,
  template: enTemplate,
  book: enBook,
  cli: enCli,
  help: enHelp,
  html: enHtml,
  workbook: enWorkbook,
};
