/** A report that holds a text wherever a document may put one. */
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Place, Report } from '../../src/model/report.ts';
import { several } from './reports.ts';

export { NASTY_STRINGS as HOSTILE } from '../support/nasty-strings.ts';

const excerptOf = (text: string) => {
  const line = text.slice(0, 50);
  return { before: line, words: line, after: line };
};

/** A report in which units, services, governments, quotes, messages, faults and file names are the text. */
export function hostileReport(text: string): Report {
  const file = `${text}/${text}.yaml`;
  const at = (place: Place): Place => ({ ...place, file, path: `/layanan/${text}` });
  return {
    ...several,
    files: several.files.map((entry) => ({ ...entry, path: `${text}/${entry.path}` })),
    units: several.units.map((unit) => ({
      ...unit,
      name: text,
      government: text,
      sourceTitle: text,
      files: [file],
      services: unit.services.map((service) => ({ ...service, name: text, file, place: at(service.place) })),
      results: unit.results.map((result) => ({
        ...result,
        failures: result.failures.map((failure) => ({
          message: { id: `Tertulis: "${text}"`, en: text },
          quote: text,
          place: at(failure.place),
          excerpt: excerptOf(text),
        })),
      })),
      fixes: unit.fixes.map((fix) => ({ ...fix, place: at(fix.place), tried: text })),
      official: [{ year: 2024, score: text, category: text, zone: text, source: text }],
    })),
    governments: several.governments.map((government) => ({ ...government, name: text })),
    faults: [
      diagnostic('key-unknown', { key: text, suggestion: text, known: text }, { file }),
      {
        ...diagnostic(
          'yaml-syntax',
          { problem: 'sign-unexpected', sign: text },
          { file, path: null, span: { line: 3, column: 2, endLine: 4, endColumn: 1 } },
        ),
        excerpt: excerptOf(text),
      },
      diagnostic('criterion-crashed', { criterion: 'JW-09', detail: text }, { file }),
    ],
  };
}
