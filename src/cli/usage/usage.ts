import { Help, type Command, type CommanderError } from 'commander';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import type { Words } from './words';

/** Columns that a text takes on a terminal: Chinese characters and full-width marks take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);
}

/** Makes a program speak a language and leave every failure to its caller; to be called before commands are added. */
export function speak(program: Command, words: Words, session: Session): void {
  const usual = new Help();
  const { titles, placeholders, notes } = words;
  const titleOf: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
    'Global Options:': titles.global,
  };
  program
    .exitOverride()
    .configureOutput({ writeOut: (text) => session.print(text), writeErr: () => undefined })
    .helpOption('-h, --help', words.help)
    .helpCommand(...words.helpCommand)
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: widthOf,
      styleTitle: (title) => titleOf[title] ?? title,
      commandUsage: (command) =>
        usual
          .commandUsage(command)
          .replaceAll('[options]', placeholders.options)
          .replaceAll('[command]', placeholders.command),
      subcommandTerm: (command) => usual.subcommandTerm(command).replace('[options]', placeholders.options),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices && notes.choices(argChoices);
        const usually = ['string', 'number'].includes(typeof defaultValue) && notes.usually(String(defaultValue));
        const all = [choices, usually].filter((note) => typeof note === 'string');
        return all.length > 0 ? `${description}${notes.all(all)}` : description;
      },
    });
}

/** What was wrong with a call, told from commander's error; `args` are what it took for arguments: “help nix”. */
export function usageProblemOf(
  { code, message }: CommanderError,
  { problems }: Words,
  args: readonly string[],
): UsageProblem {
  const [subject = '', given = ''] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted = '']) => quoted);
  const list = message.split('Allowed choices are ')[1]?.replace(/\.$/, '') ?? '';
  const meant = message
    .split('(Did you mean ')[1]
    ?.replace(/^one of /, '')
    .replace(/\?\)$/, '');
  const hint = meant === undefined ? '' : problems.didYouMean(meant);
  const tell: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => problems.unknownOption(subject) + hint,
    'commander.unknownCommand': () => problems.unknownCommand(subject) + hint,
    'commander.help': () => problems.unknownCommand(args[1] ?? ''),
    'commander.missingArgument': () => problems.missingArgument(subject),
    'commander.optionMissingArgument': () => problems.optionMissingArgument(subject),
    'commander.missingMandatoryOptionValue': () => problems.missingMandatoryOptionValue(subject),
    'commander.invalidArgument': () => problems.invalidArgument(subject, given, list.split(', ')),
    'commander.conflictingOption': () => problems.conflictingOption(subject, given),
    'commander.excessArguments': problems.excessArguments,
  };
  return new UsageProblem(() => tell[code]?.() ?? message);
}
