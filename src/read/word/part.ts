/** What a reader is given: the pieces of one component, in order, each with its place. */
import type { Asal, JenisTanda, Kutipan, Tanda } from '../../model/facts.ts';

/** A piece of published text: a whole string component, or one string item of a list. */
export interface TextPart {
  readonly teks: string;
  /** Range is [0, teks.length). */
  readonly asal: Asal;
}

/** A structured item: a whole object component, or one object item of a list. Its `asal` has the object's JSON Pointer. */
export interface ObjectPart {
  readonly nilai: Readonly<Record<string, unknown>>;
  readonly asal: Asal;
}

export type Part = TextPart | ObjectPart;

/** What every reader of a component returns beside its own facts. */
export interface Marks {
  readonly tanda: readonly Tanda[];
  readonly tidak_terbaca: readonly Kutipan[];
}

/** Whether a part is text. */
export function isText(part: Part): part is TextPart {
  return 'teks' in part;
}

/** The words [from, to) of a part, trimmed, with their exact place. */
export function quote(part: TextPart, from: number, to: number): Kutipan {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(part.teks[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(part.teks[end - 1] ?? '')) end -= 1;
  const base = part.asal.dari;
  return {
    kutipan: part.teks.slice(start, end),
    asal: { ...part.asal, dari: base + start, sampai: base + end },
  };
}

/** A mark on the words [from, to) of a part. */
export function mark(jenis: JenisTanda, part: TextPart, from: number, to: number): Tanda {
  return { jenis, ...quote(part, from, to) };
}

/** The place of a string leaf inside an object part (`key` may be a pointer tail such as "langkah/0/kegiatan"). */
export function leafPart(part: ObjectPart, key: string, teks: string): TextPart {
  return { teks, asal: { ...part.asal, jalur: `${part.asal.jalur}/${key}`, dari: 0, sampai: teks.length } };
}
