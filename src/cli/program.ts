/** Commands and options; what they do is loaded only when they run. */
import { Command, Option } from 'commander';
import { texts } from '../text/index.ts';
import type { Io } from './io.ts';

/** The command line of patuh. `exit` receives the exit code of the command that ran. */
export function createProgram(io: Io, version: string, exit: (code: number) => void): Command {
  const { help, shares } = texts[io.lang];
  const program = prepare(new Command('patuh'), io)
    .description(help.description)
    .version(version, '-V, --version', help.displayVersion)
    .helpCommand('help [perintah]', help.displayCommandHelp)
    .addHelpText('after', () => exampleHelp(help.mainExamples, help));
  const add = (usage: string, description: string) => {
    const command = prepare(new Command(usage.split(' ')[0]), io).description(description);
    program.addCommand(command);
    // Both forms are needed: with --no-color alone commander would take colour as asked for.
    return command
      .addOption(new Option('--lang <id|en>', help.options.lang).default('id'))
      .option('--color', help.options.color)
      .option('--no-color', help.options.noColor);
  };

  reportOptions(add('audit', help.commands.audit).argument('[path...]', help.arguments.path), help, (audit) =>
    audit
      .option('--instrument <id>', help.options.instrument, collect, [])
      .option('--what-if <perubahan>', texts[io.lang].scoring.cli.whatIf, collect, [])
      .option('--fail-on <tingkat>', help.options.failOn, 'kritis')
      .option('--fail-under <nilai>', help.options.failUnder)
      .option('--exemptions <berkas>', help.options.exemptions, collect)
      .option('--no-exemptions', help.options.noExemptions)
      .option('--baseline <berkas>', help.options.baseline)
      .option('--tanggal <tanggal>', help.options.date)
      .option('--concurrency <n>', shares.help.concurrency)
      .option('--cache', shares.help.cache)
      .option('--shard <i/n>', shares.help.shard),
  )
    .option('--show-config', help.options.showConfig)
    .option('--no-config', help.options.noConfig)
    .addHelpText('after', () => auditHelp(io))
    .action(async (paths: string[], options, command: Command) =>
      exit(
        await (await import('./audit-command.ts')).auditCommand(
          paths,
          options,
          sourceOf(command),
          io,
          version,
        ),
      ),
    );
  reportOptions(
    add('merge', shares.help.merge).argument('<bagian...>', shares.help.shares),
    help,
    (merge) => merge,
  ).action(async (given: string[], options) =>
    exit(await (await import('./merge-command.ts')).mergeCommand(given, options, io, version)),
  );
  add('init', help.commands.init)
    .option('--opd <jenis>', help.options.kind)
    .option('--survey', help.options.survey)
    .option('--follow-up', help.options.followUp)
    .option('--assessment <instrumen>', texts[io.lang].scoring.cli.assessment)
    .option('-o, --output <berkas>', help.options.document)
    .option('--force', help.options.force)
    .action(async (options) => exit(await (await import('./init-command.ts')).initCommand(options, io)));
  add('baseline', help.commands.baseline)
    .argument('<aksi>', help.arguments.action)
    .argument('[path...]', help.arguments.path)
    .option('--baseline <berkas>', help.options.baselineFile, 'patuh-baseline.json')
    .option('--force', help.options.force)
    .option('--fail-on <tingkat>', help.options.failOn, 'minor')
    .option('--instrument <id>', help.options.instrument, collect, [])
    .option('--exemptions <berkas>', help.options.exemptions, collect)
    .option('--no-exemptions', help.options.noExemptions)
    .option('--tanggal <tanggal>', help.options.date)
    .option('--ascii', help.options.ascii)
    .option('--no-config', help.options.noConfig)
    .action(async (action: string, paths: string[], options, command: Command) =>
      exit(
        await (await import('./baseline-command.ts')).baselineCommand(
          action,
          { paths, options, source: sourceOf(command) },
          io,
          version,
        ),
      ),
    );
  add('diff', help.commands.diff)
    .argument('<laporan...>', help.arguments.reports)
    .option('-f, --format <nama>', help.options.screenFormat('table, json, markdown, html'))
    .option('-o, --output <berkas>', help.options.outputDiff, collect, [])
    .option('--fail-on-drop', help.options.failOnDrop)
    .option('--ascii', help.options.ascii)
    .action(async (reports: string[], options) =>
      exit((await import('./diff-command.ts')).diffCommand(reports, options, io)),
    );
  add('explain', help.commands.explain)
    .argument('<id>', help.arguments.id)
    .action(async (id: string, options) =>
      exit(await (await import('./pages-command.ts')).explainCommand(id, options, io)),
    );
  add('criteria', help.commands.criteria)
    .option('-f, --format <nama>', help.options.format('table, json, markdown'), 'table')
    .action(async (options) => exit(await (await import('./pages-command.ts')).criteriaCommand(options, io)));
  add('instruments', help.commands.instruments)
    .argument('[id]', help.arguments.instrument)
    .option('-f, --format <nama>', help.options.format('table, json'), 'table')
    .action(async (id: string | undefined, options) =>
      exit(await (await import('./pages-command.ts')).instrumentsCommand(id, options, io)),
    );
  add('read', help.commands.read)
    .argument('<komponen>', help.arguments.component)
    .argument('[text...]', help.arguments.text)
    .action(async (component: string, text: string[]) =>
      exit(await (await import('./read-command.ts')).readCommand(component, text, io)),
    );
  add('law', help.commands.law)
    .argument('<teks...>', help.arguments.law)
    .action(async (text: string[]) => exit(await (await import('./law-command.ts')).lawCommand(text, io)));
  add('schema', help.commands.schema)
    .argument(
      '<nama>',
      help.arguments.schema(
        'document, assessment, survey, followup, exemptions, baseline, diff, config, facts, criterion, instrument, report, template',
      ),
    )
    .action(async (name: string) =>
      exit(await (await import('./schema-command.ts')).schemaCommand(name, io)),
    );
  add('completion', help.commands.completion)
    .argument('<shell>', help.arguments.shell)
    .action(async (shell: string) =>
      exit(await (await import('./completion-command.ts')).completionCommand(shell, program, io)),
    );
  return program;
}

