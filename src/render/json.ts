/** The whole report as JSON. */
import type { Report } from '../model/report.ts';

/** The whole report as JSON, ending in one newline. */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join('');
}

/**
 * The same in pieces, unit by unit: the report of a thousand files is longer than any text Node can hold (half a gigabyte).
 */
export function* jsonPieces(report: Report): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield jsonAt(1, value);
  }
  yield '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '[\n    ';
  for (const item of items) {
    yield before;
    yield jsonAt(2, item);
    before = ',\n    ';
  }
  yield '\n  ]';
}

/** What stands around a value so many lists deep, as JSON with two blanks for each of them. */
const AROUND = { 1: ['[\n  ', '\n]'], 2: ['[\n  [\n    ', '\n  ]\n]'] } as const;

/** A value as it stands so deep in others: JSON itself knows how far in its lines are. */
function jsonAt(depth: keyof typeof AROUND, value: unknown): string {
  const [head, tail] = AROUND[depth];
  return safeJson(depth === 1 ? [value] : [[value]], 2).slice(head.length, -tail.length);
}

/**
 * A value as JSON, ending in one newline. Characters that could steer a terminal, a CI log or a page the text is set into are escaped,
 * which changes the text but not the value: parsing gives the same value.
 */
export function jsonText(value: unknown, indent = 2): string {
  return `${safeJson(value, indent)}\n`;
}

function safeJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent)
    .replaceAll(/[\p{Cf}\p{Co}\u007f-\u009f\u2028\u2029<]/gu, escaped)
    .replaceAll(/#(?=#\w*\[)/gu, '\\u0023');
}

function escaped(character: string): string {
  let text = '';
  for (let index = 0; index < character.length; index += 1)
    text += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return text;
}
