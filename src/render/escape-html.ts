/** Text from documents inside a page, and the one way pages are put together. */
import { escapeTerminal } from './escape-terminal.ts';

/** Markup that is known to be safe: made by {@link html}, or our own files. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is taken as it is, lists are joined, nothing is left out. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text on one line for content and quoted attributes: no markup, and control, bidi and zero-width characters made visible. */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replaceAll(/[&<>"']/gu, (mark) => MARKS[mark] ?? mark);
}

/**
 * A template of markup. Every value that is not markup itself is escaped, so a page cannot be left by text; attributes must stand in double
 * quotes, and no value may stand in a script, a style, or an address that is not an anchor of the page.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = strings.map(
    (string, index) => string + (index < values.length ? markupOf(values[index]) : ''),
  );
  return { markup: markup.join('') };
}

function markupOf(value: HtmlValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(markupOf).join('') : value.markup;
}

function isList(value: Html | readonly HtmlValue[]): value is readonly HtmlValue[] {
  return Array.isArray(value);
}
