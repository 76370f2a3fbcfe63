/** English messages of the command line. */
import { enShares } from './en-shares.ts';
import { formatCount, formatDate } from './format.ts';
import type { idCli, UnknownName, UsageMessage, UsageTexts } from './id-cli.ts';

const unknown =
  (what: string, where: string) =>
  ({ value, suggestion, known }: UnknownName): UsageMessage => ({
    message: value === '' ? `${what} is missing.` : `${what} "${value}" is not known.`,
    hint:
      suggestion === null ? `Known: ${known}. ${where}` : `Did you mean "${suggestion}"? Known: ${known}.`,
  });

const usage: UsageTexts = {
  ...enShares.usage,
  'no-path': () => ({
    message: 'No file or folder to audit was given.',
    hint: 'Example: patuh audit standar-pelayanan/ (or "-" for standard input); or fill in "paths:" in patuh.config.yaml',
  }),
  'path-not-found': ({ path }) => ({
    message: `"${path}" was not found.`,
    hint: 'Check its spelling and place; paths start from the folder the command runs in.',
  }),
  'no-yaml': ({ path }) => ({
    message: `There is no .yaml or .yml file in "${path}".`,
    hint: 'Name the folder that holds the documents, or the file itself.',
  }),
  'input-unreadable': ({ reason }) => ({
    message: `The standard input cannot be read. ${reason}`,
    hint: 'Write the text on the command line: patuh read jangka_waktu "3 hari"',
  }),
  'too-many-files': ({ count, limit }) => ({
    message: `There are ${formatCount(count, 'en')} files, more than the limit of ${formatCount(limit, 'en')} for one run.`,
    hint: 'Audit folder by folder.',
  }),
  'instrument-unknown': unknown('Instrument', 'See: patuh instruments'),
  'severity-unknown': unknown('Severity', 'Example: --fail-on kritis'),
  'language-unknown': unknown('Language', 'Example: --lang en'),
  'criterion-unknown': unknown('Criterion or instrument', 'See: patuh criteria'),
  'component-unknown': unknown('Component', 'Example: patuh read jangka_waktu "3 hari kerja"'),
  'schema-unknown': unknown('Schema', 'Example: patuh schema document'),
  'kind-unknown': unknown('Kind of office', 'Example: patuh init --opd dinas -o dinsos.yaml'),
  'format-unknown': unknown('Format', 'Example: patuh audit folder -f json'),
  'shell-unknown': unknown('Shell', 'Example: patuh completion bash'),
  'command-unknown': unknown('Command', 'See: patuh --help'),
  'option-unknown': unknown('Option', 'See the help of that command with --help'),
  'argument-missing': ({ argument }) => ({
    message: `Argument "${argument}" is missing.`,
    hint: 'See the help of this command with --help.',
  }),
  'option-argument-missing': ({ option }) => ({
    message: `Option "${option}" has no value.`,
    hint: 'See the help of this command with --help.',
  }),
  'arguments-excess': ({ count }) => ({
    message: `There ${count === 1 ? 'is 1 argument' : `are ${count} arguments`} too many.`,
    hint: 'Quote values that hold spaces, or see --help.',
  }),
  'date-invalid': ({ value }) => ({
    message: `Date "${value}" is not valid.`,
    hint: 'Write year-month-day, such as 2026-11-24.',
  }),
  'what-if-invalid': ({ value }) => ({
    message: `"${value}" is no change.`,
    hint: 'Write --what-if "name of unit:indicator=value", for instance "Dinas Sosial:PR-07=1", or --what-if @file.yaml.',
  }),
  'fail-under-invalid': ({ value }) => ({
    message: `Limit "${value}" of --fail-under is no number from 0 to 100.`,
    hint: 'Write it with a decimal point, such as --fail-under 78 or --fail-under 53.5.',
  }),
  'output-not-writable': ({ path, reason }) => ({
    message: `The result cannot be written to "${path}" (${reason}).`,
    hint: 'Check that the folder exists and may be written to.',
  }),
  'output-too-large': ({ format, services }) => ({
    message: `The report of ${services} services is too large for one file of ${format}.`,
    hint: 'Check one government at a time, or take -f json, which has no limit, or -f table, which sums up.',
  }),
  'output-is-input': ({ path }) => ({
    message: `"${path}" is read as a document and is not overwritten.`,
    hint: 'Choose another name for the result.',
  }),
  'output-twice': ({ path }) => ({
    message: `"${path}" is named twice as a file to write.`,
    hint: 'Choose another name for one of them.',
  }),
  'output-extension-unknown': ({ path, known }) => ({
    message: `The extension of "${path}" does not tell a format.`,
    hint: `Use one of: ${known}; or name the format in front, such as -o csv:${path}`,
  }),
  'output-path-missing': ({ format }) => ({
    message: `No file is named after "${format}:".`,
    hint: `Example: -o ${format}:result.txt; to print to the screen use -f ${format}`,
  }),
  'bytes-on-terminal': ({ format }) => ({
    message: `The format ${format} is no text, so it is not printed to the screen.`,
    hint: `Write a file: -o result.${format}; or redirect: -f ${format} > result.${format}`,
  }),
  'not-exemptions': ({ path }) => ({
    message: `"${path}" is no file of exemptions: it has no key "pengecualian:".`,
    hint: 'See its form: patuh schema exemptions',
  }),
  'config-faulty': ({ place, reason }) => ({
    message: `Configuration ${place}: ${reason}`,
    hint: 'See its form: patuh schema config; to look away from it: --no-config',
  }),
  'action-unknown': unknown('Action', 'Example: patuh baseline write standar-pelayanan/'),
  'baseline-unreadable': ({ path, reason }) => ({
    message: `Baseline "${path}" cannot be used: ${reason}`,
    hint: 'Write one with: patuh baseline write standar-pelayanan/',
  }),
  'baseline-other-criteria': ({ path, tool, edition, now }) => ({
    message: `Baseline "${path}" was written by patuh ${tool} with other criteria (edition ${edition}, now ${now}): new cannot be told from old.`,
    hint: 'Look at the result without it, then write it again: patuh baseline write --force standar-pelayanan/',
  }),
  'baseline-faults': ({ count }) => ({
    message: `There are ${count} file faults; no baseline is written, because what those files hold would be missing from it.`,
    hint: 'See them with patuh audit, mend them, and try again.',
  }),
  'reports-few': ({ count }) => ({
    message: `At least two reports are needed to compare; ${count} given.`,
    hint: 'Example: patuh diff old.json new.json (each from: patuh audit folder -o hasil.json)',
  }),
  'report-unreadable': ({ path, problem, detail }) => ({
    message: {
      read: `Report "${path}" cannot be read (${detail}).`,
      json: `"${path}" is no complete JSON: ${detail}.`,
      schema: `"${path}" is no report of patuh: "schema" is "${detail}", but must be "patuh-report-1".`,
      shape: `Report "${path}" is incomplete: "${detail}" is missing or something else.`,
    }[problem],
    hint: 'Make the report again with this patuh: patuh audit folder -o hasil.json',
  }),
  'gate-not-evaluable': ({ gate }) => ({
    message: `Gate "${gate}" cannot be evaluated: there is no number to compare.`,
    hint: 'Check that the instrument is scored (--instrument) and that a unit was audited.',
  }),
  'nothing-audited': ({ files }) => ({
    message: `No service could be assessed from ${files} file${files === 1 ? '' : 's'}.`,
    hint: 'A document needs "layanan:" with at least one service.',
  }),
  'file-exists': ({ path }) => ({
    message: `"${path}" exists and is not overwritten.`,
    hint: 'Choose another name, or add --force if its content may be lost.',
  }),
  'init-one-kind': ({ options }) => ({
    message: `One command writes one file, but ${options} were asked for.`,
    hint: 'Run patuh init once for each file.',
  }),
  'document-extension': ({ path }) => ({
    message: `The name "${path}" does not end in .yaml.`,
    hint: 'patuh checks only .yaml or .yml files of a folder; use for example -o dinsos.yaml',
  }),
};

const QUIET: Readonly<Record<number, string>> = {
  1: 'Not passed: a gate was not met.',
  2: 'A file or a part of one could not be assessed.',
  3: 'A bug in patuh; please report it.',
};

export const enCli: typeof idCli = {
  usage,
  error: 'Error',
  hint: 'Hint',
  quietResult: (exit) => `${QUIET[exit] ?? ''} Exit code ${exit}.`.trim(),
  written: (path) => `Result written to ${path}`,
  documentWritten: (path) =>
    `First document written to ${path}\nFill in what is empty, then run: patuh audit ${path}`,
  bug: (version, detail) => [
    `A bug in patuh ${version}: ${detail}`,
    'This is neither your fault nor that of your files. Please report it to the maintainers of patuh, with the line above and the command you ran.',
  ],
  lawUnknown: (text) => `"${text}": not in patuh's register of laws.`,
  lawUnread: (text) => `"${text}": not readable as the name of a law.`,
  lawReplaced: (successor) => `replaced by ${successor}`,
  lawAmended: (by) => `last amended by ${by}`,
  lawSince: (year) => `since ${year}`,
  lawChecked: (date) => `Register of laws checked on ${formatDate(date, 'en')}.`,
};
