/** Published text as the lines of a list: numbered, lettered, bulleted or bare, each with its exact place. */
import { BULLET_RUN, type InlineMark, inlineMarks } from '../word/inline-marks.ts';
import type { TextPart } from '../word/part.ts';
import { type ListNumber, listMark } from './list-mark.ts';

/** One line: [awal, sampai) with its mark, [dari, sampai) without. */
export interface ListLine {
  readonly part: TextPart;
  readonly awal: number;
  readonly dari: number;
  readonly sampai: number;
  /** Number as written; letters count a = 1. */
  readonly nomor: ListNumber | null;
  readonly bertanda: boolean;
  /** A heading: ends with a colon, or stands in front of a list on the same printed line. */
  readonly judul: boolean;
}

interface Draft {
  readonly part: TextPart;
  readonly awal: number;
  readonly dari: number;
  sampai: number;
  readonly readings: readonly ListNumber[];
  readonly bertanda: boolean;
  readonly pengantar: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]|<br\s*\/?>/giu;
/** "1 BPJS: ...", "01 Berkas": a number without a full stop, a mark only when the numbers form a list. */
const BARE = /^(0?\d|\d{2})(\s+)(?=\p{Lu})/u;
const OPEN_END = /(?:,|\b(?:dan|atau|serta|yang|untuk|dengan|di|ke|dari|oleh|pada|kepada|dalam))\s*$/iu;

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

function printedLines(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(trimmed(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines.filter(([from, to]) => to > from);
}

/** "1" on a line of its own over the words it counts; a lone one may be an amount. */
const ONLY_NUMBER = /^\(?(\d{1,2})\s*[.)]?$/u;

/** Whether the numbers that stand alone run 1, 2, ... with words between them. */
function numbersStandAlone(texts: readonly string[]): boolean {
  const at = texts.flatMap((text, index) => (ONLY_NUMBER.test(text) ? [index] : []));
  return (
    at.length > 1 &&
    at.every((index, turn) => Number(ONLY_NUMBER.exec(texts[index] ?? '')?.[1]) === turn + 1) &&
    at.every((index) => index + 1 < texts.length && !at.includes(index + 1))
  );
}

interface PrintedPart {
  readonly part: TextPart;
  readonly lines: readonly [number, number][];
}

function textsOf(printed: readonly PrintedPart[]): string[] {
  return printed.flatMap(({ part, lines }) => lines.map(([from, to]) => part.teks.slice(from, to)));
}

/** A column of numbers that was copied line by line says nothing beside the words it counts. */
function withoutNumberLines(printed: readonly PrintedPart[]): readonly PrintedPart[] {
  if (!numbersStandAlone(textsOf(printed))) return printed;
  return printed.map(({ part, lines }) => ({
    part,
    lines: lines.filter(([from, to]) => !ONLY_NUMBER.test(part.teks.slice(from, to))),
  }));
}

/** Which texts begin with bare numbers that form a list 1, 2, ... */
function hasBareNumbers(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => {
    const match = BARE.exec(text);
    return match === null ? [] : [Number(match[1])];
  });
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

function startMark(text: string, bare: boolean): { panjang: number; nomor: readonly ListNumber[] } | null {
  const mark = listMark(text);
  if (mark !== null || !bare) return mark;
  const match = BARE.exec(text);
  if (match === null) return null;
  return { panjang: match[0].length, nomor: [{ nilai: Number(match[1]), deret: '1' }] };
}

/** One printed line as drafts: a heading and the lines whose marks stand inside it. */
function splitLine(part: TextPart, from: number, to: number, bare: boolean): Draft[] {
  const text = part.teks.slice(from, to);
  const mark = startMark(text, bare);
  const skip = mark?.panjang ?? 0;
  const own = mark?.nomor ?? [];
  const bulleted = mark !== null && own.length === 0 && /^[-–—]/u.test(text);
  const inner = inlineMarks(text.slice(skip), own, bulleted).map((item) => ({
    ...item,
    awal: item.awal + skip,
    dari: item.dari + skip,
  }));
  const first = inner[0];
  const head: Draft = {
    part,
    awal: from,
    dari: from + skip,
    sampai: from + (first?.awal ?? text.length),
    readings: own,
    bertanda: mark !== null,
    pengantar:
      first !== undefined &&
      first.deret !== BULLET_RUN &&
      !own.some((number) => number.deret === first.deret),
  };
  return [head, ...inner.map((item, index) => innerDraft(part, from, item, inner[index + 1], text.length))];
}

function innerDraft(
  part: TextPart,
  base: number,
  item: InlineMark,
  next: InlineMark | undefined,
  length: number,
): Draft {
  return {
    part,
    awal: base + item.awal,
    dari: base + item.dari,
    sampai: base + (next?.awal ?? length),
    readings: item.deret === BULLET_RUN ? [] : [item],
    bertanda: true,
    pengantar: next !== undefined && next.deret !== item.deret && next.nilai === 1,
  };
}

/** A line without mark goes on with the one before when that one is open or, in a marked list, when it starts small. */
function continues(draft: Draft, before: Draft | undefined, marked: boolean): boolean {
  if (before === undefined || draft.bertanda || draft.part !== before.part) return false;
  const text = draft.part.teks;
  const end = text.slice(Math.max(before.dari, before.sampai - 12), before.sampai);
  if (/[;:.]\s*$/u.test(end)) return false;
  return OPEN_END.test(end) || (marked && before.bertanda && /^[\p{Ll}(]/u.test(text.slice(draft.dari)));
}

function joined(drafts: readonly Draft[]): Draft[] {
  const marked = drafts.some((draft) => draft.bertanda);
  const lines: Draft[] = [];
  for (const draft of drafts) {
    const before = lines.at(-1);
    if (before !== undefined && continues(draft, before, marked)) before.sampai = draft.sampai;
    else lines.push({ ...draft });
  }
  return lines;
}

/** "i." is the letter after "h.", else the numeral one. */
function chosen(readings: readonly ListNumber[], before: ListNumber | null): ListNumber | null {
  const follows = readings.find(
    (number) => before !== null && number.deret === before.deret && number.nilai === before.nilai + 1,
  );
  return follows ?? readings.find((number) => number.nilai === 1) ?? readings[0] ?? null;
}

/**
 * The lines of the parts of one component, in order. `bare` lets "1 BPJS", "2 UMUM" count as numbered; leave it off where
 * a line may begin with an amount ("2 printer").
 */
export function listLines(parts: readonly TextPart[], bare = true): readonly ListLine[] {
  const printed = withoutNumberLines(parts.map((part) => ({ part, lines: printedLines(part.teks) })));
  const starts = textsOf(printed);
  const numbered = bare && hasBareNumbers(starts);
  const drafts = printed.flatMap(({ part, lines }) =>
    joined(lines.flatMap(([from, to]) => splitLine(part, from, to, numbered))),
  );
  const result: ListLine[] = [];
  let before: ListNumber | null = null;
  for (const draft of drafts) {
    const { part, awal, bertanda } = draft;
    const [dari, sampai] = trimmed(part.teks, draft.dari, draft.sampai);
    const nomor = chosen(draft.readings, before);
    if (nomor !== null) before = nomor;
    if (dari >= sampai) continue;
    const judul = draft.pengantar || part.teks[sampai - 1] === ':';
    result.push({ part, awal: trimmed(part.teks, awal, sampai)[0], dari, sampai, nomor, bertanda, judul });
  }
  return result;
}
