/** A report with what every part of the page needs: look-ups, anchors, and the matters of each unit. */
import { COMPONENTS, type ComponentKey } from '../../model/component.ts';
import { SEVERITIES } from '../../model/criterion.ts';
import type { Report, Result, UnitReport } from '../../model/report.ts';
import type { Lang } from '../../text/index.ts';
import { findingSentence, identityOf, machineView, whySentence } from '../findings.ts';
import { createFingerprints } from '../fingerprint.ts';
import type { View } from '../view.ts';

/** One criterion that is not met, with an anchor that stays the same while lines move. */
export interface Matter {
  readonly id: string;
  readonly result: Result;
}

/** Criteria of one service and component that wait for the same thing. */
export interface Waiting {
  readonly id: string;
  readonly service: number | null;
  readonly component: ComponentKey | null;
  readonly why: string;
  readonly criteria: readonly string[];
}

/** A unit on the page. */
export interface PageUnit {
  readonly unit: UnitReport;
  readonly id: string;
  readonly matters: readonly Matter[];
  readonly waiting: readonly Waiting[];
}

export interface PageView extends View {
  /** Units by government in provisional order. */
  readonly pageUnits: readonly PageUnit[];
  /** The anchor of a unit by its key. */
  anchor(key: string): string | undefined;
}

/** The view of a page. */
export function createPageView(report: Report, lang: Lang): PageView {
  const view = machineView(report, lang);
  const name = createFingerprints();
  const slugs = new Set<string>();
  const pageUnits = ordered(view).map((unit) => ({
    unit,
    id: freeSlug(slugs, unit.name),
    matters: mattersOf(view, unit, name),
    waiting: waitingOf(view, unit, name),
  }));
  const anchors = new Map(pageUnits.map(({ unit, id }) => [unit.key, id]));
  return { ...view, pageUnits, anchor: (key) => anchors.get(key) };
}

/** Units of the governments in their order, then the ones no government lists. */
function ordered({ report, units }: View): UnitReport[] {
  const listed = report.governments.flatMap((government) => government.units);
  const keys = new Set([...listed, ...report.units.map((unit) => unit.key)]);
  return [...keys].map((key) => units.get(key)).filter((unit) => unit !== undefined);
}

/** "opd-rsud-kudungga", with a number when the name is taken. */
function freeSlug(taken: Set<string>, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  const slug = ['opd', ...(words.length === 0 ? ['unit'] : words)].join('-').slice(0, 60);
  let [free, count] = [slug, 1];
  while (taken.has(free)) {
    count += 1;
    free = `${slug}-${count}`;
  }
  taken.add(free);
  return free;
}

/** What is not met, in the order of the law, the most urgent of a component first. */
function mattersOf(
  { criteria }: View,
  unit: UnitReport,
  name: (parts: readonly string[]) => string,
): Matter[] {
  const home = {
    file: unit.files[0] ?? '',
    path: '',
    span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    exact: false,
  };
  const rank = ({ component, severity }: Result) => {
    const place =
      component === null ? COMPONENTS.length : COMPONENTS.findIndex(({ key }) => key === component);
    return place * SEVERITIES.length + SEVERITIES.indexOf(severity);
  };
  const unmet = unit.results.filter(({ outcome }) => outcome === 'unmet');
  const matters = unmet.map((result) => {
    const failure = result.failures[0] ?? null;
    const place = failure?.place ?? unit.services[result.service ?? -1]?.place ?? home;
    const finding = {
      unit,
      service: null,
      result,
      criterion: criteria.get(result.criterion),
      home,
      failure,
      place,
    };
    return { id: `hal-${name(identityOf(finding))}`, result };
  });
  return matters.sort((a, b) => rank(a.result) - rank(b.result));
}

function waitingOf({ pen }: View, unit: UnitReport, name: (parts: readonly string[]) => string): Waiting[] {
  const groups = new Map<
    string,
    { service: number | null; component: ComponentKey | null; why: string; criteria: string[] }
  >();
  for (const result of unit.results) {
    if (result.outcome !== 'not_assessed') continue;
    const why = whySentence(pen, result);
    const { service, component } = result;
    const key = JSON.stringify([service, component, why]);
    const group = groups.get(key) ?? { service, component, why, criteria: [] };
    if (!group.criteria.includes(result.criterion)) group.criteria.push(result.criterion);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ id: `hal-${name(['open', unit.key, key])}`, ...group }));
}

/** What a matter says, one sentence for each place. */
export function sentencesOf(view: View, unit: UnitReport, { result }: Matter) {
  const criterion = view.criteria.get(result.criterion);
  const home = unit.services[result.service ?? -1]?.place ?? null;
  if (result.failures.length === 0)
    return [
      {
        text: criterion === undefined ? result.criterion : view.pen.say(criterion.title),
        failure: null,
        place: home,
      },
    ];
  return result.failures.map((failure) => {
    const finding = {
      unit,
      service: null,
      result,
      criterion,
      home: failure.place,
      failure,
      place: failure.place,
    };
    return { text: findingSentence(view.pen, finding), failure, place: failure.place };
  });
}
