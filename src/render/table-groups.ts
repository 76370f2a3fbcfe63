/** What is not met on many places, by criterion: how often, how widely, where first, what to write, and where all of it can be read. */
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Failure, Result, UnitReport } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { displayWidth } from './layout.ts';
import { ink } from './pen.ts';
import { placeLine } from './table-details.ts';
import { placeText, SEVERITY_INK, type View } from './view.ts';

/** Criteria that are shown; the others are counted. */
const GROUPS = 12;
/** Places shown of each. */
const PLACES = 3;
const REMEDY_COLUMNS = 200;

interface Group {
  readonly criterion: string;
  severity: Severity;
  counts: boolean;
  results: number;
  readonly places: Set<string>;
  readonly services: Set<string>;
  readonly units: Set<string>;
  readonly first: Failure[];
}

/** The criteria that are not met, those that cost points and the gravest first; nothing where there are few. */
export function groupLines(view: View): string[] {
  const { pen } = view;
  const { screen } = pen.t;
  if (!view.many || view.report.totals.unmet === 0) return [];
  const groups = groupsOf(view);
  const rest = groups.slice(GROUPS);
  const matters = rest.reduce((sum, { results }) => sum + results, 0);
  return [
    '',
    ...pen.flow([ink(screen.groups(view.report.totals.unmet, groups.length), 'bold')]),
    ...groups.slice(0, GROUPS).flatMap((group) => groupEntry(view, group)),
    ...(rest.length === 0 ? [] : pen.flow(screen.groupsMore(rest.length, matters))),
    ...pen.flow(screen.seeAll, { hang: 2 }),
  ];
}

function groupsOf({ report }: View): Group[] {
  const groups = new Map<string, Group>();
  for (const unit of report.units) {
    for (const result of unit.results) {
      if (result.outcome !== 'unmet') continue;
      const group = groups.get(result.criterion) ?? emptyGroup(result);
      groups.set(result.criterion, group);
      join(group, unit, result);
    }
  }
  const rank = ({ counts, severity }: Group) =>
    (counts ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.results - a.results);
}

function join(group: Group, unit: UnitReport, { service, severity, counts, failures }: Result): void {
  if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(group.severity)) group.severity = severity;
  group.counts ||= counts;
  group.results += 1;
  group.units.add(unit.key);
  if (service !== null) group.services.add(`${service} ${unit.key}`);
  for (const failure of failures) {
    const place = placeText(failure.place);
    if (group.first.length < PLACES && !group.places.has(place)) group.first.push(failure);
    group.places.add(place);
  }
}

function emptyGroup({ criterion, severity, counts }: Result): Group {
  const [services, units, places] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return { criterion, severity, counts, results: 0, services, units, places, first: [] };
}

function groupEntry(view: View, group: Group): string[] {
  const { pen } = view;
  const { screen, report, words } = pen.t;
  const start = Math.max(...Object.values(words.severity).map(displayWidth)) + 4;
  const criterion = view.criteria.get(group.criterion);
  const color = SEVERITY_INK[group.severity];
  const title = criterion === undefined ? '' : ` ${pen.say(criterion.title)}`;
  const [example] = group.first;
  const more = group.places.size - group.first.length;
  return [
    ...pen.entry(
      [ink(words.severity[group.severity], color)],
      [ink(group.criterion, 'bold'), `${title}: `, spread(view, group)],
      { label: 2, body: start },
    ),
    ...(criterion === undefined
      ? []
      : pen.flow(report.remedy + pen.short(pen.say(criterion.remedy), REMEDY_COLUMNS), {
          indent: start,
          hang: start + 2,
        })),
    ...group.first.flatMap((failure) => [
      ...placeLine(pen, failure.place, start),
      ...(failure === example && failure.excerpt !== undefined
        ? codeFrame(pen, failure.excerpt, failure.place.span, { indent: start, color })
        : []),
    ]),
    ...(more > 0 ? pen.flow(screen.places(more), { indent: start }) : []),
  ];
}

/** "120 hal, 60 layanan, 44 unit". */
function spread({ pen, report }: View, group: Group): string {
  const { matters, services, units } = pen.t.report;
  const inServices = group.services.size === 0 ? [] : [services(group.services.size)];
  const inUnits = report.units.length === 1 ? [] : [units(group.units.size)];
  return [matters(group.results), ...inServices, ...inUnits].join(', ');
}
