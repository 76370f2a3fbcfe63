/** Texts that try to steer whatever prints them, and a report that holds one of them wherever a document may put text. */
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Place, Report } from '../../src/model/report.ts';
import { several } from './reports.ts';

/** One of each kind of attack. Every format is tried with every one of them. */
export const HOSTILE: readonly string[] = [
  '\u001b[2J\u001b]0;judul\u0007\u009b31m',
  'kiri\u202ekanan\u2066\u200b\ufeff\u{e0041}',
  '::error file=x::palsu\n::set-output name=a::b\r\n  ::stop-commands::x',
  '##[error]palsu ##vso[task.complete]',
  '%0A::error::palsu%0D%25',
  '=HYPERLINK("http://jahat.example")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1,2)',
  '\t=1+1\r=2',
  '"a","b"\r\n=1',
  ']]></failure><testcase name="x"/>',
  '<!-- <![CDATA[ &quot; &#27; -->',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></summary><h1>palsu</h1>',
  '| a | b |\n|---|---|\n# judul\n> kutip\n1. satu\n- dua\n===',
  '`kode` ``dua`` ```tiga',
  '\\`\\|\\',
  '[x](javascript:alert(1)) ![x](http://jahat.example/a.png) [^1] [a]: b',
  'http://jahat.example www.jahat.example mailto:a@jahat.example',
  '@mention @org/team #1 !2 ~label %milestone &3 GH-4 $5 a@b.example',
  '{0} {{nama}} {kutipan} $x $& $1',
  '[x](0)',
  '\ud800 \uffff \u0000',
  '../../etc/passwd',
  'C:\\Windows\\a?b*c',
  '__proto__',
  '',
  ' ',
];

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
        })),
      })),
      fixes: unit.fixes.map((fix) => ({ ...fix, place: at(fix.place), tried: text })),
      official: [{ year: 2024, score: text, category: text, zone: text, source: text }],
    })),
    governments: several.governments.map((government) => ({ ...government, name: text })),
    faults: [
      diagnostic('key-unknown', { key: text, suggestion: text, known: text }, { file }),
      diagnostic(
        'yaml-syntax',
        { detail: text },
        { file, path: null, span: { line: 3, column: 2, endLine: 4, endColumn: 1 } },
      ),
      diagnostic('criterion-crashed', { criterion: 'JW-09', detail: text }, { file }),
    ],
  };
}
