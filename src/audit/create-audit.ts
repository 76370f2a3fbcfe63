/** The audit as a whole: documents come in one by one, the report comes out at the end. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import type { Standards } from '../model/standards.ts';
import type { Validators } from '../model/validator.ts';
import { type AuditOptions, createContext } from './audit-context.ts';
import { type AuditedUnit, auditUnit, officialScores } from './audit-unit.ts';
import { buildReport } from './build-report.ts';
import { readExemptions } from './exemptions/read-exemptions.ts';
import { readFollowUp } from './follow-up/read-follow-up.ts';
import type { GovernmentFile } from './government.ts';
import type { Identity } from './identity.ts';
import { type JoinedSheets, joinSheets } from './join-sheets.ts';
import { type ParsedFile, parseFile, type Source } from './parse-file.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { kindOf, readSpecial, type SpecialFile } from './read-special.ts';
import { attachSurveys } from './survey/attach-surveys.ts';
import type { ReadBeside } from './survey/read-survey.ts';
import type { GateOptions } from './verdict.ts';
import { type Changes, resolveChanges } from './what-if.ts';

export interface Audit {
  /**
   * Reads and judges one file and keeps only its result. A file whose unit was seen before is judged again together with the earlier
   * ones: `reread` gives their text, so that no text has to be held.
   */
  add(source: Source): void;
  /** A file that could not be read at all. */
  fail(path: string, fault: Diagnostic): void;
  /** The report over everything added. */
  finish(gates: GateOptions, version: string): Report;
}

/**
 * Starts an audit. Pure but for `reread`, which has to give the same text again, and `readBeside`, which gives the CSV beside a survey.
 * @throws Error when the standards were not compiled or an instrument is unknown.
 */
export function createAudit(
  standards: Standards,
  validators: Validators,
  options: AuditOptions,
  reread: (path: string) => string,
  readBeside: ReadBeside = noFileBeside,
): Audit {
  const context = createContext(standards, validators, options);
  const units = new Map<string, AuditedUnit & { files: string[]; identity: Identity }>();
  const files: Report['files'][number][] = [];
  const faults: Diagnostic[] = [];
  const governments: GovernmentFile[] = [];
  const special: SpecialFile[] = [];
  const read = (file: ParsedFile): ReadDocument =>
    readDocument(file, context.validateDocument, context.documentSchema);

  const judge = (document: ReadDocument): void => {
    const { key } = document.identity;
    const earlier = units.get(key)?.files ?? [];
    const paths = [...earlier, document.file].sort();
    const documents = paths
      .map((path) => (path === document.file ? document : again(path)))
      .filter((one) => one !== null);
    units.set(key, { files: paths, identity: document.identity, ...auditUnit(documents, context) });
  };
  /** Judges units again with what stands beside their documents; only these are read twice. */
  const judgeBeside = (sheets: JoinedSheets, changes: Changes): void => {
    for (const [key, unit] of units) {
      const noted = sheets.values.get(key);
      const change = changes.values.get(key);
      if (noted === undefined && change === undefined) continue;
      const documents = unit.files.map(again).filter((one) => one !== null);
      const beside = { noted: noted ?? new Map(), changes: change ?? null };
      units.set(key, { ...unit, ...auditUnit(documents, context, beside) });
    }
  };
  const again = (path: string): ReadDocument | null => {
    const result = parseFile({ path, text: reread(path) });
    return result.ok ? read(result.parsed) : null;
  };
  const addDocument = (document: ReadDocument): void => {
    const { government, name } = document.identity;
    for (const fault of document.faults) faults.push(fault);
    if (name === null && government !== null)
      governments.push({ government, official: officialScores(document) });
    if (name !== null || (document.services ?? 0) > 0) judge(document);
    const state =
      document.faults.length > 0 ? 'faulted' : (document.services ?? 0) > 0 ? 'audited' : 'no_services';
    files.push({ path: document.file, kind: 'opd', state });
  };

  return {
    add(source) {
      const result = parseFile(source);
      if (!result.ok) {
        for (const fault of result.faults) faults.push(fault);
        files.push({ path: source.path, kind: null, state: 'faulted' });
        return;
      }
      const found = kindOf(result.parsed);
      if ('fault' in found) {
        faults.push(found.fault);
        files.push({ path: source.path, kind: null, state: 'faulted' });
      } else if (found.kind === 'opd') addDocument(read(result.parsed));
      else special.push(readSpecial(result.parsed, found.kind, context.special));
    },
    fail(path, fault) {
      faults.push(fault);
      files.push({ path, kind: null, state: 'faulted' });
    },
    finish(gates, version) {
      const of = (kind: SpecialFile['kind']) => special.filter((file) => file.kind === kind);
      const identities = [...units.values()].map(({ identity }) => identity);
      const scored = context.instruments.map(({ instrument }) => instrument);
      const sheets = joinSheets(of('assessment'), standards.instruments, scored, identities);
      const changes = resolveChanges(options.changes ?? [], identities, scored);
      judgeBeside(sheets, changes);
      const judged = [...units.values()];
      const surveyed = attachSurveys(
        judged.map((unit) => unit.report),
        of('survey'),
        readBeside,
        context,
      );
      const followUps = of('followup').map((file) => readFollowUp(file, standards.criteria));
      const criteria = standards.criteria.map(({ id }) => id);
      const exemptions = of('exemptions')
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .map((file) => readExemptions(file, criteria));
      const specialFaults = [
        ...special.flatMap((file) => file.faults),
        ...sheets.faults,
        ...changes.faults,
        ...surveyed.faults,
        ...followUps.flatMap((read) => read.faults),
        ...exemptions.flatMap((read) => read.faults),
      ];
      return buildReport(
        {
          files: [
            ...files,
            ...special.map(({ file, kind }): Report['files'][number] => ({
              path: file,
              kind,
              state: sheets.unused.includes(file) ? 'unused' : 'used',
            })),
            ...surveyed.csv.map((path): Report['files'][number] => ({
              path,
              kind: 'answers',
              state: 'used',
            })),
          ],
          units: surveyed.units,
          governments,
          followUps: followUps.flatMap(({ followUp }) => followUp ?? []),
          exemptions: exemptions.flatMap((read) => read.entries),
          faults: [...faults, ...specialFaults, ...judged.flatMap((unit) => unit.faults)],
          changes: changes.list,
          after: new Map(
            judged.flatMap(({ report, after }) => (after === null ? [] : [[report.key, after]])),
          ),
          noted: sheets.noted,
          crashed: judged.some((unit) => unit.crashed),
        },
        context,
        gates,
        version,
      );
    },
  };
}

function noFileBeside(path: string): ReturnType<ReadBeside> {
  return { ok: false, fault: diagnostic('file-unreadable', { reason: 'ENOENT' }, { file: path }) };
}
