/** Survey files → the units they belong to. */
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { SurveyReport, UnitReport } from '../../model/report.ts';
import type { AuditContext } from '../audit-context.ts';
import { findUnit } from '../identity.ts';
import type { SpecialFile } from '../read-special.ts';
import { type ReadBeside, readSurvey } from './read-survey.ts';
import { surveyReport } from './survey-report.ts';

/**
 * Gives every unit its surveys, latest first. A survey of a unit without a document in this run, and a second one of the same period, are
 * faults: neither can be shown, and neither may be lost without a word.
 */
export function attachSurveys(
  units: readonly UnitReport[],
  files: readonly SpecialFile[],
  readBeside: ReadBeside,
  context: AuditContext,
): {
  readonly units: readonly UnitReport[];
  readonly csv: readonly string[];
  readonly faults: readonly Diagnostic[];
} {
  const norm = context.standards.survey;
  const read = files.map((file) => readSurvey(file, readBeside, norm));
  const faults = read.flatMap((one) => one.faults);
  const surveys = read.flatMap(({ survey }) => survey ?? []);
  const evidence = evidenceOf(context);
  const own = new Map<UnitReport, SurveyReport[]>();
  for (const survey of [...surveys].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const unit = findUnit(survey.identity, units);
    const name = survey.identity.name ?? survey.identity.key;
    if (unit === null) {
      faults.push(
        diagnostic(
          'survey-no-unit',
          { unit: name },
          { file: survey.file, path: '/survei_kepuasan/opd', span: survey.span },
        ),
      );
      continue;
    }
    const report = surveyReport(survey, norm, context.date, evidence);
    const earlier = own.get(unit) ?? [];
    const twin = earlier.find(({ from, until }) => from === report.from && until === report.until);
    if (twin === undefined) own.set(unit, [...earlier, report]);
    else
      faults.push(
        diagnostic(
          'survey-again',
          { unit: unit.name, otherFile: twin.file },
          { file: survey.file, path: '/survei_kepuasan/opd', span: survey.span },
        ),
      );
  }
  const latestFirst = (a: SurveyReport, b: SurveyReport) =>
    (a.until ?? '') > (b.until ?? '') ? -1 : (a.until ?? '') < (b.until ?? '') ? 1 : a.file < b.file ? -1 : 1;
  return {
    units: units.map((unit) => {
      const surveys = own.get(unit);
      return surveys === undefined ? unit : { ...unit, surveys: surveys.sort(latestFirst) };
    }),
    csv: [...new Set(read.flatMap(({ csv }) => csv ?? []))],
    faults,
  };
}

/** Indicators and dimensions of the instruments of this run that use the satisfaction index. */
function evidenceOf({ instruments }: AuditContext): SurveyReport['evidence'] {
  return instruments.flatMap(({ instrument: { id: instrument, dimensions, indicators, survey } }) => [
    ...indicators.flatMap(({ id, name, survey: uses }) =>
      uses === true ? [{ instrument, id, name, note: null }] : [],
    ),
    ...dimensions.flatMap(({ id, name }) =>
      id === survey?.dimension ? [{ instrument, id, name, note: survey.note }] : [],
    ),
  ]);
}
