/** Lists of the Markdown report: findings by file, faults, and what was not assessed. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineNotes, baselineTitle, goneText, standingMark } from './baseline-words.ts';
import { matterAbout } from './diff-view.ts';
import { escapeMarkdown, quotedCode, unfolding } from './escape-markdown.ts';
import {
  exemptedKritis,
  exemptionMark,
  exemptionNote,
  exemptionSentence,
  exemptionsOf,
  exemptionTitle,
} from './exemptions.ts';
import {
  type Finding,
  findingSentence,
  findingsOf,
  judgementsOf,
  whySentence,
  worstFirst,
} from './findings.ts';
import { capital, lawOf, newQuote } from './matters.ts';
import { pathText } from './path-text.ts';
import { usedFiles } from './table-faults.ts';
import { placeText, type View } from './view.ts';

/** Bytes the lists may still take. */
interface Budget {
  left: number;
}

/** The lines from the front for which there is room, and how many are left out. */
function taken(lines: readonly string[], budget: Budget): { shown: string[]; hidden: number } {
  const shown: string[] = [];
  for (const line of lines) {
    const bytes = new TextEncoder().encode(line).length + 1;
    if (bytes > budget.left) break;
    budget.left -= bytes;
    shown.push(line);
  }
  return { shown, hidden: lines.length - shown.length };
}

/** Everything that is wrong, a folded list for each file, the most urgent first. */
export function findingBlocks(view: View, budget: Budget): string[] {
  const { pen } = view;
  const byFile = groupBy(findingsOf(view), ({ place }) => place.file);
  let hidden = 0;
  const blocks = [...byFile].flatMap(([file, findings]) => {
    const quoted = new Set<string>();
    const found = taken(
      worstFirst(findings).map((finding) => findingLine(view, finding, quoted)),
      budget,
    );
    hidden += found.hidden;
    if (found.shown.length === 0) return [];
    const lines =
      found.hidden === 0 ? found.shown : [...found.shown, `- ${pen.t.formats.findingsMore(found.hidden)}`];
    return [unfolding(pathText(file), pen.t.report.matters(findings.length), lines)];
  });
  if (byFile.size === 0) return [];
  const rest = hidden === 0 ? [] : [pen.t.formats.findingsMore(hidden)];
  return [`### ${pen.t.formats.findings}`, ...blocks, ...rest];
}

/** "- **PENTING** 25:21 JW-05 ... `words` Perbaikan: ... Dasar: ..."; the same words are quoted once. */
function findingLine(view: View, finding: Finding, quoted: Set<string>): string {
  const { pen } = view;
  const { report, words: names } = pen.t;
  const { result, criterion, failure, place, service } = finding;
  const words = failure === null ? null : newQuote(pen, failure);
  const quote = words === null || quoted.has(words) ? null : words;
  if (words !== null) quoted.add(words);
  const law = lawOf(view, [result.criterion]);
  const exempt = exemptionMark(view, result);
  const standing = standingMark(view, finding.unit, result, failure);
  const note = result.certainty === 'P' ? report.doubtful : report.notCounted;
  const parts = [
    `- **${names.severity[result.severity]}** ${place.span.line}:${place.span.column} ${escapeMarkdown(result.criterion)}`,
    ...(service === null ? [] : [`(${escapeMarkdown(pen.short(service.name, 80))})`]),
    escapeMarkdown(findingSentence(pen, finding)),
    ...(quote === null ? [] : [quotedCode(quote)]),
    ...(criterion === undefined ? [] : [escapeMarkdown(`${report.remedy}${pen.say(criterion.remedy)}`)]),
    ...(law === '' ? [] : [escapeMarkdown(`${report.basis}${law}.`)]),
    ...(result.counts ? [] : [note]),
    ...(exempt === null ? [] : [`**${escapeMarkdown(exempt)}**`]),
    ...(standing === null ? [] : [`**${escapeMarkdown(standing)}**`]),
  ];
  return parts.join(' ');
}

