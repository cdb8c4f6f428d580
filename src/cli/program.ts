import { Command, CommanderError, Option } from 'commander';
import { errorLines } from '../actions/describe-error';
import { speakChinese, usageProblemOf } from './chinese-usage';
import { FileProblem } from './files';
import { EXIT, type ExitCode, type Session } from './session';
import { VERSION } from './tool';
import { UsageProblem } from './usage-problem';

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
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    session.complain(failureText(error instanceof CommanderError ? usageProblemOf(error) : error));
    return EXIT.failed;
  }
}

function failureText(error: unknown): string {
  if (error instanceof UsageProblem)
    return `没有执行：${error.message}\n请用 jixiao --help 或 jixiao help <命令> 查看用法。\n`;
  return `${error instanceof FileProblem ? error.message : errorLines(error)}\n`;
}

function commands(session: Session, finish: (code: ExitCode) => void): Command {
  const program = new Command('jixiao')
    .description('绩效目标表和绩效自评表的识别、检查、修复和评分')
    .version(VERSION, '-v, --version', '显示版本');
  speakChinese(program, session);
  for (const add of [addCheck, addScore, addFix, addRules, addTemplate, addConvert, addCompare])
    add(program, session, finish);
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

function addScore(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('score')
    .description('计算自评表的得分')
    .argument(...FILES)
    .addOption(formatOption())
    .addOption(policyOption())
    .option('--out <文件夹>', '另存副本，把确定的得分写进空着的得分格，并附评分底稿')
    .action(async (paths, options) => {
      const { scoreCommand } = await import('./score-command');
      finish(await scoreCommand(session, paths, options));
    });
}

function addFix(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('fix')
    .description('修复可以安全修复的问题，结果另存为副本')
    .argument(...FILES)
    .requiredOption('--out <文件夹>', '副本存放的文件夹')
    .action(async (paths, { out }) => {
      const { fixCommand } = await import('./fix-command');
      finish(await fixCommand(session, paths, out));
    });
}

function addRules(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('列出全部检查规则及依据')
    .addOption(formatOption())
    .action(async ({ format }) => {
      const { rulesCommand } = await import('./rules-command');
      finish(rulesCommand(session, format));
    });
}

function addTemplate(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('template')
    .description('生成空白表')
    .argument('[编号]', '空白表的编号')
    .option('--list', '列出可用的空白表')
    .option('--out <文件>', '要生成的 .xlsx 文件')
    .action(async (id: string | undefined, { list, out }: { list?: true; out?: string }) => {
      const { listTemplates, templateCommand } = await import('./template-command');
      if (list) return finish(listTemplates(session));
      if (id === undefined || out === undefined)
        throw new UsageProblem('要写明空白表的编号和 --out <文件>；编号用 jixiao template --list 查看。');
      finish(await templateCommand(session, id, out));
    });
}

function addConvert(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('convert')
    .description('由绩效目标表生成自评表或监控表，或填入已有的空表')
    .argument('<文件>', '有绩效目标表的文件')
    .requiredOption('--to <类型>', 'self-evaluation 自评表，monitoring 监控表，或要填的 .xlsx 文件')
    .requiredOption('--out <文件>', '要生成的 .xlsx 文件')
    .option('--sheet <名称>', '只用这一张工作表')
    .option('--year <年度>', '新表的年度，不写则同原表', wholeNumber)
    .option('--month <月份>', '监控截至的月份，不写则为 7 月', wholeNumber)
    .addOption(policyOption())
    .action(async (path, options) => {
      const { convertCommand } = await import('./convert-command');
      finish(await convertCommand(session, path, options));
    });
}

function addCompare(program: Command, session: Session, finish: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description('对比两个文件里的同一项目：预算变化，指标增减，目标放低')
    .argument('<文件甲>', '较早的文件，例如上年的表或目标表')
    .argument('<文件乙>', '较晚的文件，例如本年的表或自评表')
    .addOption(formatOption())
    .action(async (before, after, { format }) => {
      const { compareCommand } = await import('./compare-command');
      finish(await compareCommand(session, [before, after], format));
    });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new UsageProblem(`年度和月份要写成数字，现为“${text}”。`);
  return Number(text);
}

function formatOption(): Option {
  return new Option('--format <格式>', '报告的格式').choices(['text', 'json']).default('text');
}

function policyOption(): Option {
  return new Option('--policy <编号>', '评分办法');
}
