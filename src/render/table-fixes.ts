/** "PERBAIKI DULU": what to mend first, with the points that come back. */
import type { Fix, UnitReport } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { displayWidth, pad } from './layout.ts';
import { capital, isExempted, lawOf, messages, remedies, resultsOf, subjectName } from './matters.ts';
import { ink, type Pen, type Rich } from './pen.ts';
import { auditCommand, SEVERITY_INK, type View } from './view.ts';

/** Fixes shown for each of several units. */
const TOP = 4;
/** Fixes shown for a lone unit with more matters than a page holds. */
const TOP_OF_ONE = 10;
const FIGURE = 9;
const MESSAGES = 2;
const REMEDY_COLUMNS = 240;
const EXAMPLE_COLUMNS = 200;
const SHORT_EXAMPLE_COLUMNS = 90;
const SERVICE_COLUMNS = 40;

/** The list of fixes: all of them when the page is about one unit, else the first few and where the rest is. */
export function fixLines(view: View, unit: UnitReport): string[] {
  const { pen, full, detailed } = view;
  const { report } = pen.t;
  if (unit.fixes.length === 0) return pen.flow(report.fixesNone);
  const shown = detailed ? unit.fixes : unit.fixes.slice(0, full ? TOP_OF_ONE : TOP);
  const digits = String(shown.length).length;
  const lines = heading(view);
  shown.forEach((fix, index) => {
    lines.push(...fixEntry(view, unit, fix, String(index + 1).padEnd(digits)));
  });
  const rest = unit.fixes.length - shown.length;
  if (rest > 0)
    lines.push(
      ...pen.flow(
        `${report.moreMatters(rest)}: ${full ? '-f plain, -o laporan.html' : auditCommand(unit.files)}`,
        {
          hang: 2,
        },
      ),
    );
  return lines;
}

/** Columns of one figure: those of a score, or more where the instruments' names need them. */
function figureWidth({ pen, report }: View): number {
  return Math.max(FIGURE, displayWidth(pen.t.report.measure(report.instruments.length)) + 1);
}

/** Heading of the list, with the names of the figures at the right edge. */
function heading(view: View): string[] {
  const { pen } = view;
  const { report } = pen.t;
  const { instruments } = view.report;
  const several = instruments.length > 1;
  const names = instruments.map((_, index) => pad(report.measure(index + 1), figureWidth(view), 'right'));
  const figures = `${report.fixesGain}${several ? `:${names.join('')}` : ''}`;
  const gap = pen.width - displayWidth(report.fixes) - displayWidth(figures);
  if (gap > 1) return [pen.paint(report.fixes, 'bold') + ' '.repeat(gap) + figures];
  return [...pen.flow([ink(report.fixes, 'bold')]), ...pen.flow(figures)];
}

/** What is wrong with the points that come back, what to write, and by which law and where. */
function fixEntry(view: View, unit: UnitReport, fix: Fix, number: string): string[] {
  const { pen } = view;
  const severity = pen.t.words.severity;
  const widest = Math.max(...Object.values(severity).map(displayWidth));
  const start = number.length + 1 + widest + 2;
  const figures = gains(view, fix);
  const narrow = { indent: start, end: pen.width - displayWidth(figures) - 1 };
  return [
    ...pen.entry(
      [`${number} `, ink(severity[fix.severity], SEVERITY_INK[fix.severity])],
      wrong(view, unit, fix),
      {
        body: start,
        figures,
      },
    ),
    ...(view.detailed ? [] : frameOf(view, unit, fix, start)),
    ...toWrite(view, unit, fix).flatMap((text) => pen.flow(text, narrow)),
    ...pen.flow([ink(lawAndPlace(view, unit, fix), 'dim')], { indent: start }),
  ];
}

/** The line with the words that the first messages are about, where the details of the page do not show it. */
function frameOf({ pen }: View, unit: UnitReport, fix: Fix, indent: number): string[] {
  const failures = resultsOf(fix, unit).flatMap((result) => result.failures);
  const found = failures.slice(0, MESSAGES).find(({ excerpt }) => excerpt !== undefined);
  if (found?.excerpt === undefined) return [];
  return codeFrame(pen, found.excerpt, found.place.span, { indent, color: SEVERITY_INK[fix.severity] });
}

