/** The results of a report one by one, each with what a record needs to stand alone. */
import { SEVERITIES } from '../model/criterion.ts';
import type {
  CriterionSummary,
  Failure,
  Place,
  Report,
  Result,
  ServiceReport,
  UnitReport,
} from '../model/report.ts';
import { type Lang, reasonSentence } from '../text/index.ts';
import { plainStyle } from './options.ts';
import { createPen, type Pen } from './pen.ts';
import { createView, type View } from './view.ts';

/** One criterion judged on one service or on the unit. */
export interface Judgement {
  readonly unit: UnitReport;
  readonly service: ServiceReport | null;
  readonly result: Result;
  readonly criterion: CriterionSummary | undefined;
  /** Where the service (or the unit) begins. */
  readonly home: Place;
}

/** One thing that is wrong, and where. */
export interface Finding extends Judgement {
  readonly failure: Failure | null;
  readonly place: Place;
}

const FIRST_CHARACTER = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
const WIDTH = 120;

/** The view of a format that is the same on every screen. */
export function machineView(report: Report, lang: Lang): View {
  return createView(report, createPen({ lang, width: WIDTH, style: plainStyle, unicode: true }));
}

/** Every judgement, in the order of the report. */
export function judgementsOf({ report, criteria }: View): Judgement[] {
  return report.units.flatMap((unit) =>
    unit.results.map((result) => {
      const service = result.service === null ? null : (unit.services[result.service] ?? null);
      const home = service?.place ?? {
        file: unit.files[0] ?? '',
        path: '',
        span: FIRST_CHARACTER,
        exact: false,
      };
      return { unit, service, result, criterion: criteria.get(result.criterion), home };
    }),
  );
}

/** Everything that is wrong, one finding for each place, in the order of the report. */
export function findingsOf(view: View): Finding[] {
  return judgementsOf(view)
    .filter(({ result }) => result.outcome === 'unmet')
    .flatMap((judgement): Finding[] => {
      const { failures } = judgement.result;
      if (failures.length === 0) return [{ ...judgement, failure: null, place: judgement.home }];
      return failures.map((failure) => ({ ...judgement, failure, place: failure.place }));
    });
}

/** Findings by urgency, those that cost points first; equals keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ result }: Finding) =>
    (result.counts ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(result.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** What is wrong; never empty, because no format takes a finding that says nothing. */
export function findingSentence(pen: Pen, { failure, criterion, result }: Finding): string {
  const said = failure === null ? '' : pen.say(failure.message);
  if (said.trim() !== '') return said;
  return criterion === undefined ? result.criterion : pen.say(criterion.title);
}

/** Why a criterion is not applicable or not assessed. */
export function whySentence({ t, lang }: Pen, { reason, outcome }: Result): string {
  return reason === null ? t.words.outcome[outcome] : reasonSentence(t, lang, reason);
}

/** What makes a finding the same one after lines have moved. */
export function identityOf({ result, failure, place }: Finding): string[] {
  return [result.criterion, place.file, place.path, result.component ?? '', failure?.quote ?? ''];
}
