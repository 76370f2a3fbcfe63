/** Every sentence a person reads, by language. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reason } from '../model/report.ts';
import type { Catalog } from './catalog.ts';
import { en } from './en.ts';
import type { Lang } from './format.ts';
import { id } from './id.ts';

export type { Catalog } from './catalog.ts';
export { formatCount, formatDate, formatNumber, joinList, type Lang } from './format.ts';
export type { UsageArgs, UsageCode } from './id-cli.ts';

/** The catalogues. */
export const texts: Readonly<Record<Lang, Catalog>> = { id, en };

/** Languages by their code, the default first. */
export const LANGUAGES = Object.keys(texts) as readonly Lang[];

/** The sentence of a fault. It may quote the document: make it safe for where it is printed. */
export function diagnosticSentence(
  catalog: Catalog,
  { code, args }: Pick<Diagnostic, 'code' | 'args'>,
): string {
  const say = catalog.diagnostics[code] as (args: Diagnostic['args']) => string;
  return say(args);
}

/** The sentence of a reason, with components, blocks and what is needed in words of the language. */
export function reasonSentence(catalog: Catalog, lang: Lang, reason: Reason): string {
  const say = catalog.reasons[reason.code] as (args: Readonly<Record<string, string>>) => string;
  const { words } = catalog;
  return say({
    component: 'component' in reason ? words.componentShort[reason.component] : '',
    block: 'block' in reason ? blockName(catalog, reason.block) : '',
    ask: reason.code === 'needs' ? reason.ask[lang] : '',
    because: 'because' in reason ? reason.because : '',
  });
}

/** A block of a unit in words; a block without a name of its own keeps its key. */
export function blockName(catalog: Catalog, block: string): string {
  const names = catalog.words.block;
  return (Object.hasOwn(names, block) ? names[block] : undefined) ?? block;
}

/** The sentence of a usage error. */
export function usageMessage<C extends keyof Catalog['cli']['usage']>(
  catalog: Catalog,
  code: C,
  args: Parameters<Catalog['cli']['usage'][C]>[0],
): { readonly message: string; readonly hint: string } {
  const say = catalog.cli.usage[code] as (args: unknown) => { message: string; hint: string };
  return say(args);
}
