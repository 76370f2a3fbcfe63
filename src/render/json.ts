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
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '[\n    ';
  for (const item of items) {
    yield before;
    yield indented(item, '    ');
    before = ',\n    ';
  }
  yield '\n  ]';
}

/** A value as it stands so far in; a line break inside a text is escaped, so every one here ends a line of JSON. */
function indented(value: unknown, indent: string): string {
  return safeJson(value, 2).replaceAll('\n', `\n${indent}`);
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
