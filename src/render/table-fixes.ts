/** "PERBAIKI DULU": what to mend first, with the points that come back. */
import type { Fix, UnitReport } from '../model/report.ts';
import { displayWidth, pad } from './layout.ts';
import { capital, lawOf, messages, remedies, resultsOf, subjectName } from './matters.ts';
import { ink, type Pen, type Rich } from './pen.ts';
import { auditCommand, SEVERITY_INK, type View } from './view.ts';

/** Fixes shown for each of several units. */
const TOP = 4;
const FIGURE = 9;
const MESSAGES = 2;
const MESSAGE_COLUMNS = 200;
const REMEDY_COLUMNS = 240;
const EXAMPLE_COLUMNS = 200;

/** The list of fixes: all of them when the page is about one unit, else the first few and where the rest is. */
export function fixLines(view: View, unit: UnitReport): string[] {
  const { pen, full } = view;
  const { report } = pen.t;
  if (unit.fixes.length === 0) return pen.flow(report.fixesNone);
  const shown = full ? unit.fixes : unit.fixes.slice(0, TOP);
  const lines = heading(view);
  shown.forEach((fix, index) => {
    lines.push(...fixEntry(view, unit, fix, index + 1));
  });
  const rest = unit.fixes.length - shown.length;
  if (rest > 0)
    lines.push(...pen.flow(`${report.moreMatters(rest)}: ${auditCommand(unit.files)}`, { hang: 2 }));
  return lines;
}

/** Heading of the list, with the names of the figures at the right edge. */
function heading({ pen, report: { instruments } }: View): string[] {
  const { report } = pen.t;
  const title = report.fixes;
  const several = instruments.length > 1;
  const columns = several
    ? instruments.map((_, index) => pad(report.measure(index + 1), FIGURE, 'right'))
    : [];
  const figures = `${report.fixesGain}${several ? ':' : ''}${columns.join('')}`;
  const gap = pen.width - displayWidth(title) - displayWidth(figures);
  if (gap > 1) return [pen.paint(title, 'bold') + ' '.repeat(gap) + figures];
  return [pen.paint(title, 'bold'), ...pen.flow(figures)];
}

function fixEntry(view: View, unit: UnitReport, fix: Fix, number: number): string[] {
  const { pen } = view;
  const word = pen.t.words.severity[fix.severity];
  const widest = Math.max(...Object.values(pen.t.words.severity).map(displayWidth));
  const start = 4 + widest + 1;
  const label: Rich = [pad(String(number), 3), ink(word, SEVERITY_INK[fix.severity])];
  return pen.entry(label, body(view, unit, fix), start, gains(view, fix));
}

/** Points that come back, one column for each instrument. */
function gains({ pen, report: { instruments } }: View, fix: Fix): string {
  return instruments
    .map(({ id }) => {
      const points = fix.gains.find((gain) => gain.instrument === id)?.points;
      const figure = points === undefined || points.exact === '0' ? '-' : pen.num(points.rounded);
      return pad(figure, FIGURE, 'right');
    })
    .join('')
    .trimStart();
}

/** What is wrong, what to write, the law, and where. */
function body(view: View, unit: UnitReport, fix: Fix): Rich {
  const { pen, full } = view;
  const { report } = pen.t;
  const all = messages(pen, resultsOf(fix, unit));
  const said = all.slice(0, MESSAGES).map((message) => pen.short(message, MESSAGE_COLUMNS));
  const hidden = all.length - said.length;
  const more = hidden > 0 ? ` (${report.moreMatters(hidden)})` : '';
  const what = remedies(view, fix.criteria).slice(0, full ? MESSAGES : 1);
  const remedy = what.map((text) => pen.short(text, REMEDY_COLUMNS)).join(' ');
  const example = full ? exampleText(pen, fix.tried) : null;
  const { file, span } = fix.place;
  const place = report.lineColumn(unit.files.length > 1 ? file : baseName(file), span.line, span.column);
  return [
    ink(label(view, unit, fix, said.join(' ')), 'bold'),
    `${said.join(' ')}${more} ${remedy}`,
    ...(example === null ? [] : [` ${report.example(example)}`]),
    ` ${lawOf(view, fix.criteria)}. `,
    ink(place, 'dim'),
  ];
}

/** "Biaya/tarif: ", with the service when the unit has several; nothing when the message already names it. */
function label({ pen }: View, unit: UnitReport, fix: Fix, said: string): string {
  const service = fix.service === null || unit.services.length < 2 ? undefined : unit.services[fix.service];
  const subject = subjectName(pen, fix.component, fix.block);
  const named = said.toLowerCase().startsWith(subject.toLowerCase()) || said === '';
  const of = service === undefined ? '' : ` (${pen.short(service.name, 40)})`;
  return named && of === '' ? '' : `${capital(subject)}${of}: `;
}

function exampleText(pen: Pen, tried: unknown): string | null {
  const lines = Array.isArray(tried) ? tried : [tried];
  if (lines.length === 0 || !lines.every((line) => typeof line === 'string')) return null;
  const text = lines.join('; ').trim();
  return text === '' ? null : `"${pen.short(text, EXAMPLE_COLUMNS)}"`;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
