/** A baseline on disk: read with every reason why it cannot be used, written whole. */
import {
  type Baseline,
  baselineText,
  criteriaEdition,
  criterionEdition,
  type GivenBaseline,
  readBaseline,
  type Standards,
  type Validators,
} from '../index.ts';
import { diagnosticSentence, texts } from '../text/index.ts';
import { readText, shownPath } from './files.ts';
import type { Io } from './io.ts';
import { writeWhole } from './output.ts';
import { UserError } from './user-error.ts';

/** Edition of the criteria of the standards, as baselines name it. */
export function editionOf({ criteria }: Standards): string {
  return criteriaEdition(
    criteria
      .filter(({ duplicate_of }) => duplicate_of === undefined)
      .map((criterion) => ({ id: criterion.id, edition: criterionEdition(criterion) })),
  );
}

/**
 * Reads a baseline.
 * @throws UserError when it is not there, is none, or was written by other criteria.
 */
export function loadBaseline(
  path: string,
  { standards, validators }: { standards: Standards; validators: Validators },
  io: Io,
): GivenBaseline {
  const file = shownPath(path);
  const text = readText(path);
  if (!text.ok)
    throw new UserError('baseline-unreadable', {
      path,
      reason: diagnosticSentence(texts[io.lang], text.fault),
    });
  const validate = validators.baseline;
  if (validate === undefined) throw new Error('the baseline schema is not compiled');
  const read = readBaseline(file, text.text, validate, standards.schemas.baseline ?? {});
  if (!read.ok) {
    const [first] = read.faults;
    const at = first?.span ? `${file}:${first.span.line}:${first.span.column}` : path;
    throw new UserError('baseline-unreadable', {
      path: at,
      reason: first === undefined ? '' : diagnosticSentence(texts[io.lang], first),
    });
  }
  const { baseline } = read;
  const edition = editionOf(standards);
  if (baseline.criteria !== edition)
    throw new UserError('baseline-other-criteria', {
      path,
      tool: baseline.tool,
      edition: baseline.criteria,
      now: edition,
    });
  return { file, baseline };
}

/** Writes a baseline. */
export function saveBaseline(path: string, baseline: Baseline): void {
  writeWhole(path, baselineText(baseline));
}
