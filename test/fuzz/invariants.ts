/** What holds of every report, whatever the documents were. */
import type { Diagnostic, Span } from '../../src/model/diagnostic.ts';
import type { Place, Report } from '../../src/model/report.ts';
import type { Validator } from '../../src/model/validator.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import type { Lang } from '../../src/text/index.ts';

/** Characters that no format may let through, beside its own line breaks. */
const LOOSE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

/** Everything that is wrong with a report over these texts; empty when all is well. */
export function violations(
  report: Report,
  texts: Readonly<Record<string, string>>,
  validate: Validator,
): string[] {
  return [
    ...schemaViolations(report, validate),
    ...fileViolations(report, Object.keys(texts)),
    ...exitViolations(report),
    ...scoreViolations(report),
    ...placesOf(report).flatMap((place) => placeViolations(place, texts)),
  ];
}

function schemaViolations(report: Report, validate: Validator): string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(
        (error) => `schema: ${error.schemaPath} at ${error.instancePath} ${error.message}`,
      );
}

/** Files named = audited + faulted + without services; whoever has a fault is faulted. */
function fileViolations(report: Report, names: readonly string[]): string[] {
  const wrong: string[] = [];
  if (report.files.map((file) => file.path).join('\n') !== [...names].sort().join('\n'))
    wrong.push('files: one is lost or named twice');
  const held = new Set(report.units.flatMap((unit) => unit.files));
  for (const { path, state } of report.files) {
    const faults = report.faults.filter((fault) => fault.file === path && fault.code !== 'unit-conflict');
    if (faults.length > 0 && state !== 'faulted')
      wrong.push(`files: ${state} in spite of ${faults[0]?.code}`);
    if (state === 'faulted' && faults.length === 0) wrong.push('files: faulted without a fault');
    if (state === 'audited' && !held.has(path)) wrong.push('files: audited and in no unit');
  }
  return wrong;
}

function exitViolations(report: Report): string[] {
  const bugs = report.faults.filter((fault) => fault.code === 'criterion-crashed');
  const expected =
    report.faults.length > 0 || report.totals.services === 0
      ? 2
      : report.gates.every((gate) => gate.passed)
        ? 0
        : 1;
  return [
    ...bugs.map((bug) => `bug: ${bug.args.criterion} ${bug.args.detail}`),
    ...(bugs.length === 0 && report.exit !== expected ? [`exit: ${report.exit}, expected ${expected}`] : []),
  ];
}

function scoreViolations(report: Report): string[] {
  const scores = [
    ...report.units.flatMap((unit) => unit.scores.map(({ score }) => score)),
    ...report.governments.flatMap((government) => government.scores.flatMap(({ score }) => score ?? [])),
  ];
  return scores.flatMap(({ gained, lost, open, low, high }) => {
    const parts = [gained, lost, open].map(hundredths);
    const sum = parts.reduce((total, part) => total + part, 0);
    return [
      ...(sum === 10_000 ? [] : [`score: ${gained} + ${lost} + ${open} is not 100`]),
      ...(parts.every((part) => part >= 0) ? [] : [`score: ${gained} ${lost} ${open} goes below 0`]),
      ...(hundredths(low.rounded) <= hundredths(high.rounded) ? [] : ['score: low above high']),
    ];
  });
}

function hundredths(text: string): number {
  return Math.round(Number(text) * 100);
}

type Spot = Pick<Place, 'file' | 'span'> & { readonly exact?: boolean; readonly quote?: string | null };

function placesOf(report: Report): Spot[] {
  return report.units
    .flatMap((unit) => [
      ...unit.services.map((service): Spot => service.place),
      ...unit.fixes.map((fix): Spot => fix.place),
      ...unit.results.flatMap((result) =>
        result.failures.map((failure): Spot => ({ ...failure.place, quote: failure.quote })),
      ),
    ])
    .concat(report.faults.flatMap(spotOfFault));
}

function spotOfFault({ file, span }: Diagnostic): Spot[] {
  return span === null ? [] : [{ file, span }];
}

/** A place lies in its file, and words that are said to stand there do. */
function placeViolations(
  { file, span, exact, quote }: Spot,
  texts: Readonly<Record<string, string>>,
): string[] {
  const text = texts[file];
  if (text === undefined) return [`place: in a file nobody named, ${file}`];
  const lines = text.split('\n');
  const { line, column, endLine, endColumn } = span;
  const inside =
    line >= 1 &&
    endLine >= line &&
    endLine <= lines.length &&
    column >= 1 &&
    endColumn >= 1 &&
    columnIn(lines, line, column) &&
    columnIn(lines, endLine, endColumn);
  if (!inside || (line === endLine && endColumn < column))
    return [`place: ${JSON.stringify(span)} is not in the file`];
  if (exact !== true || quote === null || quote === undefined) return [];
  return quoteStands(quote, span, lines)
    ? []
    : [`quote: ${JSON.stringify(quote.slice(0, 60))} is not at ${line}:${column}`];
}

function columnIn(lines: readonly string[], line: number, column: number): boolean {
  return column <= (lines[line - 1] ?? '').length + 1;
}

/** On one line, and without the signs by which YAML writes a character in another way, the quote is the text of the place, or of the key it lies under. */
function quoteStands(
  quote: string,
  { line, column, endLine, endColumn }: Span,
  lines: readonly string[],
): boolean {
  const written = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  if (line !== endLine || /[\\']/u.test(written) || quote.endsWith('…')) return true;
  const key = lines[line - 1]?.[endColumn - 1] === ':';
  return key || squeeze(written).includes(squeeze(quote)) || squeeze(quote).includes(squeeze(written));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What is wrong with the report in one format: characters that steer whatever shows it, lines that a CI log obeys. */
export function renderViolations(report: Report, format: keyof typeof renderers, lang: Lang): string[] {
  const text = renderers[format].render(report, { lang, width: 80, style: plainStyle, unicode: true });
  if (typeof text !== 'string') return [];
  const loose = LOOSE.exec(text.replaceAll(/\r?\n/gu, ''));
  const obeyed = format === 'github' ? /^(?!::(?:error|warning|notice) )\s*::/mu : /^\s*::/mu;
  return [
    ...(loose === null ? [] : [`${format}: lets U+${loose[0].codePointAt(0)?.toString(16)} through`]),
    ...(obeyed.test(text) ? [`${format}: a line a CI log obeys`] : []),
    ...(/##\w*\[/u.test(text) ? [`${format}: a command of a CI log`] : []),
    ...(/\[object |\bNaN\b/u.test(text) ? [`${format}: [object or NaN`] : []),
  ];
}
