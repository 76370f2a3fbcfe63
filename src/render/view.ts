/** A report with the look-ups that every part of a page needs. */

import type { Severity } from '../model/criterion.ts';
import type { CriterionSummary, InstrumentSummary, Place, Report, UnitReport } from '../model/report.ts';
import { createStanding, type StandingOf } from './baseline-standing.ts';
import type { Ink } from './options.ts';
import type { Pen } from './pen.ts';

export interface View {
  readonly report: Report;
  readonly pen: Pen;
  /** One unit: the page shows everything it knows of it. */
  readonly full: boolean;
  /** One unit with so few matters that each is shown by itself. */
  readonly detailed: boolean;
  /** So much that the page shows it by criterion. */
  readonly many: boolean;
  /** So many units that none is shown by itself. */
  readonly crowded: boolean;
  readonly criteria: ReadonlyMap<string, CriterionSummary>;
  readonly units: ReadonlyMap<string, UnitReport>;
  /** Number (from 1) under which the page speaks of an instrument. */
  measureNumber(instrument: string): number;
  instrument(id: string): InstrumentSummary | undefined;
  /** What the baseline says of a matter; null without one. */
  readonly standing: StandingOf;
}

/** Most matters, and most units, that a page shows one by one. */
const MATTERS = 60;
const UNITS = 10;

/** The look-ups of a report. */
export function createView(report: Report, pen: Pen): View {
  const instruments = new Map(report.instruments.map((instrument) => [instrument.id, instrument]));
  const order = [...instruments.keys()];
  return {
    report,
    pen,
    full: report.units.length === 1,
    detailed: report.units.length === 1 && report.totals.unmet <= MATTERS,
    many: report.totals.unmet > MATTERS || report.units.length > UNITS,
    crowded: report.units.length > UNITS,
    criteria: new Map(report.criteria.map((criterion) => [criterion.id, criterion])),
    units: new Map(report.units.map((unit) => [unit.key, unit])),
    measureNumber: (id) => order.indexOf(id) + 1,
    instrument: (id) => instruments.get(id),
    standing: createStanding(report),
  };
}

/** Ink of a severity; its word is always printed as well. */
export const SEVERITY_INK: Readonly<Record<Severity, Ink>> = {
  kritis: 'red',
  mayor: 'yellow',
  minor: 'cyan',
  info: 'dim',
};

const ZONE_INK: ReadonlyMap<string, Ink> = new Map([
  ['hijau', 'green'],
  ['kuning', 'yellow'],
  ['merah', 'red'],
]);

/** Ink of a zone; its word is always printed as well. */
export function zoneInk(zone: string | null): Ink | null {
  return (zone === null ? undefined : ZONE_INK.get(zone)) ?? null;
}

/** A zone in words; a zone without a name of its own stays as it is. */
export function zoneName(pen: Pen, zone: string | null): string {
  if (zone === null) return '';
  const names: Readonly<Record<string, string>> = pen.t.words.zone;
  return (Object.hasOwn(names, zone) ? names[zone] : undefined) ?? zone;
}

/** "berkas.yaml:25:21", as editors and terminals link it. */
export function placeText({ file, span }: Place): string {
  return `${file}:${span.line}:${span.column}`;
}

/** A command line over files; a name that a shell might read otherwise is quoted. */
export function auditCommand(files: readonly string[]): string {
  return ['patuh audit', ...files.map(shellWord)].join(' ');
}

function shellWord(file: string): string {
  const name = file.startsWith('-') ? `./${file}` : file;
  return /^[\w./@+-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
