/**
 * What to mend first. A fix is a component of a service (or a block of the unit) with everything it fails; its points are found by
 * putting the model text in its place and running the whole pipeline again, never by flipping an outcome.
 */
import { type ComponentKey, isComponentKey } from '../model/component.ts';
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Fakta, KomponenFakta, Layanan } from '../model/facts.ts';
import { compare, parseRatio, type Ratio } from '../model/ratio.ts';
import type { Fix, Result } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import type { AuditContext } from './audit-context.ts';
import { buildMaklumat, buildPartisipasi, buildPenetapan } from './build-blocks.ts';
import { rebuildComponent, type ServiceRef } from './build-facts.ts';
import { placeOf } from './failure.ts';
import { judgeBlocks, judgeService } from './judge.ts';
import { relate, relateService } from './relate.ts';
import { regained } from './score.ts';
import { exact } from './score-numbers.ts';
import type { UnitValues } from './unit-values.ts';

/** A judged unit, as the fixes need it. */
export interface Judged {
  /** Facts as read, before relations. */
  readonly raw: Fakta;
  readonly fakta: Fakta;
  readonly services: readonly ServiceRef[];
  readonly results: readonly Result[];
  readonly maps: readonly SourceMap[];
  /** What sheets say, by instrument: what they settle, no document can change. */
  readonly noted: ReadonlyMap<string, UnitValues>;
}

/** Fixes of a unit, most points first: by the first instrument, then the second, then severity, then place. */
export function findFixes(judged: Judged, context: AuditContext): Fix[] {
  const unmet = judged.results.filter((result) => result.outcome === 'unmet');
  const groups = new Map<string, Result[]>();
  for (const result of unmet) {
    const target = result.component ?? blockOf(result, context);
    if (target === null) continue;
    const key = `${result.service ?? 'unit'} ${target}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((results) => toFix(results, judged, context)).sort(byGain);
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

function toFix(results: readonly Result[], judged: Judged, context: AuditContext): Fix {
  const first = results[0];
  if (first === undefined) throw new Error('a fix needs a result');
  const { service, component } = first;
  const block = component === null ? blockOf(first, context) : null;
  const tried =
    component === null
      ? context.standards.models.blok[block ?? '']
      : modelFor(component, judged, service, context);
  const after = tried === undefined ? null : rejudge(judged, context, service, component, block, tried);
  const asal = first.failures[0]?.place;
  return {
    service,
    component,
    block,
    severity: worst(results),
    criteria: [...new Set(results.map((result) => result.criterion))],
    place: asal ?? placeOf(judged.fakta.penetapan.asal, judged.maps),
    tried: tried ?? null,
    gains: context.instruments.map(({ instrument, points }) => {
      const before = { fakta: judged.fakta, results: own(judged.results, service) };
      const gain =
        after === null
          ? parseRatio('0')
          : regained(instrument, points, service, before, after, judged.noted.get(instrument.id));
      return { instrument: instrument.id, points: exact(gain, instrument.rounding.decimals) };
    }),
  };
}

function own(results: readonly Result[], service: number | null): Result[] {
  return results.filter((result) => result.service === service);
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

function rejudge(
  judged: Judged,
  context: AuditContext,
  service: number | null,
  component: ComponentKey | null,
  block: string | null,
  tried: unknown,
): { fakta: Fakta; results: Result[] } | null {
  if (component !== null && service !== null)
    return rejudgeService(judged, context, service, component, tried);
  if (service !== null || block === null) return null;
  return rejudgeBlock(judged, context, block, tried);
}

function rejudgeService(
  judged: Judged,
  context: AuditContext,
  service: number,
  component: ComponentKey,
  tried: unknown,
): { fakta: Fakta; results: Result[] } | null {
  const ref = judged.services[service];
  const raw = judged.raw.layanan[service];
  if (ref === undefined || raw === undefined || !isComponentKey(component)) return null;
  const rebuilt = rebuildComponent(ref, component, tried, context.read);
  const changed: Layanan = { ...raw, komponen: { ...raw.komponen, [component]: rebuilt } as KomponenFakta };
  const related = relateService(changed, judged.fakta.konteks, context.relations);
  const fakta: Fakta = {
    ...judged.fakta,
    layanan: judged.fakta.layanan.map((other, index) => (index === service ? related : other)),
  };
  return { fakta, results: judgeService(fakta, service, context.prepared, judged.maps, []) };
}

function rejudgeBlock(
  judged: Judged,
  context: AuditContext,
  block: string,
  tried: unknown,
): { fakta: Fakta; results: Result[] } | null {
  const input = { value: tried, pointer: `/${block}`, file: 0, broken: false };
  const built =
    block === 'maklumat'
      ? buildMaklumat(input)
      : block === 'penetapan'
        ? buildPenetapan(input)
        : block === 'partisipasi'
          ? buildPartisipasi(input)
          : null;
  if (built === null) return null;
  const fakta = relate({ ...judged.raw, [block]: built }, context.relations);
  return { fakta, results: judgeBlocks(fakta, context.prepared, judged.maps, []) };
}
