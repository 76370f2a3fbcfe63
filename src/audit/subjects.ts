/** Subjects of a criterion: the values its `on` path leads to. */
import type { Fakta } from '../model/facts.ts';

/** A criterion's path, taken apart once. */
export interface SubjectPath {
  /** The path as it is written in the criterion. */
  readonly text: string;
  /** Subjects belong to a service. */
  readonly perService: boolean;
  /** Component the path names, or null. */
  readonly component: string | null;
  /** The path goes over every component. */
  readonly everyComponent: boolean;
  /** Block of the unit the path starts with, or null. */
  readonly block: string | null;
  readonly steps: readonly { readonly name: string; readonly lists: number }[];
}

/** Takes `layanan[].komponen.dasar_hukum.sitasi[]` apart. */
export function parsePath(path: string): SubjectPath {
  const steps = path
    .split('.')
    .map((step) => ({ name: step.replaceAll('[]', ''), lists: step.match(/\[\]/gu)?.length ?? 0 }));
  const perService = steps[0]?.name === 'layanan';
  const inComponents = perService && steps[1]?.name === 'komponen';
  const component = inComponents ? (steps[2]?.name ?? null) : null;
  return {
    text: path,
    perService,
    component: component === '*' ? null : component,
    everyComponent: component === '*',
    block: perService ? serviceBlock(steps[1]?.name) : (steps[0]?.name ?? null),
    steps,
  };
}

function serviceBlock(name: string | undefined): string | null {
  return name === 'maklumat' || name === 'penetapan' || name === 'publikasi' ? name : null;
}

/** Values at the path; `service` picks one service where the path goes over services. */
export function subjectsOf(path: SubjectPath, fakta: Fakta, service: number | null): unknown[] {
  const one = path.perService && service !== null;
  let values: unknown[] = one ? fakta.layanan.slice(service, service + 1) : [fakta];
  for (const step of one ? path.steps.slice(1) : path.steps) {
    const next: unknown[] = [];
    for (const value of values) take(value, step.name, step.lists, next);
    values = next;
  }
  return values;
}

/** Adds the child of a value to `into`, or what the child's lists hold. */
function take(value: unknown, name: string, lists: number, into: unknown[]): void {
  if (value === null || typeof value !== 'object') return;
  if (name === '*') {
    for (const child of Object.values(value)) spread(child, lists, into);
    return;
  }
  const child = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  if (child !== undefined && child !== null) spread(child, lists, into);
}

function spread(value: unknown, lists: number, into: unknown[]): void {
  if (lists === 0) into.push(value);
  else if (Array.isArray(value)) for (const item of value) spread(item, lists - 1, into);
}
