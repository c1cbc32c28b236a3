import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './commands/build.js';
import { check } from './commands/check.js';
import { explain } from './commands/explain.js';
import type { PackOptions } from './commands/pack.js';
import { score } from './commands/score.js';
import type { TypesOptions } from './commands/types.js';
import { type ExitCode, exitCodes, plainTerminal, type Terminal } from './terminal.js';
import { version } from './version.js';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `Date.parse` takes 31 February for a day in March, so the day must come back as it was written. */
const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
};

const date = (value: string): string => {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('A date is year, month and day: 2015-05-31.');
};

const languageTag = (value: string): string => {
  if (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return value;
  throw new InvalidArgumentError('A language is a tag such as en or cy.');
};

/** Loading what draws a pack takes longer than checking a hundred responses, so only `pack` pays for it. */
const packLater = async (region: string, options: PackOptions, terminal: Terminal): Promise<ExitCode> => {
  const { pack } = await import('./commands/pack.js');
  return pack(region, options, terminal);
};

/** Nor does anything but `build` and `types` pay for a bundler and a maker of types. */
const buildLater = async (file: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> => {
  const { build } = await import('./commands/build.js');
  return build(file, options, terminal);
};

const typesLater = async (file: string, options: TypesOptions, terminal: Terminal): Promise<ExitCode> => {
  const { types } = await import('./commands/types.js');
  return types(file, options, terminal);
};

const languageTags = (value: string): readonly string[] => [...new Set(value.split(',').map(languageTag))];

const instrumentOption = [
  '-i, --instrument <file>',
  'an instrument or other document to know besides the published ones (may be given again)',
] as const;

/** Runs one command line and gives the exit code: 0 fine, 1 problems in what was read, 2 a command that makes no sense. */
export const run = async (argv: readonly string[], given: Terminal): Promise<ExitCode> => {
  const terminal = plainTerminal(given);
  let exit: ExitCode = exitCodes.fine;
  const done = async (code: Promise<ExitCode>): Promise<void> => {
    exit = await code;
  };
  const program = new Command('plumbline')
    .description(
      'Self-assessments that say what they mean: check, score, explain, build modules and types, and pack a region.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });

  program
    .command('check')
    .description('check instruments, responses and other documents; name every problem and how to mend it')
    .argument('<file...>')
    .option(...instrumentOption, collect, [])
    .option('--final', 'hold responses to what a finished one must have', false)
    .option('--summary', 'name only files with problems', false)
    .option('--json', 'print issues as data', false)
    .action((files, options) => done(check(files, options, terminal)));
  program
    .command('score')
    .description('score and flag responses, or verify stored results')
    .argument('<response...>')
    .option(...instrumentOption, collect, [])
    .option('--as-at <date>', 'the day on which the age of evidence is judged', date)
    .option('--json', 'print results as data', false)
    .addOption(
      new Option('--verify', 'work stored results out again from the answers and name every mismatch')
        .default(false)
        .conflicts('out'),
    )
    .option('--out <file>', 'write results as JSON to a file')
    .action((files, options) => done(score(files, options, terminal)));
  program
    .command('explain')
    .description('say in words how one score came about')
    .argument('<response>')
    .argument('[score]', 'a score or theme', 'overall')
    .option(...instrumentOption, collect, [])
    .option('--view <id>', 'whose answers; the self view unless named')
    .option('--as-at <date>', 'the day on which the age of evidence is judged', date)
    .option('--lang <tag>', 'language of the words: en, cy', languageTag)
    .option('--json', 'print the explanation as a tree of data', false)
    .option('--html <file>', 'write the explanation as a page of its own')
    .action((file, name, options) => done(explain(file, name, options, terminal)));
  program
    .command('build')
    .description('make an ES module of an instrument: validator, scorer, words and types, ready to be imported')
    .argument('<file>', 'an instrument, split or bundled')
    .requiredOption('--out <folder>', 'where the files go')
    .option(...instrumentOption, collect, [])
    .option('--lang <tags>', 'languages of the words, the first of them the main one: en,cy', languageTags)
    .option('--standalone', 'put all that the module imports into it', false)
    .option('--fast', 'score many sets of answers in microseconds each, at several times the size', false)
    .option('--form', 'also make a module that pages draw the form from', false)
    .action((file, options) => done(buildLater(file, options, terminal)));
  program
    .command('types')
    .description('write the TypeScript of the answers to an instrument, finished and as a draft')
    .argument('<file>', 'an instrument, split or bundled')
    .option(...instrumentOption, collect, [])
    .option('--out <file>', 'write it to a file')
    .action((file, options) => done(typesLater(file, options, terminal)));
  program
    .command('pack')
    .description('make a regional data pack')
    .argument('<region>', 'a folder with a pack.json, or the definition file itself')
    .requiredOption('--out <folder>', 'where the pack goes; a former pack there is replaced')
    .action((region, options) => done(packLater(region, options, terminal)));

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  }
  return exit;
};
