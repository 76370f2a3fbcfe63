/** Facts of a component, read once for texts that stand in many services. Offices copy most of a standard from one service to the next. */
import type { Component, ComponentKey } from '../model/component.ts';
import type { Asal, KomponenFakta } from '../model/facts.ts';
import { buildComponent, type ComponentPlace, type MarkReader, type Standing } from './build-component.ts';

/** Readings are kept up to this many characters of text, then the older half is forgotten. */
const MOST_CHARACTERS = 4_000_000;

interface Readings {
  readonly known: Map<string, unknown>;
  characters: number;
}

const READINGS = new WeakMap<MarkReader, Readings>();
/** Of texts that stand in no document. */
export const NOWHERE: ComponentPlace = { pointer: '', absent: '', file: 0 };
const ADA: Standing = { status: 'ada', sebab: null, terpotong: false };

/** The facts that `buildComponent` gives, moved from where the same text was read before. */
export function recallComponent<K extends ComponentKey>(
  component: Component & { readonly key: K },
  value: unknown,
  standing: Standing,
  place: ComponentPlace,
  marks: MarkReader,
): KomponenFakta[K] {
  const key = standing.status === 'ada' ? keyOf(component.key, value) : null;
  if (key === null) return buildComponent(component, value, standing, place, marks);
  const readings = READINGS.get(marks) ?? { known: new Map(), characters: 0 };
  READINGS.set(marks, readings);
  let read = readings.known.get(key);
  if (read === undefined) {
    // Pieces of a file's text would keep the whole file in memory; what comes out of JSON stands alone.
    const own: unknown = JSON.parse(key.slice(component.key.length));
    read = buildComponent(component, own, ADA, NOWHERE, marks);
    keep(readings, key, read);
  }
  if (place === NOWHERE) return read as KomponenFakta[K];
  const moved = moveTo(place.pointer, place.file)(read) as KomponenFakta[K];
  return { ...moved, terpotong: standing.terpotong };
}

/** Text that is the same exactly when the values are; null for numbers that JSON does not know. */
function keyOf(component: ComponentKey, value: unknown): string | null {
  let known = true;
  const text = JSON.stringify(value, (_, inner: unknown) => {
    const exact = typeof inner !== 'number' || (Number.isFinite(inner) && !Object.is(inner, -0));
    if (exact && typeof inner !== 'bigint') return inner;
    known = false;
    return null;
  });
  return known && typeof text === 'string' ? `${component} ${text}` : null;
}

function keep(readings: Readings, key: string, read: unknown): void {
  readings.known.set(key, read);
  readings.characters += key.length;
  for (const older of readings.known.keys()) {
    if (readings.characters <= MOST_CHARACTERS) break;
    readings.known.delete(older);
    readings.characters -= older.length;
  }
}

/** A copy of facts whose every place stands below a pointer in a file; what is one object in the facts stays one. */
function moveTo(pointer: string, file: number): (facts: unknown) => unknown {
  const moved = new Map<object, unknown>();
  const move = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const known = moved.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? moveAll(value) : isAsal(value) ? moveAsal(value) : moveFields(value);
    moved.set(value, copy);
    return copy;
  };
  const moveAll = (values: readonly unknown[]) => (values.length === 0 ? values : values.map(move));
  const moveAsal = (asal: Asal) => ({ ...asal, berkas: file, jalur: pointer + asal.jalur });
  const moveFields = (value: object) => {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value))
      copy[key] = inner !== null && typeof inner === 'object' ? move(inner) : inner;
    return copy;
  };
  return move;
}

function isAsal(value: object): value is Asal {
  return 'jalur' in value && 'berkas' in value;
}
