/**
 * What to mend first. A fix is a component of a service (or a block of the unit) with everything it fails; its points are found by
 * putting the model text in its place and running the whole pipeline again, never by flipping an outcome.
 */
import type { ComponentKey } from '../model/component.ts';
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import { groupBy } from '../model/group-by.ts';
import { compare, parseRatio, type Ratio, ZERO } from '../model/ratio.ts';
import type { Fix, Result } from '../model/report.ts';
import type { AuditContext } from './audit-context.ts';
import { placeOf } from './failure.ts';
import { aboutService } from './index-results.ts';
import { regained } from './regained.ts';
import { type JudgedUnit, rejudgeBlock, rejudgeService } from './rejudge.ts';
import type { Subject } from './scales.ts';
import { exact } from './score-numbers.ts';
import type { UnitValues } from './unit-values.ts';

/** A judged unit with its results. */
export interface Judged extends JudgedUnit {
  readonly results: readonly Result[];
  /** What sheets say, by instrument: what they settle, no document can change. */
  readonly noted: ReadonlyMap<string, UnitValues>;
}

/** Fixes of a unit, most points first: by the first instrument, then the second, then severity, then place. */
export function findFixes(judged: Judged, context: AuditContext): Fix[] {
  const unmet = judged.results.filter((result) => result.outcome === 'unmet');
  const fixes = [...groupBy(unmet, ({ service }) => service)].flatMap(([service, own]) => {
    const before = { fakta: judged.fakta, service, results: aboutService(judged.results, service) };
    const targets = groupBy(own, (result) => result.component ?? blockOf(result, context));
    targets.delete(null);
    return [...targets.values()].map((results) => toFix(results, before, judged, context));
  });
  return fixes.sort(byGain);
}

function blockOf(result: Result, context: AuditContext): string | null {
  return context.prepared.find(({ criterion }) => criterion.id === result.criterion)?.path.block ?? null;
}

function byGain(a: Fix, b: Fix): number {
  for (let index = 0; index < a.gains.length; index += 1) {
    const order = compare(gainAt(b, index), gainAt(a, index));
    if (order !== 0) return order;
  }
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || (a.service ?? -1) - (b.service ?? -1);
}

function gainAt(fix: Fix, index: number): Ratio {
  return parseRatio(fix.gains[index]?.points.exact ?? '0');
}

/** @param before the service, or the unit, as it is */
function toFix(results: readonly Result[], before: Subject, judged: Judged, context: AuditContext): Fix {
  const first = results[0];
  if (first === undefined) throw new Error('a fix needs a result');
  const { service, component } = first;
  const block = component === null ? blockOf(first, context) : null;
  const tried =
    component === null
      ? context.standards.models.blok[block ?? '']
      : modelFor(component, judged, service, context);
  const after = tried === undefined ? null : rejudge({ before, component, block, tried }, judged, context);
  const { instruments } = context;
  const gains =
    after === null ? instruments.map(() => ZERO) : regained(before, after, instruments, judged.noted);
  const asal = first.failures[0]?.place;
  return {
    service,
    component,
    block,
    severity: worst(results),
    criteria: [...new Set(results.map((result) => result.criterion))],
    place: asal ?? placeOf(judged.fakta.penetapan.asal, judged.maps),
    tried: tried ?? null,
    gains: instruments.map(({ instrument }, index) => ({
      instrument: instrument.id,
      points: exact(gains[index] ?? ZERO, instrument.rounding.decimals),
    })),
  };
}

function worst(results: readonly Result[]): Severity {
  const counting = results.filter((result) => result.counts);
  const pool = (counting.length > 0 ? counting : results).map((result) => result.severity);
  return SEVERITIES.find((severity) => pool.includes(severity)) ?? 'info';
}

/** The component's model text. A time that also held the complaint times keeps holding such times, or mending it would lose them. */
function modelFor(
  component: ComponentKey,
  judged: Judged,
  service: number | null,
  context: AuditContext,
): unknown {
  const { models } = context.standards;
  const model = modelText(models.komponen[component], judged, service);
  const times =
    component === 'jangka_waktu' ? judged.fakta.layanan[service ?? 0]?.komponen.jangka_waktu.durasi : [];
  const complaints =
    times?.some((time) => time.peran === 'aduan_tanggapan' || time.peran === 'aduan_selesai') ?? false;
  return complaints ? [model, models.waktu_aduan].flat() : model;
}

/** The model text with the names of this service, unit and region in it. */
function modelText(model: unknown, judged: Judged, service: number | null): unknown {
  const names: Readonly<Record<string, string>> = {
    nama_layanan: judged.fakta.layanan[service ?? 0]?.nama.teks ?? '',
    daerah: judged.fakta.konteks.daerah,
    opd: judged.fakta.konteks.opd,
  };
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(/\{(nama_layanan|daerah|opd)\}/gu, (_, name: string) => names[name] ?? '');
    if (Array.isArray(value)) return value.map(fill);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(model);
}

interface Trial {
  readonly before: Subject;
  readonly component: ComponentKey | null;
  readonly block: string | null;
  readonly tried: unknown;
}

function rejudge(
  { before, component, block, tried }: Trial,
  judged: Judged,
  context: AuditContext,
): Subject | null {
  const { service } = before;
  if (component !== null && service !== null)
    return rejudgeService(judged, context, service, component, tried, before.results);
  return service !== null || block === null ? null : rejudgeBlock(judged, context, block, tried);
}
