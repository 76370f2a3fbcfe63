/**
 * Maps each character of a scalar's value to its character in the source. The walk is rebuilt per style and checked:
 * when the rebuilt text differs from the value there is no map, and the caller falls back to the whole scalar.
 */

/** The rebuilt text and where each of its UTF-16 units came from. */
interface Walk {
  text: string;
  offsets: number[];
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Triples (value offset, source offset, length) for the scalar in `source` at [from, to), or null when it cannot be
 * mapped exactly.
 */
export function scalarSegments(
  source: string,
  from: number,
  to: number,
  style: ScalarStyle,
  value: string,
): number[] | null {
  const walk = rebuild(source, from, to, style, value);
  return walk === null ? null : compress(walk.offsets);
}

function rebuild(source: string, from: number, to: number, style: ScalarStyle, value: string): Walk | null {
  if (style === 'literal' || style === 'folded') return rebuildBlock(source, from, to, style, value);
  const quoted = style !== 'plain';
  const walk = rebuildFlow(source, quoted ? from + 1 : from, quoted ? to - 1 : to, style);
  return walk.text === value ? walk : null;
}

function compress(offsets: readonly number[]): number[] {
  const triples: number[] = [];
  let start = 0;
  for (let at = 1; at <= offsets.length; at += 1) {
    if (at < offsets.length && offsets[at] === (offsets[at - 1] ?? 0) + 1) continue;
    triples.push(start, offsets[start] ?? 0, at - start);
    start = at;
  }
  return triples;
}

function push(walk: Walk, text: string, offset: number): void {
  walk.text += text;
  for (let at = 0; at < text.length; at += 1) walk.offsets.push(offset);
}

/** Plain and quoted scalars: escapes, doubled quotes, and folding of line breaks. */
function rebuildFlow(source: string, from: number, to: number, style: ScalarStyle): Walk {
  const walk: Walk = { text: '', offsets: [] };
  let at = from;
  while (at < to) {
    const char = source[at] ?? '';
    if (char === '\n' || char === '\r') at = foldBreak(walk, source, at, to);
    else if (style === 'single' && char === "'") {
      push(walk, "'", at);
      at += 2;
    } else if (style === 'double' && char === '\\') at = readEscape(walk, source, at, to);
    else {
      push(walk, char, at);
      at += 1;
    }
  }
  return walk;
}

function foldBreak(walk: Walk, source: string, at: number, to: number): number {
  while (/[ \t]$/u.test(walk.text)) {
    walk.text = walk.text.slice(0, -1);
    walk.offsets.pop();
  }
  let next = at;
  let breaks = 0;
  while (next < to && /[\s]/u.test(source[next] ?? '')) {
    if (source[next] === '\n') breaks += 1;
    next += 1;
  }
  push(walk, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', at);
  return next;
}

function readEscape(walk: Walk, source: string, at: number, to: number): number {
  const kind = source[at + 1] ?? '';
  const length = HEX_LENGTH[kind];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    push(walk, code <= 0x10ffff ? String.fromCodePoint(code) : '', at);
    return at + 2 + length;
  }
  if (kind === '\n' || kind === '\r') {
    let next = at + 1;
    while (next < to && /\s/u.test(source[next] ?? '')) next += 1;
    return next;
  }
  push(walk, ESCAPES[kind] ?? kind, at);
  return at + 2;
}

/** A content line of a block scalar: its text after the indentation, and where that text starts. */
interface Line {
  text: string;
  offset: number;
  breakAt: number;
}

function rebuildBlock(
  source: string,
  from: number,
  to: number,
  style: 'literal' | 'folded',
  value: string,
): Walk | null {
  const headerEnd = source.indexOf('\n', from);
  if (headerEnd === -1 || headerEnd >= to) return null;
  const content = source.slice(headerEnd + 1, to);
  const indent = /^(?:[ ]*\r?\n)*([ ]+)\S/u.exec(content)?.[1]?.length ?? 0;
  for (let width = indent; width >= 1; width -= 1) {
    const lines = blockLines(source, headerEnd + 1, to, width);
    const walk = style === 'literal' ? joinLiteral(lines) : joinFolded(lines);
    const trimmed = trimTo(walk, value);
    if (trimmed !== null) return trimmed;
  }
  return null;
}

function blockLines(source: string, from: number, to: number, indent: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline;
    const textEnd = source[end - 1] === '\r' ? end - 1 : end;
    const offset = Math.min(start + indent, textEnd);
    lines.push({ text: source.slice(offset, textEnd), offset, breakAt: textEnd });
    start = end + 1;
  }
  return lines;
}

function pushLine(walk: Walk, line: Line): void {
  for (let at = 0; at < line.text.length; at += 1) push(walk, line.text[at] ?? '', line.offset + at);
}

function joinLiteral(lines: readonly Line[]): Walk {
  const walk: Walk = { text: '', offsets: [] };
  for (const line of lines) {
    pushLine(walk, line);
    push(walk, '\n', line.breakAt);
  }
  return walk;
}

function joinFolded(lines: readonly Line[]): Walk {
  const walk: Walk = { text: '', offsets: [] };
  lines.forEach((line, index) => {
    pushLine(walk, line);
    const next = lines[index + 1];
    if (
      line.text === '' ||
      next === undefined ||
      next.text === '' ||
      /^[ \t]/u.test(line.text) ||
      /^[ \t]/u.test(next.text)
    ) {
      const foldedAway =
        line.text !== '' &&
        next?.text === '' &&
        !/^[ \t]/u.test(line.text) &&
        followedByText(lines, index + 1);
      if (!foldedAway) push(walk, '\n', line.breakAt);
    } else push(walk, ' ', line.breakAt);
  });
  return walk;
}

/** A break before blank lines is dropped only when ordinary text follows them. */
function followedByText(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.text !== '');
  return next !== undefined && !/^[ \t]/u.test(next.text);
}

/** Cut or add final line breaks so that the text equals the value (chomping). */
function trimTo(walk: Walk, value: string): Walk | null {
  if (walk.text.startsWith(value)) {
    const rest = walk.text.slice(value.length);
    if (/^\n*$/u.test(rest)) return { text: value, offsets: walk.offsets.slice(0, value.length) };
  }
  return null;
}
