/** What a language must say: a catalogue that lacks a sentence does not compile. */
import type { ComponentKey } from '../model/component.ts';
import type { Certainty, ExampleResult, LegalBasis, Severity, Strength } from '../model/criterion.ts';
import type { DiagnosticArgs, DiagnosticCode } from '../model/diagnostic.ts';
import type { Kepastian, Sebab, Status, StatusHukum } from '../model/facts.ts';
import type { Band, Indicator, Scale, WeightStatus } from '../model/instrument.ts';
import type { Reason } from '../model/report.ts';
import type { YamlProblem } from '../model/yaml-problem.ts';
import type { idBaseline } from './id-baseline.ts';
import type { idBlankFiles } from './id-blank-files.ts';
import type { idBook } from './id-book.ts';
import type { idCli } from './id-cli.ts';
import type { idConfig } from './id-config.ts';
import type { idDiff } from './id-diff.ts';
import type { idExemptions } from './id-exemptions.ts';
import type { idFollowUp } from './id-follow-up.ts';
import type { idFormats } from './id-formats.ts';
import type { idHelp } from './id-help.ts';
import type { idHtml } from './id-html.ts';
import type { idPages } from './id-pages.ts';
import type { idReport } from './id-report.ts';
import type { idScoring } from './id-scoring.ts';
import type { idScreen } from './id-screen.ts';
import type { idShares } from './id-shares.ts';
import type { idSheets } from './id-sheets.ts';
import type { idSurvey } from './id-survey.ts';
import type { idTemplate } from './id-template.ts';
import type { idWorkbook } from './id-workbook.ts';

/** Names of things, by the keys of the model. */
export interface Vocabulary {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly outcome: Readonly<Record<ExampleResult, string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly weight: Readonly<Record<WeightStatus, string>>;
  readonly zone: Readonly<Record<NonNullable<Band['zone']>, string>>;
  /** The 14 components in the wording of UU 25/2009 Pasal 21. */
  readonly component: Readonly<Record<ComponentKey, string>>;
  /** The same in a word or two, for lists and labels. */
  readonly componentShort: Readonly<Record<ComponentKey, string>>;
  /** Blocks of a unit by their key in the document. */
  readonly block: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** Why something cannot be known, and what would make it known. */
  readonly because: Readonly<Record<Sebab, string>>;
  readonly scale: Readonly<Record<Scale['kind'], string>>;
  readonly evidence: Readonly<Record<Indicator['evidence'][number], string>>;
  readonly government: Readonly<Record<'kabupaten' | 'kota' | 'provinsi', string>>;
  readonly lawStatus: Readonly<Record<StatusHukum, string>>;
  readonly lawCertainty: Readonly<Record<Exclude<Kepastian, 'U'>, string>>;
  /** JSON types in everyday words. */
  readonly jsonType: Readonly<Record<string, string>>;
}

/** One sentence per reason; `component` and `block` arrive as names, not keys. */
export type ReasonTexts = {
  readonly [C in Reason['code']]: (
    args: Omit<Extract<Reason, { code: C }>, 'code' | 'component' | 'block' | 'ask'> & {
      component: string;
      block: string;
      ask: string;
    },
  ) => string;
};

/** One sentence per fault: what is wrong, what was expected, how to mend it. */
export type DiagnosticTexts = {
  readonly [C in DiagnosticCode]: (args: DiagnosticArgs[C]) => string;
};

/** One sentence per mistake in YAML; `sign` is the character or word it is about. */
export type YamlProblemTexts = { readonly [P in YamlProblem]: (sign: string) => string };

/** Every sentence of one language. */
export interface Catalog {
  readonly words: Vocabulary;
  readonly reasons: ReasonTexts;
  readonly diagnostics: DiagnosticTexts;
  readonly yaml: YamlProblemTexts;
  /** "UU 25/2009 Pasal 21 huruf d; PP 96/2012". */
  readonly law: (basis: readonly LegalBasis[]) => string;
  readonly report: typeof idReport;
  readonly screen: typeof idScreen;
  readonly formats: typeof idFormats;
  readonly exemptions: typeof idExemptions;
  readonly baseline: typeof idBaseline;
  readonly diff: typeof idDiff;
  readonly config: typeof idConfig;
  readonly pages: typeof idPages;
  readonly scoring: typeof idScoring;
  readonly shares: typeof idShares;
  readonly sheets: typeof idSheets;
  readonly blankFiles: typeof idBlankFiles;
  readonly survey: typeof idSurvey;
  readonly followUp: typeof idFollowUp;
  readonly template: typeof idTemplate;
  readonly book: typeof idBook;
  readonly cli: typeof idCli;
  readonly help: typeof idHelp;
  readonly html: typeof idHtml;
  readonly workbook: typeof idWorkbook;
}
