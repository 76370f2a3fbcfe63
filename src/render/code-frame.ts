/** The line of a document that something is wrong with, its number before it and the words marked below it. */
import type { Span } from '../model/diagnostic.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { displayWidth } from './layout.ts';
import type { Ink } from './options.ts';
import type { Pen } from './pen.ts';

/** One character as it is shown: harmless, with its columns. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly part: keyof Excerpt;
}

/** Columns kept before words that fill the page. */
const LEAD = 8;
const TAB = '    ';
/** Characters looked at for the name of a command of a CI log. */
const LOOK = 40;

/** Two lines, never wider than the page: the line of the document around the words, and carets below them. */
export function codeFrame(
  pen: Pen,
  excerpt: Excerpt,
  span: Span,
  { indent, color }: { readonly indent: number; readonly color: Ink },
): [string, string] {
  const number = String(span.line);
  const room = pen.width - indent - number.length - 3;
  const gutter = (text: string) =>
    `${' '.repeat(indent)}${pen.paint(`${text} ${pen.unicode ? '│' : '|'}`, 'dim')} `;
  const cells = cut(pen, cellsOf(pen, excerpt), room);
  const carets = Math.max(1, widthOf(cells, 'words'));
  const before = Math.min(widthOf(cells, 'before'), room - carets);
  const until = span.endLine > span.line ? ` ${pen.t.screen.frameUntil(span.endLine)}` : '';
  const said = before + carets + displayWidth(until) <= room ? pen.paint(until, 'dim') : '';
  const shown = cells.map(({ text, part }) => (part === 'words' ? pen.paint(text, color) : text)).join('');
  return [
    gutter(number) + shown,
    gutter(' '.repeat(number.length)) + ' '.repeat(before) + pen.paint('^'.repeat(carets), color) + said,
  ];
}

/** The characters of an excerpt. What a CI log takes for a command is parted here too, also where the words begin in its middle. */
function cellsOf(pen: Pen, { before, words, after }: Excerpt): Cell[] {
  const line = before + words + after;
  const cells: Cell[] = [];
  let at = 0;
  for (const character of line) {
    const parted =
      line.startsWith('::', at) || (character === '#' && /^##\w*\[/u.test(line.slice(at, at + LOOK)));
    const text = character === '\t' ? TAB : pen.safe(character) + (parted ? ' ' : '');
    const part = at < before.length ? 'before' : at < before.length + words.length ? 'words' : 'after';
    cells.push({ text, width: displayWidth(text), part });
    at += character.length;
  }
  return cells;
}

/** The cells that fit, the beginning of the words among them; "…" stands for the rest. */
function cut(pen: Pen, cells: readonly Cell[], room: number): readonly Cell[] {
  const total = widthOf(cells);
  if (total <= room) return cells;
  const mark = pen.safe('…');
  const dots = { text: mark, width: displayWidth(mark) };
  const before = widthOf(cells, 'before');
  const lead = Math.max(LEAD, Math.floor((room - widthOf(cells, 'words')) / 2));
  const skip = Math.min(before - lead, total - room);
  const shown: Cell[] = [];
  let [from, passed] = [0, 0];
  if (skip > 0) {
    // The mark takes the columns of some more characters.
    while (passed < skip + dots.width && cells[from]?.part === 'before') {
      passed += cells[from]?.width ?? 0;
      from += 1;
    }
    shown.push({ ...dots, part: 'before' });
  }
  let [used, rest] = [widthOf(shown), total - passed];
  for (const cell of cells.slice(from)) {
    if (used + rest > room && used + cell.width + dots.width > room) {
      shown.push({ ...dots, part: cell.part });
      break;
    }
    shown.push(cell);
    used += cell.width;
    rest -= cell.width;
  }
  return shown;
}

function widthOf(cells: readonly Cell[], part?: Cell['part']): number {
  return cells.reduce((sum, cell) => (part === undefined || cell.part === part ? sum + cell.width : sum), 0);
}
