import { Command, CommanderError, Option } from 'commander';
import { speakChinese, usageProblem } from './chinese-usage';
import { EXIT, type ExitCode, type Session } from './session';
import { VERSION } from './tool';

const FILES = ['<文件...>', '.xlsx、.xlsm、.xls 文件，或存放它们的文件夹'] as const;

/** Runs one call of `jixiao`; resolves to its exit code. What a command needs is loaded when it is called. */
export async function run(args: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = commands(session, (result) => (code = result));
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') return EXIT.fine;
    session.complain(usageProblem(error));
    return EXIT.failed;
  }
}

function commands(session: Session, finish: (code: ExitCode) => void): Command {
  const program = new Command('jixiao')
    .description('绩效目标表和绩效自评表的识别、检查、修复和评分')
    .version(VERSION, '-v, --version', '显示版本');
  speakChinese(program, session);
  addCheck(program, session, finish);
  return program;
}

function addCheck(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('检查表格，列出问题')
    .argument(...FILES)
    .addOption(formatOption())
    .addOption(policyOption())
    .option('--out <文件>', '把报告写入文件，不在屏幕上显示')
    .option('--mark <文件夹>', '另存一份标出问题单元格的副本')
    .addOption(
      new Option('--fail-on <级别>', '达到此级别时退出码为 1').choices(['error', 'warning', 'never']).default('error'),
    )
    .action(async (paths, options) => {
      const { checkCommand } = await import('./check-command');
      finish(await checkCommand(session, paths, options));
    });
}

function formatOption(): Option {
  return new Option('--format <格式>', '报告的格式').choices(['text', 'json']).default('text');
}

function policyOption(): Option {
  return new Option('--policy <编号>', '评分办法');
}
