/**
 * Stems of a pattern: pieces of plain text of which every match of the pattern, or what stands beside it, holds at least one. A
 * text without any of them need not be searched.
 */

/** What a piece of a pattern tells: the few strings it is, when these are few, and the strings one of which it holds. */
interface Told {
  readonly exact: readonly string[] | null;
  readonly need: readonly string[] | null;
}

const NOTHING: Told = { exact: [''], need: null };
const ANYTHING: Told = { exact: null, need: null };
/** More strings than this are not listed. */
const MOST = 40;
/** A single sign that few texts hold is a stem, too; a single letter or digit is not. */
const TOO_SHORT = /^[\p{L}\p{N}\s]?$/u;

/** Whether `a` is the better list to look for: longer strings, then fewer. */
function better(a: readonly string[], b: readonly string[] | null): boolean {
  if (b === null) return true;
  const length = (list: readonly string[]) => Math.min(4, ...list.map((stem) => stem.length));
  return length(a) > length(b) || (length(a) === length(b) && a.length < b.length);
}

function usable(list: readonly string[] | null): list is readonly string[] {
  return list !== null && list.length > 0 && !list.some((stem) => TOO_SHORT.test(stem));
}

/** The best list of a told piece. */
function needOf({ exact, need }: Told): readonly string[] | null {
  if (!usable(exact)) return need;
  return better(exact, need) ? exact : need;
}

function joined(pieces: readonly Told[]): Told {
  let run: readonly string[] = [''];
  let whole = true;
  let need: readonly string[] | null = null;
  const offer = (list: readonly string[] | null) => {
    if (usable(list) && better(list, need)) need = list;
  };
  for (const piece of pieces) {
    offer(piece.need);
    const product: readonly string[] | null =
      piece.exact === null || piece.exact.length * run.length > MOST
        ? null
        : [...new Set(run.flatMap((head) => (piece.exact ?? []).map((tail) => head + tail)))];
    if (product === null) {
      offer(run);
      offer(piece.exact);
      whole = false;
      run = piece.exact ?? [''];
    } else run = product;
  }
  offer(run);
  return { exact: whole ? run : null, need };
}

function either(branches: readonly Told[]): Told {
  const exact = branches.every((one) => one.exact !== null)
    ? [...new Set(branches.flatMap((one) => one.exact ?? []))]
    : null;
  const needs = branches.map(needOf);
  const need = needs.every(usable) ? [...new Set(needs.flatMap((one) => one ?? []))] : null;
  return { exact: exact !== null && exact.length <= MOST ? exact : null, need };
}

function repeated(piece: Told, least: number, most: number): Told {
  if (least === 1 && most === 1) return piece;
  if (least === 0 && most === 1 && piece.exact !== null)
    return { exact: [...new Set(['', ...piece.exact])], need: null };
  const only = piece.exact?.length === 1 ? piece.exact[0] : undefined;
  if (only !== undefined && least > 1) return { exact: null, need: [only.repeat(Math.min(least, 9))] };
  return { exact: null, need: least > 0 ? needOf(piece) : null };
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/uy;
const GROUP = /\((?:\?(:|=|!|<=|<!|<[A-Za-z]\w*>))?/uy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|c[A-Za-z]|.)/suy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/suy;
const SIGNS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** Reads a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  branches(): Told {
    const found = [this.#branch()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      found.push(this.#branch());
    }
    return found.length === 1 && found[0] !== undefined ? found[0] : either(found);
  }

  #branch(): Told {
    const pieces: Told[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const piece = this.#piece();
      const times = this.#take(QUANTIFIER);
      pieces.push(times === null ? piece : repeated(piece, ...bounds(times)));
    }
    return joined(pieces);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #piece(): Told {
    const group = this.#take(GROUP);
    if (group !== null) return this.#group(group[1] ?? '');
    const set = this.#take(CLASS);
    if (set !== null) return set[1] === '^' ? ANYTHING : few(set[2] ?? '');
    const sign = this.#take(ESCAPE);
    if (sign !== null) return escaped(sign);
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += char.length;
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? ANYTHING : { exact: [folded(char)], need: null };
  }

  #group(kind: string): Told {
    const inner = this.branches();
    this.#at += 1;
    if (kind === '!' || kind === '<!') return NOTHING;
    return kind === '=' || kind === '<=' ? { exact: [''], need: needOf(inner) } : inner;
  }
}

function bounds([, sign, least, comma, most]: RegExpExecArray): [number, number] {
  if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
  const low = Number(least);
  if (comma === undefined) return [low, low];
  return [low, most === '' || most === undefined ? Number.POSITIVE_INFINITY : Number(most)];
}

/** A class of single signs; ranges and classes inside it are too many. */
function few(inside: string): Told {
  if (inside.includes('\\') || /.-./u.test(inside)) return ANYTHING;
  return { exact: [...new Set([...inside].map(folded))], need: null };
}

function escaped([whole, braces, four, two]: RegExpExecArray): Told {
  const code = braces ?? four ?? two;
  if (code !== undefined)
    return { exact: [folded(String.fromCodePoint(Number.parseInt(code, 16)))], need: null };
  const char = whole[1] ?? '';
  if (whole.length > 2 || /[dDsSwWpPk\d]/u.test(char)) return ANYTHING;
  if (/[bB]/u.test(char)) return NOTHING;
  return { exact: [folded(SIGNS[char] ?? char)], need: null };
}

/** A text in the letters stems are written in: small, with the two letters that case makes equal to s and k. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  return small.includes('ſ') ? small.replaceAll('ſ', 's') : small;
}

/** The stems of a pattern; null when nothing can be said, so that every text has to be searched. */
export function stemsOf(source: string): readonly string[] | null {
  const need = needOf(new Reader(source).branches());
  return usable(need) ? need : null;
}
