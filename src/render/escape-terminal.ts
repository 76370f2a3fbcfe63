/** Text from documents, made harmless for terminals and for the logs of CI services. */

const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/gu;
const SPACES = /[\t\p{Zs}]+/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * The text on one line, with everything that could steer a terminal made visible: line breaks become "¶", control, format, bidi and
 * zero-width characters become `\u001b`-like text. `::` and `##[` are parted, because a CI log takes them for commands, the first
 * one even behind spaces. Applying it twice changes nothing more.
 */
export function escapeTerminal(text: string): string {
  return oneLine(text)
    .replace(UNSEEN, shown)
    .replaceAll(/:(?=:)/gu, ': ')
    .replaceAll(/#(?=#\w*\[)/gu, '# ');
}

function oneLine(text: string): string {
  const [first, last] = [text.search(/[^\r\n]/u), text.length];
  if (first === -1) return '';
  let end = last;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1;
  return text.slice(first, end).replace(LINE_BREAKS, ' ¶ ').replace(SPACES, ' ');
}

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

const ASCII: Readonly<Record<string, string>> = {
  '·': '-',
  '…': '...',
  '¶': '|',
  '—': '-',
  '–': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '─': '-',
  '│': '|',
};

/** Our own marks, and the same ones in documents, in ASCII. */
export function asciiMarks(text: string): string {
  return text.replaceAll(/[·…¶—–“”‘’─│]/gu, (mark) => ASCII[mark] ?? mark);
}
