/** The one way text reaches a terminal page: made safe, wrapped, then given its ink. */
import type { Words } from '../model/criterion.ts';
import {
  type Catalog,
  formatCount,
  formatDate,
  formatNumber,
  joinList,
  type Lang,
  texts,
} from '../text/index.ts';
import { asciiMarks, escapeTerminal } from './escape-terminal.ts';
import { displayWidth, type LineRange, truncate, wrapRanges } from './layout.ts';
import type { Ink, RenderOptions } from './options.ts';

/** Text with its ink. */
interface Span {
  readonly text: string;
  readonly ink: Ink | null;
}

/** Running text whose pieces may differ in ink. */
export type Rich = string | readonly (string | Span)[];

/** A piece of text with ink. */
export function ink(text: string, color: Ink | null): Span {
  return { text, ink: color };
}

/** Columns before the lines of a paragraph, before all lines but the first (`hang`), and where its lines end. */
interface Shape {
  readonly indent?: number;
  readonly hang?: number;
  readonly end?: number;
}

/** Columns of an entry: where its label and its body start, and figures that keep the right edge to themselves. */
interface Columns {
  readonly label?: number;
  readonly body: number;
  readonly figures?: string;
}

/** Says things in one language, on a page of one width. */
export interface Pen {
  readonly lang: Lang;
  readonly t: Catalog;
  readonly width: number;
  readonly unicode: boolean;
  /** Text on one line that cannot steer a terminal. */
  safe(text: string): string;
  /** Safe text of at most so many columns. */
  short(text: string, columns: number): string;
  /** Wrapped lines. */
  flow(content: Rich, shape?: Shape): string[];
  /** Wrapped lines that start at a column, with a label before the first one and its figures at the right edge. */
  entry(label: Rich, body: Rich, columns: Columns): string[];
  paint(text: string, color: Ink | null): string;
  say(words: Words): string;
  num(text: string): string;
  count(value: number): string;
  date(iso: string): string;
  list(items: readonly string[]): string;
}

const NARROWEST = 60;
const WIDEST = 120;

/** A pen for the given language, width and colours. */
export function createPen(options: RenderOptions): Pen {
  const { lang, style, unicode } = options;
  const width = Math.min(Math.max(Math.floor(options.width) || NARROWEST, NARROWEST), WIDEST);
  const safe = (text: string) => (unicode ? escapeTerminal(text) : asciiMarks(escapeTerminal(text)));
  const paint: Pen['paint'] = (text, color) => (color === null || text === '' ? text : style[color](text));
  const lines = (content: Rich, first: number, rest: number) => {
    const spans = toSpans(content, safe);
    const text = spans.map((span) => span.text).join('');
    return wrapRanges(text, first, rest).map((range) => ({
      text: paintRange(spans, range, paint),
      width: range.width,
    }));
  };
  const flow: Pen['flow'] = (content, { indent = 0, hang = indent, end = width } = {}) =>
    lines(content, end - indent, end - hang).map(
      (line, index) => ' '.repeat(index === 0 ? indent : hang) + line.text,
    );
  const entry: Pen['entry'] = (label, body, { label: margin = 0, body: start, figures = '' }) => {
    const room = width - start - (figures === '' ? 0 : displayWidth(figures) + 1);
    const [head] = lines(label, start - margin, start - margin);
    const before = ' '.repeat(margin) + (head?.text ?? '') + ' '.repeat(start - margin - (head?.width ?? 0));
    return lines(body, room, room).map((line, index) => {
      if (index > 0) return ' '.repeat(start) + line.text;
      return before + line.text + (figures === '' ? '' : ' '.repeat(room + 1 - line.width) + figures);
    });
  };
  return {
    lang,
    t: texts[lang],
    width,
    unicode,
    safe,
    short: (text, columns) => truncate(safe(text), columns, unicode ? '…' : '...'),
    flow,
    entry,
    paint,
    say: (words) => words[lang],
    num: (text) => safe(formatNumber(text, lang)),
    count: (value) => formatCount(value, lang),
    date: (iso) => formatDate(iso, lang),
    list: (items) => joinList(items, lang),
  };
}

function toSpans(content: Rich, safe: (text: string) => string): Span[] {
  const pieces = typeof content === 'string' ? [content] : content;
  return pieces.map((piece) =>
    typeof piece === 'string' ? { text: safe(piece), ink: null } : { text: safe(piece.text), ink: piece.ink },
  );
}

/** The characters of a range of the joined spans, each piece in its own ink. */
function paintRange(spans: readonly Span[], { from, to }: LineRange, paint: Pen['paint']): string {
  let [offset, result] = [0, ''];
  for (const span of spans) {
    const piece = span.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    result += paint(piece, span.ink);
    offset += span.text.length;
  }
  return result;
}