/** What is wrong with files rather than with standards, and the files that hold no service. */
export function faultBlock(view: View, budget: Budget): string[] {
  const { pen, report } = view;
  const { formats } = pen.t;
  const faults = taken(
    report.faults.map((fault) => faultLine(view, fault)),
    budget,
  );
  const lines = [...faults.shown, ...(faults.hidden === 0 ? [] : [`- ${formats.faultsMore(faults.hidden)}`])];
  const paths = report.files.filter(({ state }) => state === 'no_services').map(({ path }) => path);
  const empty = taken(
    paths.map((path) => `- ${quotedCode(pathText(path))}`),
    budget,
  );
  return [
    ...(lines.length === 0 ? [] : [`### ${capital(formats.fault)}`, lines.join('\n')]),
    ...usedFiles(view).map(escapeMarkdown),
    ...(paths.length === 0 ? [] : [`${pen.t.report.noServices(paths.length)}:`, empty.shown.join('\n')]),
  ];
}

function faultLine({ pen }: View, fault: Diagnostic): string {
  const at = fault.span === null ? '' : `:${fault.span.line}:${fault.span.column}`;
  const bug = fault.code === 'criterion-crashed' ? `**${pen.t.formats.bug}** ` : '';
  return `- ${bug}${quotedCode(`${pathText(fault.file)}${at}`)} ${escapeMarkdown(diagnosticSentence(pen.t, fault))}`;
}

/** Every exemption and what became of it. */
export function exemptionBlock(view: View, budget: Budget): string[] {
  const { pen, report } = view;
  const title = exemptionTitle(view);
  if (title === null) return [];
  const lines = exemptionsOf(report).map((entry) => {
    const sentence = escapeMarkdown(exemptionSentence(view, entry));
    return `- **${pen.t.exemptions.state[entry.state]}** ${sentence} ${quotedCode(pathText(placeText(entry.place)))}`;
  });
  const { shown, hidden } = taken(lines, budget);
  const rest = hidden === 0 ? [] : [`- ${pen.t.formats.findingsMore(hidden)}`];
  const note = [exemptionNote(view), exemptedKritis(report, pen.lang) ?? ''].filter(Boolean).join(' ');
  return [`### ${title}`, note, [...shown, ...rest].join('\n')];
}

/** What is new against the baseline is marked where it stands; here is how much, and what is gone. */
export function baselineBlock(view: View, budget: Budget): string[] {
  const { pen, report } = view;
  const title = baselineTitle(view);
  if (title === null || report.baseline === null) return [];
  const { baseline: t } = pen.t;
  const { fresh, gone } = report.baseline;
  const { shown, hidden } = taken(
    [
      ...fresh.map(
        (matter) =>
          `- **${t.freshMark}** **${pen.t.words.severity[matter.severity]}** ${escapeMarkdown(`${pen.short(matter.name, 80)}: ${matterAbout(pen, matter)}`)} ${quotedCode(pathText(placeText(matter.place)))}`,
      ),
      ...gone.map((matter) => `- ${escapeMarkdown(`${t.gone}: ${goneText(view, matter)}`)}`),
    ],
    budget,
  );
  const lines = hidden === 0 ? shown : [...shown, `- ${pen.t.formats.findingsMore(hidden)}`];
  return [
    `### ${title}`,
    escapeMarkdown(baselineNotes(view).join(' ')),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

/** What was not assessed, counted by what it needs. */
export function openBlock(view: View, budget: Budget): string[] {
  const { pen } = view;
  const counts = new Map<string, number>();
  for (const { result } of judgementsOf(view)) {
    if (result.outcome !== 'not_assessed') continue;
    const why = whySentence(pen, result);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const lines = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([why, count]) => `- ${pen.count(count)} × ${escapeMarkdown(why)}`);
  const { shown, hidden } = taken(lines, budget);
  const rest = hidden === 0 ? [] : [`- ${pen.t.formats.findingsMore(hidden)}`];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  return [
    `### ${capital(pen.t.formats.open)}`,
    unfolding(pen.count(total), pen.t.formats.open, [...shown, ...rest]),
  ];
}
