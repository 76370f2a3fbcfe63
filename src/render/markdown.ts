/** Text that means nothing to Markdown, and the few marks we set ourselves. */

/** Text on one line in which no character of Markdown, HTML or GitHub's additions has a meaning. */
export function markdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#&~$]/gu, '\\$&')
    .replace(/^(?:[-+]|\d+(?=[.)]))/u, (mark) => (/\d/u.test(mark) ? `${mark}\u200b` : `\\${mark}`));
}

/** Text in a code span that no backtick in it can end. */
export function code(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length)) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** The anchor GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
