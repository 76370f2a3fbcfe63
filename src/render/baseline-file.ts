/** The file of a baseline: JSON with one matter on a line, so that a merge request shows what came and went. */
import type { Baseline } from '../model/baseline.ts';
import { jsonText } from './json.ts';

/** The text of the file, ending in one newline. The same matters give the same bytes. */
export function baselineText({ schema, tool, criteria, matters }: Baseline): string {
  const line = (value: unknown) => jsonText(value, 0).trimEnd();
  const lines = matters.map((matter) => `    ${line(matter)}`);
  return [
    '{',
    `  "schema": ${line(schema)},`,
    `  "tool": ${line(tool)},`,
    `  "criteria": ${line(criteria)},`,
    `  "matters": [${lines.length === 0 ? ']' : ''}`,
    ...(lines.length === 0 ? [] : [lines.join(',\n'), '  ]']),
    '}\n',
  ].join('\n');
}
