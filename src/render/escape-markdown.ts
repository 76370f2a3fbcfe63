/** Text from documents inside Markdown that GitHub and GitLab render. */
import { escapeTerminal } from './escape-terminal.ts';
import { escapeXml } from './escape-xml.ts';
import { code, markdown } from './markdown.ts';

/**
 * Places where both services make links after Markdown is done, so that a backslash does not stop them: mentions, numbers of issues and merge
 * requests, labels, milestones, addresses of the web.
 */
const REFERENCE = /(?:@|%|\\~)(?=[\p{L}\p{N}_"])|(?:\\[#&$]|!|\bGH-)(?=\p{N})|:(?=\/\/)|\bwww(?=\.)/giu;
/** Nothing to see, and enough to part a sign from its name. */
const NOTHING = '&#8203;';

/** Text on one line that is nothing but text: no marks, HTML, links, mentions, or references. */
export function escapeMarkdown(text: string): string {
  return markdown(escapeTerminal(text))
    .replaceAll(REFERENCE, (sign) => sign + NOTHING)
    .replaceAll('\u200b', NOTHING);
}

/** Words of a document in a code span, where neither service makes links of them. */
export function quotedCode(text: string): string {
  return code(escapeTerminal(text));
}

/** A line that unfolds; both parts of its head are text, and the first is set as code. */
export function unfolding(name: string, note: string, lines: readonly string[]): string {
  const summary = `<summary><code>${escapeXml(name)}</code> ${escapeXml(note)}</summary>`;
  return ['<details>', summary, '', ...lines, '', '</details>'].join('\n');
}
