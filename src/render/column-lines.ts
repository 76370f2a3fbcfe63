/** Rows as columns without a frame, in time that grows with the rows: `cli-table3` takes half a millisecond and more for each. */
import { displayWidth } from './layout.ts';
import type { Ink } from './options.ts';
import type { Pen } from './pen.ts';

/** Safe text on one line, with or without ink. */
type Line = string | { readonly text: string; readonly ink: Ink };

/** What stands in one column of one row: a line, or several. */
export type Cell = Line | readonly Line[];

/** The lines of a table. Cells are wrapped to their columns beforehand: what is wider pushes the rest of its line aside. */
export function columnLines(
  pen: Pen,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell) => [cell].flat());
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((lines, column) => padded(pen, lines[at] ?? '', widths[column] ?? 0))
        .join('')
        .trimEnd(),
    );
  });
}

function padded(pen: Pen, line: Line, width: number): string {
  const { text, ink } = typeof line === 'string' ? { text: line, ink: null } : line;
  return pen.paint(text, ink) + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
