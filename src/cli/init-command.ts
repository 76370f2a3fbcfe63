/** `patuh init`: a first document of a kind of OPD, printed or written. */
import { lstatSync } from 'node:fs';
import { escapeTerminal, renderFirstDocument, renderFirstSheet, type Standards } from '../index.ts';
import { texts } from '../text/index.ts';
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';
import { checkWritable, writeWhole } from './output.ts';
import { oneOf, unknownName } from './program-usage.ts';
import { UserError } from './user-error.ts';

/** Options as commander gives them. */
export interface InitCommandOptions {
  readonly opd?: string;
  readonly survey?: boolean;
  readonly followUp?: boolean;
  /** Instrument to write an assessment sheet for, instead of a document. */
  readonly assessment?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly lang: string;
}

/** Prints the document, or writes it where no file stands yet; exit code 0. */
export async function initCommand(options: InitCommandOptions, io: Io): Promise<number> {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  const { standards } = await builtInStandards();
  const { document, written } = firstFile(options, standards, io);
  if (options.output === undefined) {
    io.out(document);
    return 0;
  }
  checkFree(options.output, options.force === true);
  writeWhole(options.output, document);
  io.err(`${written(escapeTerminal(options.output))}\n`);
  return 0;
}

/** The file that is asked for, and what to say once it is written. */
function firstFile(
  { opd, assessment, survey, followUp }: InitCommandOptions,
  standards: Standards,
  io: Io,
): { readonly document: string; readonly written: (path: string) => string } {
  const { lang } = io;
  const { blankFiles, cli, scoring } = texts[lang];
  const asked = [
    ...(opd === undefined ? [] : ['--opd']),
    ...(assessment === undefined ? [] : ['--assessment']),
    ...(survey ? ['--survey'] : []),
    ...(followUp ? ['--follow-up'] : []),
  ];
  if (asked.length > 1) throw new UserError('init-one-kind', { options: asked.join(', ') });
  if (assessment !== undefined)
    return { document: firstSheet(assessment, standards, io), written: scoring.cli.sheetWritten };
  if (survey === true || followUp === true) {
    const kind = survey === true ? 'survey' : 'followup';
    const lines = survey === true ? blankFiles.survey : blankFiles.followUp;
    const first = `# yaml-language-server: $schema=${schemaAddress(standards, kind)}`;
    return { document: `${[first, ...lines].join('\n')}\n`, written: blankFiles.written };
  }
  const context = { names: standards.lexicon.komponen, schema: schemaAddress(standards, 'document') };
  return {
    document: renderFirstDocument(templateFor(opd ?? '', standards), context, lang),
    written: cli.documentWritten,
  };
}

function firstSheet(asked: string, standards: Standards, io: Io): string {
  const ids = standards.instruments.map(({ id }) => id);
  const chosen = oneOf('instrument-unknown', asked, ids);
  const instrument = standards.instruments.find(({ id }) => id === chosen);
  return instrument === undefined
    ? ''
    : renderFirstSheet(instrument, schemaAddress(standards, 'assessment'), io.lang);
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

function schemaAddress({ schemas }: Standards, kind: string): string {
  return String((schemas[kind] as { readonly $id?: unknown } | undefined)?.$id);
}
