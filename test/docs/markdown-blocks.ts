/** Fenced blocks of a page, each with the marker comment that stands right above it. */
export interface Block {
  readonly marker: string;
  readonly language: string;
  readonly text: string;
}

const BLOCK = /(?:<!-- ([^\n]*?) -->\n)?```(\w+)\n([\s\S]*?)```/gu;

/** Every fenced block in order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(BLOCK)].map(([, marker = '', language = '', text = '']) => ({
    marker,
    language,
    text,
  }));
}

/** The page with the text of some blocks replaced; null leaves a block as it is. */
export function withBlocks(
  page: string,
  replace: (block: Block, before: readonly Block[]) => string | null,
): string {
  const before: Block[] = [];
  return page.replaceAll(BLOCK, (all, marker: string | undefined, language: string, text: string) => {
    const block = { marker: marker ?? '', language, text };
    const fresh = replace(block, before);
    before.push(block);
    return fresh === null
      ? all
      : all.replace(/```(\w+)\n[\s\S]*$/u, () => `\`\`\`${language}\n${fresh}\`\`\``);
  });
}
