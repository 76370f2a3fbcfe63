/** `patuh explain`, `patuh criteria`, `patuh instruments`: what patuh audits against, for people. */
import {
  type RenderOptions,
  renderCriteriaBook,
  renderCriteriaList,
  renderCriterion,
  renderInstrument,
  renderInstrumentList,
} from '../index.ts';
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';
import { oneOf, unknownName } from './program-usage.ts';
import { colorLevel, styleFor, unicodeFor, widthOf } from './terminal.ts';

interface PageOptions {
  readonly format?: string;
  readonly color?: boolean;
}

function pageOptions(options: PageOptions, io: Io): RenderOptions {
  return {
    lang: io.lang,
    width: widthOf(process.stdout, process.env),
    style: styleFor(colorLevel(process.stdout, process.env, options.color)),
    unicode: unicodeFor(process.env, process.platform),
  };
}

/** One criterion or instrument. */
export async function explainCommand(id: string, options: PageOptions, io: Io): Promise<number> {
  const { standards } = await builtInStandards();
  const { criteria, instruments } = standards;
  const instrument = instruments.find((candidate) => candidate.id === id.toLowerCase());
  const criterion = criteria.find((candidate) => candidate.id === id.toUpperCase());
  if (instrument !== undefined) io.out(renderInstrument(instrument, pageOptions(options, io)));
  else if (criterion !== undefined)
    io.out(renderCriterion(criterion, { instruments, criteria }, pageOptions(options, io)));
  else
    throw unknownName('criterion-unknown', id, [
      ...criteria.map((candidate) => candidate.id),
      ...instruments.map((candidate) => candidate.id),
    ]);
  return 0;
}

/** All criteria as a table, as JSON, or as the Markdown book. */
export async function criteriaCommand(options: PageOptions, io: Io): Promise<number> {
  const { standards } = await builtInStandards();
  const format = oneOf('format-unknown', options.format ?? 'table', ['table', 'json', 'markdown']);
  if (format === 'json') io.out(`${JSON.stringify(standards.criteria, null, 2)}\n`);
  else if (format === 'markdown') io.out(renderCriteriaBook(standards, io.lang));
  else io.out(renderCriteriaList(standards.criteria, pageOptions(options, io)));
  return 0;
}

/** All instruments, or one in full. */
export async function instrumentsCommand(
  id: string | undefined,
  options: PageOptions,
  io: Io,
): Promise<number> {
  const { standards } = await builtInStandards();
  const format = oneOf('format-unknown', options.format ?? 'table', ['table', 'json']);
  const known = standards.instruments.map((instrument) => instrument.id);
  const chosen = id === undefined ? null : oneOf('instrument-unknown', id, known);
  const one = standards.instruments.find((instrument) => instrument.id === chosen);
  if (format === 'json') io.out(`${JSON.stringify(one ?? standards.instruments, null, 2)}\n`);
  else
    io.out(
      one === undefined
        ? renderInstrumentList(standards.instruments, pageOptions(options, io))
        : renderInstrument(one, pageOptions(options, io)),
    );
  return 0;
}
