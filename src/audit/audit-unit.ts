/** The documents of one unit → its report: read, relate, judge, score, fixes. */
import { COMPONENTS } from '../model/component.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Fakta, Layanan } from '../model/facts.ts';
import { parseRatio, roundHalfUp } from '../model/ratio.ts';
import type { OfficialScore, ServiceReport, UnitReport, UnitScore } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import type { AuditContext } from './audit-context.ts';
import { buildFacts } from './build-facts.ts';
import { sourceKind } from './build-konteks.ts';
import { objectOf, textOf } from './document-text.ts';
import { withExcerpts } from './excerpt.ts';
import { placeOf } from './failure.ts';
import { findFixes } from './fixes.ts';
import { type Crash, judgeUnit } from './judge.ts';
import type { ReadDocument } from './read-document.ts';
import { relate } from './relate.ts';
import { scoreUnit } from './score.ts';
import { findConflicts } from './unit-conflict.ts';
import { NO_VALUES, type UnitValues } from './unit-values.ts';
import { overlay } from './what-if.ts';

/** A unit's report and the faults that only show when its files are put together. */
export interface AuditedUnit {
  readonly report: UnitReport;
  readonly faults: readonly Diagnostic[];
  readonly crashed: boolean;
  /** The scores with the changes of a what-if; null when none is about this unit. */
  readonly after: readonly UnitScore[] | null;
}

/** What sheets say of a unit and what a what-if changes, by instrument. */
export interface Beside {
  readonly noted: ReadonlyMap<string, UnitValues>;
  readonly changes: ReadonlyMap<string, UnitValues> | null;
}

const NOTHING_BESIDE: Beside = { noted: new Map(), changes: null };

/** Audits one unit. `documents` share an identity and are in the order of their paths. */
export function auditUnit(
  documents: readonly ReadDocument[],
  context: AuditContext,
  { noted, changes }: Beside = NOTHING_BESIDE,
): AuditedUnit {
  const maps = documents.map((document) => document.map);
  const { fakta: raw } = buildFacts(documents, context.read);
  const fakta = relate(raw, context.relations);
  const crashes: Crash[] = [];
  const results = judgeUnit(fakta, context.prepared, maps, crashes);
  const file = documents[0]?.file ?? '';
  const contradictions: Diagnostic[] = [];
  const valuesOf = (id: string) => noted.get(id) ?? NO_VALUES;
  return {
    report: {
      ...unitHead(documents, fakta),
      services: fakta.layanan.map((service) => serviceReport(service, maps)),
      results: withExcerpts(results, documents),
      scores: context.instruments.map(({ instrument, points }) =>
        scoreUnit(instrument, points, fakta, results, {
          values: valuesOf(instrument.id),
          faults: contradictions,
        }),
      ),
      fixes: findFixes({ raw, fakta, results, maps, noted }, context),
      surveys: [],
      official: documents.flatMap((document) => officialScores(document)),
    },
    faults: [
      ...findConflicts(documents),
      ...contradictions,
      ...crashes.map((crash) =>
        diagnostic('criterion-crashed', { criterion: crash.criterion, detail: crash.detail }, { file }),
      ),
    ],
    crashed: crashes.length > 0,
    after:
      changes === null
        ? null
        : context.instruments.map(({ instrument, points }) => {
            const values = overlay(valuesOf(instrument.id), changes.get(instrument.id) ?? NO_VALUES);
            return scoreUnit(instrument, points, fakta, results, { values, faults: null });
          }),
  };
}

function unitHead(
  documents: readonly ReadDocument[],
  fakta: Fakta,
): Omit<UnitReport, 'services' | 'results' | 'scores' | 'fixes' | 'surveys' | 'official'> {
  const first = documents[0];
  const source = objectOf(first?.data.sumber);
  return {
    key: first?.identity.key ?? '',
    name: fakta.konteks.opd || (first?.file ?? ''),
    government: fakta.konteks.pemerintah,
    kind: fakta.konteks.opd_jenis,
    sector: fakta.konteks.urusan,
    source: sourceKind(first),
    sourceStated: textOf(source.jenis) !== null,
    sourceTitle: textOf(source.judul),
    files: documents.map((document) => document.file),
  };
}

function serviceReport(service: Layanan, maps: readonly SourceMap[]): ServiceReport {
  const place = placeOf(service.nama.asal, maps);
  const citations = [...service.komponen.dasar_hukum.sitasi, ...service.komponen.biaya_tarif.dasar].filter(
    (citation) => citation.peran === 'dasar',
  );
  return {
    name: service.nama.teks,
    file: place.file,
    place,
    components: COMPONENTS.map(({ key }) => {
      const { status, sebab, terpotong } = service.komponen[key];
      return { key, status, because: sebab, cut: terpotong };
    }),
    citations: {
      known: citations.filter((citation) => citation.hukum !== null).length,
      total: citations.length,
    },
  };
}

const OFFICIAL = /^(?:100(?:\.0{1,9})?|\d{1,2}(?:\.\d{1,9})?)$/u;

/** The Ombudsman's own published results in a document. */
export function officialScores(document: ReadDocument): OfficialScore[] {
  const value = document.data.nilai_resmi;
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map(objectOf).flatMap((entry) => {
    const year = entry.tahun;
    if (!Number.isInteger(year)) return [];
    const score = textOf(entry.nilai);
    return [
      {
        year: year as number,
        // What is no number has a fault of its own.
        score: score !== null && OFFICIAL.test(score) ? roundHalfUp(parseRatio(score), 2) : null,
        category: textOf(entry.kategori),
        zone: textOf(entry.zona),
        source: textOf(entry.sumber),
      },
    ];
  });
}
