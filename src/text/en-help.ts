/** English help of the commands and their options. */
import type { idHelp } from './id-help.ts';

export const enHelp: typeof idHelp = {
  description:
    "Auditor of Indonesian public-service standards: reads an office's service standard, scores it against UU 25/2009 and the instrument of the Ombudsman RI, and shows what to mend first.",
  titles: {
    'Usage:': 'Usage:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Arguments:': 'Arguments:',
    'Commands:': 'Commands:',
  },
  usageOptions: '[options]',
  usageCommand: '[command]',
  displayHelp: 'display this help',
  displayCommandHelp: 'display the help of a command',
  displayVersion: 'display the version of patuh',
  defaultValue: (value) => `default: ${value}`,
  examples: 'Examples:',
  exitCodes: 'Exit codes:',
  exitCode: {
    0: 'passed',
    1: 'a gate was not passed',
    2: 'something could not be audited, or the command was mistyped',
    3: 'a bug in patuh',
  },
  commands: {
    audit: 'check documents, score them, and show what to mend first',
    explain: 'explain one criterion or instrument: its law, its examples, its arithmetic',
    criteria: 'list all criteria',
    instruments: 'list the instruments, or show one in detail',
    read: 'show how patuh understands the text of a component (its facts as JSON)',
    law: 'show what patuh knows of a law: whether it is in force, and its successor',
    schema: 'print a JSON Schema for editors or other programs',
  },
  arguments: {
    path: 'file, folder, glob, or "-" for standard input',
    id: 'id of a criterion (such as JW-01) or an instrument (such as uu-25-2009)',
    instrument: 'id of an instrument (such as ombudsman-2024)',
    component: 'key of a component, such as jangka_waktu',
    text: 'text to read; without it every line of standard input is read',
    law: 'a law as cited, such as "UU 25 Tahun 2009"',
    schema: (names) => `name of the schema: ${names}`,
  },
  options: {
    format: (names) => `form of the result: ${names}`,
    output: 'write the result to a file; its extension tells the format (may be repeated)',
    failOn: 'mildest severity that fails the gate: kritis, mayor, minor, info or none',
    failUnder: 'fail when the points gained on the first instrument are below this number',
    instrument: 'instrument to score (may be repeated)',
    date: 'date of the audit, year-month-day (default: today)',
    quiet: 'print no report, only errors and the exit code',
    lang: 'language of the report: id or en',
    color: 'always use colour',
    noColor: 'no colour',
    ascii: 'draw bars with # - . only',
  },
  auditExamples: [
    ['patuh audit standar-pelayanan/', 'check every document of a folder'],
    ['patuh audit rsud.yaml --fail-on none', 'report only, always passes'],
    ['patuh audit . -o hasil.json', 'keep the whole result as JSON'],
  ],
};