/** Points that come back, one column for each instrument. */
function gains(view: View, fix: Fix): string {
  const { pen, report } = view;
  const figures = report.instruments.map(({ id }) => {
    const points = fix.gains.find((gain) => gain.instrument === id)?.points;
    return points === undefined || points.exact === '0' ? '-' : pen.num(points.rounded);
  });
  return figures.map((figure) => pad(figure, figureWidth(view), 'right')).join('');
}

/** "Pengaduan: Tidak ada alamat. (+ 1 hal lagi)". */
function wrong(view: View, unit: UnitReport, fix: Fix): Rich {
  const { pen } = view;
  const all = messages(pen, resultsOf(fix, unit));
  const said = all.slice(0, MESSAGES);
  const hidden = all.length - said.length;
  const more = hidden > 0 ? ` (${pen.t.report.moreMatters(hidden)})` : '';
  const text = `${said.join(' ')}${more}${exempted(view, unit, fix)}`;
  const subject = label(pen, unit, fix, text);
  return text === '' ? [ink(subject.replace(/: $/u, '.'), 'bold')] : [ink(subject, 'bold'), text];
}

/** " (dikecualikan)" where everything a fix mends is exempted. */
function exempted({ pen }: View, unit: UnitReport, fix: Fix): string {
  return isExempted(fix, unit) ? ` (${pen.t.exemptions.fixMark})` : '';
}

/** "Biaya/tarif: ", with the service when the unit has several; the subject is left out where the message begins with it. */
function label(pen: Pen, unit: UnitReport, fix: Fix, said: string): string {
  const service = fix.service === null || unit.services.length < 2 ? undefined : unit.services[fix.service];
  const subject = subjectName(pen, fix.component, fix.block);
  const [firstWord = subject] = subject.split(/[ /]/u);
  const full = fix.component === null ? subject : pen.t.words.component[fix.component];
  const named = said.toLowerCase().startsWith(firstWord) || said.includes(`(${full})`);
  const parts = [
    ...(service === undefined ? [] : [pen.short(service.name, SERVICE_COLUMNS)]),
    ...(named ? [] : [subject]),
  ];
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}: `;
}

/** What to write instead; where nothing is written yet, also an example of the whole. */
function toWrite(view: View, unit: UnitReport, fix: Fix): string[] {
  const { pen, full } = view;
  const what = remedies(view, fix.criteria).slice(0, full ? MESSAGES : 1);
  const example = isAbsent(unit, fix) ? exampleText(pen, fix.tried, full) : null;
  return [
    what.map((text) => pen.short(text, REMEDY_COLUMNS)).join(' '),
    ...(example === null ? [] : [pen.t.report.example(example)]),
  ];
}

function isAbsent(unit: UnitReport, fix: Fix): boolean {
  const components = fix.service === null ? [] : (unit.services[fix.service]?.components ?? []);
  const status = components.find(({ key }) => key === fix.component)?.status;
  return status === 'tidak_ada' || status === 'kosong';
}

function exampleText(pen: Pen, tried: unknown, full: boolean): string | null {
  const lines = Array.isArray(tried) ? tried : [tried];
  if (lines.length === 0 || !lines.every((line) => typeof line === 'string')) return null;
  const text = lines.join('; ').trim();
  return text === '' ? null : `"${pen.short(text, full ? EXAMPLE_COLUMNS : SHORT_EXAMPLE_COLUMNS)}"`;
}

/** "UU 25/2009 Pasal 21 huruf d (tafsir patuh) · berkas.yaml baris 3 kolom 5". */
function lawAndPlace(view: View, unit: UnitReport, fix: Fix): string {
  const { report, words } = view.pen.t;
  const { file, span } = fix.place;
  const name = unit.files.length > 1 ? file : file.slice(file.lastIndexOf('/') + 1);
  const [first = ''] = fix.criteria;
  const strength = view.criteria.get(first)?.strength ?? 'E';
  const reading = strength === 'E' ? '' : words.strength[strength];
  const law = lawOf(view, fix.criteria);
  const basis = law === '' || reading === '' ? law + reading : `${law} (${reading})`;
  return `${basis}${basis === '' ? '' : ' · '}${report.lineColumn(name, span.line, span.column)}`;
}
