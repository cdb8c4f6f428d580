import { Command, CommanderError, Option } from 'commander';
import { errorLines } from '../actions/describe-file-error';
import { addCommands } from './commands';
import { endWork } from './ending';
import { FileProblem } from './files';
import { EXIT, type ExitCode, type Session } from './session';
import { VERSION } from './tool';
import { LANGUAGES, languageAsked, speakIn, wordsFor } from './usage/language';
import { UsageProblem } from './usage-problem';
import { speak, usageProblemOf } from './usage/usage';
import type { Words } from './usage/words';

/** Runs one call of `jixiao`, and ends what it began, whatever became of it; resolves to its exit code. */
export async function run(args: readonly string[], session: Session): Promise<ExitCode> {
  const words = wordsFor(args, session.locale());
  await speakIn(languageAsked(args) ?? 'zh');
  const code = await answerTo(args, session, words);
  try {
    await endWork();
    return code;
  } catch (error) {
    session.complain(failureText(error, words));
    return EXIT.failed;
  }
}

async function answerTo(args: readonly string[], session: Session, words: Words): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programOf(words, session, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    const isUsage = error instanceof CommanderError;
    if (isUsage && error.exitCode === 0) return EXIT.fine;
    if (isUsage && program.args.length === 0 && error.code === 'commander.help') {
      program.outputHelp();
      return EXIT.fine;
    }
    session.complain(failureText(isUsage ? usageProblemOf(error, words, program.args) : error, words));
    return EXIT.failed;
  }
}

/** Throws a UsageProblem where an argument or what follows an option is empty: as a path it would be the current folder. */
function assertNothingEmpty(command: Command): void {
  const option = command.options.find((one) => command.getOptionValue(one.attributeName()) === '');
  if (option) throw new UsageProblem(({ emptyOption }) => emptyOption(option.long ?? option.flags));
  if (command.args.includes('')) throw new UsageProblem(({ emptyArgument }) => emptyArgument());
}

function failureText(error: unknown, { problems }: Words): string {
  if (error instanceof UsageProblem) return problems.notDone(error.told(problems));
  return `${error instanceof FileProblem ? error.message : errorLines(error)}\n`;
}

function programOf(words: Words, session: Session, finish: (code: ExitCode) => void): Command {
  const program = new Command('jixiao').description(words.about).version(VERSION, '-v, --version', words.version);
  speak(program, words, session);
  const [flags, description] = words.common.lang;
  program.addOption(new Option(flags, description).choices(LANGUAGES));
  program.hook('preAction', (_program, command) => assertNothingEmpty(command));
  addCommands({ program, words, session, finish });
  return program;
}
