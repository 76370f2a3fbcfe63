/** The whole report as JSON. */
import type { Report } from '../model/report.ts';

/** The whole report as JSON, ending in one newline. */
export function renderJson(report: Report): string {
  return jsonText(report);
}

/**
 * A value as JSON, ending in one newline. Characters that could steer a terminal, a CI log or a page the text is set into are escaped,
 * which changes the text but not the value: parsing gives the same value.
 */
export function jsonText(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, null, indent)
    .replaceAll(/[\p{Cf}\p{Co}\u007f-\u009f\u2028\u2029<]/gu, escaped)
    .replaceAll(/#(?=#\w*\[)/gu, '\\u0023');
  return `${json}\n`;
}

function escaped(character: string): string {
  let text = '';
  for (let index = 0; index < character.length; index += 1)
    text += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return text;
}
