/** Subjects of a criterion: the values its `on` path leads to. */
import type { Fakta } from '../model/facts.ts';

/** A criterion's path, taken apart once. */
export interface SubjectPath {
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
  let values: unknown[] = [fakta];
  path.steps.forEach((step, index) => {
    values = values.flatMap((value) => take(value, step.name));
    for (let list = 0; list < step.lists; list += 1) {
      const pick = index === 0 && path.perService && service !== null && list === 0;
      values = values.flatMap((value) =>
        Array.isArray(value) ? (pick ? value.slice(service, service + 1) : value) : [],
      );
    }
  });
  return values;
}

function take(value: unknown, name: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if (name === '*') return Object.values(value);
  const child = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return child === undefined || child === null ? [] : [child];
}