/** Options of a command that gives a report: where it goes, what it is `about`, how it looks. */
function reportOptions(command: Command, help: Help, about: (command: Command) => Command): Command {
  const formats = 'table, plain, json, html, markdown, csv, xlsx, sarif, junit, github, gitlab';
  const placed = command
    .option('-f, --format <nama>', help.options.screenFormat(formats))
    .option('-o, --output <berkas>', help.options.output, collect, []);
  return about(placed)
    .option('-q, --quiet', help.options.quiet)
    .option('--ascii', help.options.ascii)
    .option('--bom', help.options.bom);
}

/** Where an option of a command has its value from. */
function sourceOf(command: Command): (option: string) => string | undefined {
  return (option) => command.getOptionValueSource(option);
}

function collect(value: string, earlier: readonly string[] | boolean | undefined): string[] {
  return [...(Array.isArray(earlier) ? earlier : []), value];
}

/** Errors are thrown, not printed; help speaks the language of the run. */
function prepare(command: Command, io: Io): Command {
  const { help } = texts[io.lang];
  return command
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      commandUsage: (one) => usage(one, help),
      subcommandTerm: (one) => [one.name(), ...placesOf(one, help)].join(' '),
      optionTerm: (option) => option.flags.replace(/(?<=<)[a-z]+(?=>)/u, (name) => placeholder(name, help)),
      argumentTerm: (argument) => placeholder(argument.name(), help),
      optionDescription: (option) =>
        option.defaultValue === undefined ||
        Array.isArray(option.defaultValue) ||
        typeof option.defaultValue === 'boolean'
          ? option.description
          : `${option.description} (${help.defaultValue(String(option.defaultValue))})`,
    })
    .helpOption('-h, --help', help.displayHelp)
    .showSuggestionAfterError(false)
    .allowExcessArguments(false);
}

type Help = (typeof texts)['id']['help'];

function usage(command: Command, help: Help): string {
  const parent = command.parent === null ? '' : `${command.parent.name()} `;
  const words = [help.usageOptions];
  if (command.commands.length > 0) words.push(help.usageCommand);
  return `${parent}${command.name()} ${[...words, ...placesOf(command, help)].join(' ')}`;
}

/** "<aksi>", "[berkas...]": the arguments of a command, in the words of the language. */
function placesOf(command: Command, help: Help): string[] {
  return command.registeredArguments.map((argument) => {
    const name = `${placeholder(argument.name(), help)}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}

function placeholder(name: string, help: Help): string {
  return help.placeholders[name] ?? name;
}

function auditHelp(io: Io): string {
  const { help } = texts[io.lang];
  const codes = Object.entries(help.exitCode).map(([code, does]) => `  ${code}  ${does}`);
  return [exampleHelp(help.auditExamples, help), '', help.exitCodes, ...codes].join('\n');
}

function exampleHelp(examples: Help['auditExamples'], help: Help): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return [
    '',
    help.examples,
    ...examples.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`),
  ].join('\n');
}
