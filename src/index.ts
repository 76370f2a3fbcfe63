/** The public API of patuh: standards in, documents in, report out. Everything here is pure. */
export type { GivenBaseline } from './audit/apply-baseline.ts';
export { type AuditContext, type AuditOptions, createContext } from './audit/audit-context.ts';
export { checkExamples, exampleFacts, exampleOutcome, type WrongExample } from './audit/check-examples.ts';
export { type Audit, createAudit, type Surroundings } from './audit/create-audit.ts';
export { type JudgedFile, judgeFile } from './audit/judge-file.ts';
export { lookUpLaw } from './audit/look-up-law.ts';
export type { Packer } from './audit/packed-units.ts';
export { readConfig } from './audit/read-config.ts';
export { readComponentText } from './audit/read-text.ts';
export { bandOf, scoreOf } from './audit/score-numbers.ts';
export type { GateOptions } from './audit/verdict.ts';
export { type ChangeRequest, readChanges } from './audit/what-if.ts';
export { compareReports, type NamedReport } from './compare/compare-reports.ts';
export { knownMatters, matterKey, mattersOf } from './compare/matters.ts';
export { readBaseline } from './compare/read-baseline.ts';
export { readReport } from './compare/read-report.ts';
export type { Baseline } from './model/baseline.ts';
export type { Comparison } from './model/comparison.ts';
export { COMPONENTS, type ComponentKey, isComponentKey } from './model/component.ts';
export type { ReadConfig } from './model/config.ts';
export {
  type Certainty,
  type Criterion,
  SEVERITIES,
  type Severity,
  type Strength,
  type Words,
} from './model/criterion.ts';
export {
  type Diagnostic,
  type DiagnosticArgs,
  type DiagnosticCode,
  diagnostic,
  type Span,
} from './model/diagnostic.ts';
export { criteriaEdition, criterionEdition } from './model/edition.ts';
export type { Fakta } from './model/facts.ts';
export type { Instrument } from './model/instrument.ts';
export type { Report, UnitReport } from './model/report.ts';
export { type Standards, schemasToCompile } from './model/standards.ts';
export type { Validator, Validators } from './model/validator.ts';
export {
  baselineText,
  type DiffFormat,
  diffFormatOfFile,
  diffRenderers,
  escapeTerminal,
  exemptedKritis,
  type Format,
  formatOfFile,
  isTextFormat,
  jsonText,
  plainStyle,
  type Renderer,
  type RenderOptions,
  renderBaseline,
  renderCriteriaBook,
  renderCriteriaList,
  renderCriterion,
  renderers,
  renderFirstDocument,
  renderFirstSheet,
  renderInstrument,
  renderInstrumentList,
  type Style,
} from './render/index.ts';
export { compileSchemas, schemaCode } from './schema/compile.ts';
export { suggestAs } from './schema/explain.ts';
export { type LoadResult, loadStandards, type StandardsFile } from './standards/load-standards.ts';
