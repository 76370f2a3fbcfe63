/** Forms a comparison of reports can be rendered in. */
import type { Comparison } from '../model/comparison.ts';
import { renderDiffHtml } from './diff-html.ts';
import { renderDiffMarkdown } from './diff-markdown.ts';
import { renderDiffTable } from './diff-table.ts';
import { jsonText } from './json.ts';
import type { RenderOptions } from './options.ts';

interface DiffRenderer {
  readonly ending: string;
  readonly render: (diff: Comparison, options: RenderOptions, failOnDrop: boolean) => string;
}

/** Every form by its name. */
export const diffRenderers = {
  table: { ending: '.txt', render: renderDiffTable },
  json: { ending: '.json', render: (diff) => jsonText(diff) },
  markdown: { ending: '.md', render: renderDiffMarkdown },
  html: { ending: '.html', render: renderDiffHtml },
} as const satisfies Record<string, DiffRenderer>;

export type DiffFormat = keyof typeof diffRenderers;

/** The form a file's name asks for; null when none does. */
export function diffFormatOfFile(path: string): DiffFormat | null {
  const name = path.toLowerCase();
  const found = Object.entries(diffRenderers).find(([, { ending }]) => name.endsWith(ending));
  return (found?.[0] as DiffFormat | undefined) ?? null;
}
