/** The audit as a whole: documents come in one by one, the report comes out at the end. */
import { detachedData } from '../model/detached.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Report, UnitReport } from '../model/report.ts';
import type { Standards } from '../model/standards.ts';
import type { Validators } from '../model/validator.ts';
import { type AuditOptions, createContext } from './audit-context.ts';
import { type AuditedUnit, auditUnit } from './audit-unit.ts';
import { buildReport } from './build-report.ts';
import { faultsWithExcerpts } from './excerpt.ts';
import { readExemptions } from './exemptions/read-exemptions.ts';
import { readFollowUp } from './follow-up/read-follow-up.ts';
import type { GovernmentFile } from './government.ts';
import type { Identity } from './identity.ts';
import { type JoinedSheets, joinSheets } from './join-sheets.ts';
import { type JudgedFile, judgeFile } from './judge-file.ts';
import { createUnitPacker, type Packer } from './packed-units.ts';
import { type ParsedFile, parseFile, type Source } from './parse-file.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { kindOf, readSpecial, type SpecialFile } from './read-special.ts';
import { attachSurveys } from './survey/attach-surveys.ts';
import type { ReadBeside } from './survey/read-survey.ts';
import type { GateOptions } from './verdict.ts';
import { type Changes, resolveChanges } from './what-if.ts';

export interface Audit {
  /**
   * Reads and judges one file and keeps only its result. Files of one unit are judged together in the end: `reread` gives their text
   * again, so that no text has to be held.
   */
  add(source: Source): void;
  /** Reads and judges one file as if it stood alone. */
  judge(source: Source): JudgedFile;
  /** The same for a file that {@link judgeFile} judged before, with the same standards, date and instruments. */
  addJudged(source: Source, judged: JudgedFile): void;
  /** A file that could not be read at all. */
  fail(path: string, fault: Diagnostic): void;
  /** The report over everything added. */
  finish(gates: GateOptions, version: string): Report;
}

/** A unit as far as it is known; judged over all its files when they are in, if there are several. */
interface KnownUnit {
  readonly files: readonly string[];
  readonly identity: Identity;
  readonly judged: AuditedUnit | null;
}

/** What an audit asks of the world around it. */
export interface Surroundings {
  /** Gives the text of a file again, the same as before. */
  readonly reread: (path: string) => string;
  /** Gives the CSV beside a survey. */
  readonly readBeside?: ReadBeside;
  /** Packs what a large run holds; without it everything is held open. */
  readonly packer?: Packer;
}

/**
 * Starts an audit. Pure but for what stands around it.
 * @throws Error when the standards were not compiled or an instrument is unknown.
 */
export function createAudit(
  standards: Standards,
  validators: Validators,
  options: AuditOptions,
  { reread, readBeside = noFileBeside, packer }: Surroundings,
): Audit {
  const context = createContext(standards, validators, options);
  const packUnit = packer === undefined ? (unit: UnitReport) => unit : createUnitPacker(packer);
  const packed = (unit: AuditedUnit): AuditedUnit => ({ ...unit, report: packUnit(unit.report) });
  const units = new Map<string, KnownUnit>();
  const files: Report['files'][number][] = [];
  const faults: Diagnostic[] = [];
  const governments: GovernmentFile[] = [];
  const special: SpecialFile[] = [];
  const read = (file: ParsedFile): ReadDocument =>
    readDocument(file, context.validateDocument, context.documentSchema);

  const addUnit = (path: string, identity: Identity, alone: AuditedUnit): void => {
    const earlier = units.get(identity.key);
    const judged = earlier === undefined ? packed(alone) : null;
    units.set(identity.key, { files: [...(earlier?.files ?? []), path], identity, judged });
  };
  /** Judges the units of several files, and those that something stands beside; only their files are read twice. */
  const judgeTogether = (sheets: JoinedSheets, changes: Changes): AuditedUnit[] =>
    [...units].map(([key, { files: paths, judged }]) => {
      const noted = sheets.values.get(key);
      const change = changes.values.get(key);
      if (judged !== null && noted === undefined && change === undefined) return judged;
      const documents = [...paths].sort().flatMap((path) => again(path, key) ?? []);
      return packed(auditUnit(documents, context, { noted: noted ?? new Map(), changes: change ?? null }));
    });
  /** A document again, of the same unit. One that is another by now must not be left out without a word. */
  const again = (path: string, key: string): ReadDocument | null => {
    const result = parseFile({ path, text: reread(path) });
    const document = result.ok ? read(result.parsed) : null;
    if (document?.identity.key === key) return document;
    const at = files.findIndex((file) => file.path === path && file.state !== 'faulted');
    if (at === -1) return null;
    faults.push(diagnostic('file-changed', {}, { file: path }));
    files[at] = { path, kind: 'opd', state: 'faulted' };
    return null;
  };
  const addSpecial = (source: Source): void => {
    const result = parseFile(source);
    const found = result.ok ? kindOf(result.parsed) : null;
    if (result.ok && found !== null && 'kind' in found && found.kind !== 'opd')
      special.push(readSpecial(result.parsed, found.kind, context.special));
  };

  let services = 0;
  const addOpd = (path: string, judged: Extract<JudgedFile, { kind: 'opd' }>): void => {
    services += judged.services;
    if (services > LIMITS.runServices) {
      faults.push(diagnostic('run-services-too-many', { limit: LIMITS.runServices }, { file: path }));
      files.push({ path, kind: 'opd', state: 'faulted' });
      return;
    }
    const { unit } = judged;
    const { identity, official, faults: own, state } = detachedData({ ...judged, unit: null });
    for (const fault of own) faults.push(fault);
    if (identity.name === null && identity.government !== null)
      governments.push({ government: identity.government, official });
    if (unit !== null) addUnit(path, identity, unit);
    files.push({ path, kind: 'opd', state });
  };
  const addJudged = (source: Source, judged: JudgedFile): void => {
    const { path } = source;
    if (judged.kind === 'special') addSpecial(source);
    else if (judged.kind === 'opd') addOpd(path, judged);
    else {
      for (const fault of judged.faults) faults.push(fault);
      files.push({ path, kind: null, state: 'faulted' });
    }
  };

  return {
    add: (source) => addJudged(source, judgeFile(source, context)),
    judge: (source) => judgeFile(source, context),
    addJudged,
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
      const judged = judgeTogether(sheets, changes);
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
      const report = buildReport(
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
      return { ...report, faults: faultsWithExcerpts(report.faults, reread) };
    },
  };
}

function noFileBeside(path: string): ReturnType<ReadBeside> {
  return { ok: false, fault: diagnostic('file-unreadable', { reason: 'ENOENT' }, { file: path }) };
}
