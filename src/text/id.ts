/** Everything patuh says in Indonesian. */
import type { Catalog } from './catalog.ts';
import { idBaseline } from './id-baseline.ts';
import { idBlankFiles } from './id-blank-files.ts';
import { idBook } from './id-book.ts';
import { idCli } from './id-cli.ts';
import { idConfig } from './id-config.ts';
import { idDiagnostics } from './id-diagnostics.ts';
import { idDiff } from './id-diff.ts';
import { idExemptions } from './id-exemptions.ts';
import { idFollowUp } from './id-follow-up.ts';
import { idFormats } from './id-formats.ts';
import { idHelp } from './id-help.ts';
import { idHtml } from './id-html.ts';
import { idPages } from './id-pages.ts';
import { idReport } from './id-report.ts';
import { idScoring } from './id-scoring.ts';
import { idScreen } from './id-screen.ts';
import { idShares } from './id-shares.ts';
import { idSheets } from './id-sheets.ts';
import { idSurvey } from './id-survey.ts';
import { idTemplate } from './id-template.ts';
import { idReasons, idWords } from './id-words.ts';
import { idWorkbook } from './id-workbook.ts';
import { idYamlProblems } from './id-yaml.ts';
import { joinBasis } from './law.ts';

export const id: Catalog = {
  words: idWords,
  reasons: idReasons,
  diagnostics: idDiagnostics,
  yaml: idYamlProblems,
  law: (basis) => joinBasis(basis, { article: 'Pasal', explanation: 'penjelasan', rest: (text) => text }),
  report: idReport,
  screen: idScreen,
  formats: idFormats,
  exemptions: idExemptions,
  baseline: idBaseline,
  diff: idDiff,
  config: idConfig,
  pages: idPages,
  scoring: idScoring,
  shares: idShares,
  sheets: idSheets,
  blankFiles: idBlankFiles,
  survey: idSurvey,
  followUp: idFollowUp,
  template: idTemplate,
  book: idBook,
  cli: idCli,
  help: idHelp,
  html: idHtml,
  workbook: idWorkbook,
};
