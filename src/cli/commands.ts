import { Option, type Command } from 'commander';
import { assertNamedAs, reportFormat } from './output-name';
import type { ExitCode, Session } from './session';
import { UsageProblem } from './usage-problem';
import type { Words } from './usage/words';

/** What a command is added to: the program, its words, and where its exit code goes. */
export interface Frame {
  readonly program: Command;
  readonly words: Words;
  readonly session: Session;
  finish(code: ExitCode): void;
}

/** Limits for one file; a workbook of 2 000 forms keeps well within them. */
const SECONDS_A_FILE = 60;
const MEGABYTES_A_FILE = 1024;

type Flags = readonly [flags: string, description: string];

/** Adds every command; what one needs is loaded when it is called. */
export function addCommands(frame: Frame): void {
  for (const add of [addCheck, addScore, addFix, addRules, addTemplate, addConvert, addCompare, addSummary]) add(frame);
}

function addCheck({ program, words, session, finish }: Frame): void {
  const { check } = words;
  const command = program
    .command('check')
    .description(check.about)
    .argument(...words.files)
    .addOption(choice(check.format, ['text', 'json', 'html', 'xlsx']))
    .option(...check.trust)
    .option(...check.out)
    .addOption(copies(check.mark))
    .option(...check.inPlace)
    .option(...check.saveXlsx)
    .option(...check.baseline)
    .option(...check.roster)
    .option(...check.opinions)
    .addOption(choice(check.failOn, ['error', 'warning', 'never']).default('error'))
    .addHelpText('after', `\n${words.exitCodes}`);
  takeProfile(command, words);
  takeManyFiles(command, words);
  command.action(async (paths, options) => {
    const format = reportFormat(options.format, options.out);
    const { checkCommand } = await import('./check-command');
    finish(await checkCommand(session, paths, { ...options, format }));
  });
}

function addScore({ program, words, session, finish }: Frame): void {
  const { score, common } = words;
  const command = program
    .command('score')
    .description(score.about)
    .argument(...words.files)
    .addOption(formatOption(common.format))
    .addOption(copies(score.out))
    .option(...common.inPlace);
  takeProfile(command, words);
  takeManyFiles(command, words);
  command.action(async (paths, options) => {
    const { scoreCommand } = await import('./score-command');
    finish(await scoreCommand(session, paths, options));
  });
}

function addFix({ program, words, session, finish }: Frame): void {
  const { fix, common } = words;
  const command = program
    .command('fix')
    .description(fix.about)
    .argument(...words.files)
    .addOption(copies(fix.out))
    .option(...common.inPlace);
  takeManyFiles(command, words);
  command.action(async (paths, options) => {
    if (options.out === undefined && !options.inPlace) throw new UsageProblem(({ noOutput }) => noOutput());
    const { fixCommand } = await import('./fix-command');
    finish(await fixCommand(session, paths, options));
  });
}

function addRules({ program, words, session, finish }: Frame): void {
  program
    .command('rules')
    .description(words.rules.about)
    .addOption(formatOption(words.common.format))
    .action(async ({ format }) => {
      const { rulesCommand } = await import('./rules-command');
      finish(rulesCommand(session, format));
    });
}

interface TemplateOptions {
  readonly list?: true;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

function addTemplate({ program, words, session, finish }: Frame): void {
  const { template, common } = words;
  program
    .command('template')
    .description(template.about)
    .argument(...template.id)
    .option(...template.list)
    .addOption(formatOption(common.format))
    .option(...template.out)
    .action(async (id: string | undefined, { list, out, format }: TemplateOptions) => {
      const { listTemplates, templateCommand } = await import('./template-command');
      if (list) return finish(listTemplates(session, format));
      if (id === undefined || out === undefined) throw new UsageProblem(({ noTemplate }) => noTemplate());
      assertNamedAs(out, '.xlsx');
      finish(await templateCommand(session, id, out));
    });
}

function addConvert({ program, words, session, finish }: Frame): void {
  const { convert, common } = words;
  const command = program
    .command('convert')
    .description(convert.about)
    .argument(...convert.file)
    .requiredOption(...convert.to)
    .requiredOption(...convert.out)
    .option(...convert.sheet)
    .option(...convert.year, yearIn)
    .option(...convert.month, monthIn)
    .option(...convert.alone)
    .option(...common.passwords)
    .addOption(atLeast(convert.budget, 0));
  takeProfile(command, words);
  command.action(async (path, options) => {
    const { convertCommand } = await import('./convert-command');
    finish(await convertCommand(session, path, options));
  });
}

function addCompare({ program, words, session, finish }: Frame): void {
  const { compare, common } = words;
  program
    .command('compare')
    .description(compare.about)
    .argument(...compare.before)
    .argument(...compare.after)
    .addOption(formatOption(common.format))
    .option(...common.profile)
    .option(...common.moneyUnit)
    .option(...common.passwords)
    .action(async (before, after, options) => {
      const { compareCommand } = await import('./compare-command');
      finish(await compareCommand(session, [before, after], options));
    });
}

function addSummary({ program, words, session, finish }: Frame): void {
  const { summary } = words;
  const command = program
    .command('summary')
    .description(summary.about)
    .argument(...words.files)
    .requiredOption(...summary.out);
  takeProfile(command, words);
  takeManyFiles(command, words);
  command.action(async (paths, options) => {
    assertNamedAs(options.out, '.xlsx');
    const { summaryCommand } = await import('./summary-command');
    finish(await summaryCommand(session, paths, options));
  });
}

/** Whose rules, points and unit of amounts a command goes by. */
function takeProfile(command: Command, { common }: Words): void {
  command
    .option(...common.policy)
    .option(...common.preset)
    .option(...common.profile)
    .option(...common.moneyUnit);
}

/** Many files at once: their passwords, how many threads, and the limits for each. */
function takeManyFiles(command: Command, { common }: Words): void {
  command
    .option(...common.passwords)
    .addOption(count(common.jobs))
    .addOption(atLeast(common.timeLimit, 0).default(SECONDS_A_FILE))
    .addOption(atLeast(common.memoryLimit, 1).default(MEGABYTES_A_FILE));
}

function yearIn(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new UsageProblem(({ noYear }) => noYear(text));
  return Number(text);
}

function monthIn(text: string): number {
  if (!/^(?:0?[1-9]|1[0-2])$/.test(text)) throw new UsageProblem(({ noMonth }) => noMonth(text));
  return Number(text);
}

function formatOption(flags: Flags): Option {
  return choice(flags, ['text', 'json']).default('text');
}

/** Where copies go: whoever wants them does not want the files themselves to be changed. */
function copies([flags, description]: Flags): Option {
  return new Option(flags, description).conflicts('inPlace');
}

/** An option whose value counts something: 1, 2, 3 … */
function count([flags, description]: Flags): Option {
  return new Option(flags, description).argParser((text: string): number => {
    if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageProblem(({ noCount }) => noCount(flags, text));
    return Number(text);
  });
}

/** An option whose value is a number, not less than `least`. */
function atLeast([flags, description]: Flags, least: number): Option {
  return new Option(flags, description).argParser((text: string): number => {
    const number = Number(text);
    if (!/^\d+(?:\.\d+)?$/.test(text) || number < least)
      throw new UsageProblem(({ noNumber }) => noNumber(flags, text, least));
    return number;
  });
}

function choice([flags, description]: Flags, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}
