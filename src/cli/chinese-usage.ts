import { Help, type Command, type CommanderError } from 'commander';
import type { Session } from './session';
import { UsageProblem } from './usage-problem';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法:',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const PROBLEMS: Readonly<Record<string, (subject: string) => string>> = {
  'commander.unknownOption': (subject) => `没有“${subject}”这个选项。`,
  'commander.unknownCommand': (subject) => `没有“${subject}”这个命令。`,
  'commander.missingArgument': (subject) => `缺少参数“${subject}”。`,
  'commander.optionMissingArgument': (subject) => `选项“${subject}”后面缺少内容。`,
  'commander.missingMandatoryOptionValue': (subject) => `必须写明选项“${subject}”。`,
  'commander.invalidArgument': (subject) => `选项“${subject}”的内容不在可选范围内。`,
  'commander.excessArguments': () => '参数太多了。',
};

/** Columns that a text takes on a terminal: Chinese characters and full-width marks take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);
}

/** Makes a program print its help in Chinese and leave every failure to its caller; to be called before commands are added. */
export function speakChinese(program: Command, session: Session): void {
  const usual = new Help();
  program
    .exitOverride()
    .configureOutput({ writeOut: (text) => session.print(text), writeErr: () => undefined })
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助')
    .configureHelp({
      displayWidth: widthOf,
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (command) =>
        usual.commandUsage(command).replace('[options]', '[选项]').replace('[command]', '[命令]'),
      subcommandTerm: (command) => usual.subcommandTerm(command).replace('[options]', '[选项]'),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices && `可选 ${argChoices.join('、')}`;
        const usually = typeof defaultValue === 'string' && `默认 ${defaultValue}`;
        const notes = [choices, usually].filter(Boolean).join('，');
        return notes ? `${description}（${notes}）` : description;
      },
    });
}

/** What was wrong with a call, in the words of commander's error. */
export function usageProblemOf({ code, message }: CommanderError): UsageProblem {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? '';
  return new UsageProblem(PROBLEMS[code]?.(subject) ?? message);
}
