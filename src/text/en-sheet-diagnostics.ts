/** English sentences of faults in assessment sheets and what-if questions. */
import type { DiagnosticTexts } from './catalog.ts';
import { formatNumber } from './format.ts';

const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Did you mean "${suggestion}"?`);
const num = (text: string) => formatNumber(text, 'en');

export const enSheetDiagnostics = {
  'sheet-instrument-unknown': ({ instrument, suggestion, known }) =>
    `No instrument "${instrument}".${meant(suggestion)} Known: ${known}.`,
  'sheet-edition-wrong': ({ instrument, edition, period, right }) =>
    `${edition} is no edition of ${instrument} (${period}). ${right === null ? 'Correct the year, or drop "edisi".' : `For ${edition} use instrumen: ${right}.`}`,
  'sheet-unit-unknown': ({ unit, government, suggestion }) =>
    `No unit "${unit}" (${government}) among the audited files, so this sheet is not used.${meant(suggestion)} Write opd as in the unit's own file, or add that file.`,
  'sheet-indicator-unknown': ({ indicator, instrument, suggestion }) =>
    `"${indicator}" is not part of ${instrument}.${meant(suggestion)} The list: patuh instruments ${instrument}.`,
  'sheet-value-out-of-scale': ({ indicator, value, top }) =>
    `The value of ${indicator} "${value}" is off its scale: write a number from 0 to ${top}, or a fraction like 3/4. It is not used.`,
  'sheet-conflict': ({ indicator, value, other, otherFile, otherLine }) =>
    `${indicator} is given twice: "${value}" here, "${other}" in ${otherFile} line ${otherLine}. Remove one; where they differ neither is used.`,
  'sheet-contradiction': ({ indicator, value, low, high }) =>
    `${indicator} is "${value}" on this sheet, but between ${num(low)} and ${num(high)} by the audited text. Correct the text (its publication, for one) or the sheet; the value is not used.`,
  'sheet-total-differs': ({ total, sum }) =>
    `The total "${total}" of the report differs from the sum of its dimensions (${num(sum)}). Check the copy.`,
  'what-if-unit-unknown': ({ unit, suggestion }) =>
    `No unit "${unit}" among the audited files.${meant(suggestion)} Write --what-if "name of unit:indicator=value".`,
  'what-if-indicator-unknown': ({ indicator, instruments, suggestion }) =>
    `"${indicator}" is no indicator, dimension or "nilai" of ${instruments}.${meant(suggestion)} The list: patuh instruments.`,
} satisfies Partial<DiagnosticTexts>;
