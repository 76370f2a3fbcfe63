/** "RINCIAN": everything that is not met in one unit, by service and component, and what was not assessed. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import { SEVERITIES } from '../model/criterion.ts';
import type { Failure, Place, Result, ServiceReport, UnitReport } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { exemptionMark } from './exemptions.ts';
import { displayWidth } from './layout.ts';
import { capital, lawOf, newQuote } from './matters.ts';
import { ink, type Pen } from './pen.ts';
import { notAssessedLines } from './table-open.ts';
import { placeText, SEVERITY_INK, type View } from './view.ts';

const PLACES = 5;
const QUOTE_COLUMNS = 240;
const MESSAGE_COLUMNS = 600;

/** The details of a unit. */
export function detailLines(view: View, unit: UnitReport): string[] {
  const { pen } = view;
  const { report } = pen.t;
  const unmet = unit.results.filter((result) => result.outcome === 'unmet');
  const title = unmet.length === 0 ? report.detailsNone : report.details(unmet.length);
  const lines = [pen.paint(pen.safe(title), 'bold')];
  unit.services.forEach((service, index) => {
    const own = unmet.filter((result) => result.service === index);
    lines.push('', ...serviceHead(pen, service, unit.services.length === 1), ...groups(view, own));
  });
  const duties = unmet.filter((result) => result.service === null);
  if (duties.length > 0) lines.push('', ...results(view, capital(report.unitDuties), duties));
  lines.push('', ...notAssessedLines(view, unit));
  return lines;
}

/** Name and place of a service, and how many of its components are there; the page's end counts citations of a lone one. */
function serviceHead(pen: Pen, service: ServiceReport, alone: boolean): string[] {
  const { report, words } = pen.t;
  const counts = new Map<string, number>();
  for (const { status } of service.components) counts.set(status, (counts.get(status) ?? 0) + 1);
  const order = ['ada', 'kosong', 'tidak_ada', 'tak_diketahui', 'rusak'] as const;
  const parts = order
    .filter((status) => counts.has(status))
    .map((status) => report.statusCount(counts.get(status) ?? 0, words.status[status]));
  const known = service.citations;
  return [
    ...pen.flow([ink(report.service(pen.short(service.name, 200)), 'bold')], { hang: 2 }),
    ...placeLine(pen, service.place, 2),
    ...pen.flow(report.components(parts.join(', ')), { indent: 2 }),
    ...(alone || known.total === 0
      ? []
      : pen.flow(citationText(pen, known.known, known.total), { indent: 2 })),
  ];
}

/** How many of the cited laws the register knows. */
export function citationText(pen: Pen, known: number, total: number): string {
  const { report } = pen.t;
  return known === total ? report.citationsAll(total) : report.citations(known, total);
}

function groups(view: View, unmet: readonly Result[]): string[] {
  const { pen } = view;
  const keys: (ComponentKey | null)[] = [...COMPONENTS.map((component) => component.key), null];
  return keys.flatMap((key) => {
    const own = unmet.filter((result) => result.component === key);
    if (own.length === 0) return [];
    const name = key === null ? pen.t.report.unitDuties : pen.t.words.component[key];
    return ['', ...results(view, capital(name), own)];
  });
}

function results(view: View, name: string, own: readonly Result[]): string[] {
  const { pen } = view;
  const quoted = new Set<string>();
  const worstFirst = [...own].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return [
    ...pen.flow([ink(name, 'bold')], { indent: 2 }),
    ...worstFirst.flatMap((result) => resultLines(view, result, quoted)),
  ];
}

/** One unmet criterion: what is wrong and where, how to mend it, by which law, how sure that is. */
function resultLines(view: View, result: Result, quoted: Set<string>): string[] {
  const { pen } = view;
  const { words, report } = pen.t;
  const widest = Math.max(...Object.values(words.severity).map(displayWidth));
  const start = 4 + widest + 2;
  const label = [ink(words.severity[result.severity], SEVERITY_INK[result.severity])];
  const criterion = view.criteria.get(result.criterion);
  const more = result.failures.length - PLACES;
  const exempt = exemptionMark(view, result);
  return [
    ...pen.entry(label, headline(view, result), { label: 4, body: start }),
    ...(result.known === true ? pen.flow(pen.t.baseline.knownMark, { indent: start }) : []),
    ...(exempt === null ? [] : pen.flow([ink(exempt, 'bold')], { indent: start, hang: start + 2 })),
    ...result.failures
      .slice(0, PLACES)
      .flatMap((failure) => failureLines(view, result, failure, start, quoted)),
    ...(more > 0 ? pen.flow(report.morePlaces(more), { indent: start }) : []),
    ...(criterion === undefined
      ? []
      : pen.flow(report.remedy + pen.say(criterion.remedy), { indent: start, hang: start + 2 })),
    ...pen.flow(basisText(view, result), { indent: start, hang: start + 2 }),
  ];
}

/** "JW-05 Judul": the messages follow, each with its place. */
function headline(view: View, result: Result) {
  const criterion = view.criteria.get(result.criterion);
  const title = criterion === undefined ? '' : ` ${view.pen.say(criterion.title)}`;
  return [ink(result.criterion, 'bold'), title];
}

/** What is wrong, where, and the words it is about unless they were just shown: on their line, else as they are. */
function failureLines(
  { pen }: View,
  { severity }: Result,
  failure: Failure,
  start: number,
  shownBefore: Set<string>,
): string[] {
  const { excerpt, place } = failure;
  const quote = newQuote(pen, failure);
  const at = `${placeText(place)}-${place.span.endLine}:${place.span.endColumn}`;
  const framed = excerpt !== undefined && !shownBefore.has(at);
  const frame = framed
    ? codeFrame(pen, excerpt, place.span, { indent: start + 2, color: SEVERITY_INK[severity] })
    : [];
  const hidden = quote === null || (excerpt?.words.length ?? 0) >= quote.length || shownBefore.has(quote);
  const shown = hidden ? '' : pen.t.report.quote(pen.short(quote, QUOTE_COLUMNS));
  if (quote !== null) shownBefore.add(quote);
  shownBefore.add(at);
  return [
    ...pen.flow(`- ${pen.short(pen.say(failure.message), MESSAGE_COLUMNS)}`, {
      indent: start,
      hang: start + 2,
    }),
    ...pen.flow(shown, { indent: start + 2 }),
    ...placeLine(pen, place, start + 2),
    ...frame,
  ];
}

/** A place on a line of its own, moved to the left where it would not fit: a path that is broken is no link. */
export function placeLine(pen: Pen, place: Place, indent: number): string[] {
  const text = pen.safe(placeText(place));
  const room = pen.width - displayWidth(text);
  return pen.flow([ink(text, 'dim')], { indent: Math.max(2, Math.min(indent, room)) });
}

/** Law, how it was read, and whether points are lost. */
function basisText(view: View, result: Result): string {
  const { report, words } = view.pen.t;
  const criterion = view.criteria.get(result.criterion);
  const strength = criterion === undefined ? [] : [words.strength[criterion.strength]];
  const how = [...strength, words.certainty[result.certainty]].join('; ');
  const points = result.counts ? '' : ` ${result.certainty === 'P' ? report.doubtful : report.notCounted}`;
  const law = lawOf(view, [result.criterion]);
  return `${report.basis}${law === '' ? how : `${law} (${how})`}.${points}`;
}
