/** What is wrong with files rather than with standards: faults, files without services. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticSentence } from '../text/index.ts';
import { codeFrame } from './code-frame.ts';
import { ink, type Pen } from './pen.ts';
import { shortList } from './table-government.ts';
import type { View } from './view.ts';

/** Faults shown for one file. */
const PER_FILE = 10;

/** Faults by file, bugs apart from them, the files that hold no service, and those read beside the units. */
export function faultLines(view: View): string[] {
  const { pen, report } = view;
  const bugs = report.faults.filter((fault) => fault.code === 'criterion-crashed');
  const faults = report.faults.filter((fault) => fault.code !== 'criterion-crashed');
  const empty = report.files.filter((file) => file.state === 'no_services').map((file) => file.path);
  const lines = [
    ...faultList(pen, pen.t.report.faults(faults.length), faults),
    ...faultList(pen, pen.t.report.bugs(bugs.length), bugs),
  ];
  if (empty.length > 0)
    lines.push(
      '',
      ...pen.flow(`${pen.t.report.noServices(empty.length)}: ${shortList(pen, empty)}.`, { hang: 2 }),
    );
  const unused = report.files.filter(({ state }) => state === 'unused').map(({ path }) => path);
  if (unused.length > 0)
    lines.push(
      '',
      ...pen.flow(`${pen.t.scoring.unused(unused.length)}: ${shortList(pen, unused)}.`, { hang: 2 }),
    );
  const used = usedFiles(view);
  return used.length === 0 ? lines : [...lines, '', ...used.flatMap((line) => pen.flow(line, { hang: 2 }))];
}

/** "2 lembar penilaian dibaca: a.yaml, b.yaml." for each kind of file beside OPD documents. */
export function usedFiles({ pen, report }: View): string[] {
  const used = report.files.filter((file) => file.state === 'used');
  return [...new Set(used.map((file) => file.kind ?? 'opd'))].map((kind) => {
    const paths = used.filter((file) => file.kind === kind).map((file) => file.path);
    const { sheets } = pen.t;
    return `${sheets.used(paths.length, sheets.kinds[kind])}: ${shortList(pen, paths)}.`;
  });
}

function faultList(pen: Pen, title: string, faults: readonly Diagnostic[]): string[] {
  if (faults.length === 0) return [];
  const lines = ['', ...pen.flow([ink(title, 'bold')])];
  for (const file of new Set(faults.map((fault) => fault.file))) {
    const own = faults.filter((fault) => fault.file === file);
    for (const fault of own.slice(0, PER_FILE)) lines.push(...faultEntry(pen, fault));
    if (own.length > PER_FILE)
      lines.push(
        ...pen.flow(`${file}: ${pen.t.report.faultsMore(own.length - PER_FILE)}`, { indent: 2, hang: 4 }),
      );
  }
  return lines;
}

/** "berkas.yaml:3:5 Kunci ...": a fault with its place, as editors link it. */
function faultEntry(pen: Pen, fault: Diagnostic): string[] {
  const at = fault.span === null ? '' : `:${fault.span.line}:${fault.span.column}`;
  const { excerpt, span } = fault;
  return [
    ...pen.flow([ink(`${fault.file}${at}:`, 'cyan'), ` ${diagnosticSentence(pen.t, fault)}`], {
      indent: 2,
      hang: 4,
    }),
    ...(excerpt === undefined || span === null
      ? []
      : codeFrame(pen, excerpt, span, { indent: 4, color: 'red' })),
  ];
}
