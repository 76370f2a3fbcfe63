/** One file → everything the audit keeps of it, as plain data that can be sent to another thread, kept on disk or put into another run. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OfficialScore, Report } from '../model/report.ts';
import type { AuditContext } from './audit-context.ts';
import { type AuditedUnit, auditUnit, officialScores } from './audit-unit.ts';
import type { Identity } from './identity.ts';
import { parseFile, type Source } from './parse-file.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { kindOf } from './read-special.ts';

/**
 * What one file says when it stands alone. It depends on the file's path and text, the standards, the date and the instruments, and on
 * nothing else: sheets, what-ifs, exemptions and baselines are joined when all files are in.
 */
export type JudgedFile =
  | { readonly kind: 'faulted'; readonly faults: readonly Diagnostic[] }
  /** A file beside OPD documents, which is read where all files are in. */
  | { readonly kind: 'special' }
  | {
      readonly kind: 'opd';
      readonly state: Report['files'][number]['state'];
      readonly faults: readonly Diagnostic[];
      readonly identity: Identity;
      /** Number of services. */
      readonly services: number;
      readonly official: readonly OfficialScore[];
      /** null: the file names no unit and holds no service. */
      readonly unit: AuditedUnit | null;
    };

/** Reads and judges one file. Never throws for what stands in it. */
export function judgeFile(source: Source, context: AuditContext): JudgedFile {
  const result = parseFile(source);
  if (!result.ok) return { kind: 'faulted', faults: result.faults };
  const found = kindOf(result.parsed);
  if ('fault' in found) return { kind: 'faulted', faults: [found.fault] };
  if (found.kind !== 'opd') return { kind: 'special' };
  return judgeDocument(
    readDocument(result.parsed, context.validateDocument, context.documentSchema),
    context,
  );
}

function judgeDocument(document: ReadDocument, context: AuditContext): JudgedFile {
  const { identity, faults } = document;
  const services = document.services ?? 0;
  const isUnit = identity.name !== null || services > 0;
  return {
    kind: 'opd',
    state: faults.length > 0 ? 'faulted' : services > 0 ? 'audited' : 'no_services',
    faults,
    identity,
    services,
    official: officialScores(document),
    unit: isUnit ? auditUnit([document], context) : null,
  };
}
