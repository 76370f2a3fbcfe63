/** `patuh init`: a first document of a kind of OPD, printed or written. */
import { lstatSync } from 'node:fs';
import { renderFirstDocument, type Standards } from '../index.ts';
import { texts } from '../text/index.ts';
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';
import { checkWritable, writeWhole } from './output.ts';
import { oneOf, unknownName } from './program-usage.ts';
import { UserError } from './user-error.ts';

/** Options as commander gives them. */
export interface InitCommandOptions {
  readonly opd?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly lang: string;
}

/** Prints the document, or writes it where no file stands yet; exit code 0. */
export async function initCommand(options: InitCommandOptions, io: Io): Promise<number> {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  const { standards } = await builtInStandards();
  const template = templateFor(options.opd ?? '', standards);
  const context = { names: standards.lexicon.komponen, schema: schemaAddress(standards) };
  const document = renderFirstDocument(template, context, io.lang);
  if (options.output === undefined) {
    io.out(document);
    return 0;
  }
  checkFree(options.output, options.force === true);
  writeWhole(options.output, document);
  io.err(`${texts[io.lang].cli.documentWritten(options.output)}\n`);
  return 0;
}

function templateFor(asked: string, { templates }: Standards): Standards['templates'][number] {
  const name = asked.trim().toLowerCase();
  const found = templates.find(({ jenis }) => jenis === name);
  if (found !== undefined) return found;
  const kinds = templates.map(({ jenis }) => jenis);
  const meant = templates.find(({ sebutan }) => sebutan.some((other) => other === name));
  if (meant === undefined) throw unknownName('kind-unknown', asked, kinds);
  throw new UserError('kind-unknown', { value: asked, suggestion: meant.jenis, known: kinds.join(', ') });
}

/** An official's work must never be lost to a repeated command. */
function checkFree(path: string, force: boolean): void {
  if (!/\.ya?ml$/iu.test(path)) throw new UserError('document-extension', { path });
  checkWritable(path);
  if (!force && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new UserError('file-exists', { path });
}

function schemaAddress({ schemas }: Standards): string {
  return String((schemas.document as { readonly $id?: unknown } | undefined)?.$id);
}
