import { basename } from 'node:path';
import { compareWorkbooks } from '../actions/compare';
import type { Workbook } from '../host/host';
import { comparisonText, hasDifferences } from './compare-text';
import { readBytes } from './files';
import { problemOf, problemText } from './problem-text';
import { EXIT, type ExitCode, type Session } from './session';
import { TOOL } from './tool';

/**
 * `jixiao compare`: what became of the forms of one workbook in a later one, paired by project and indicator. The exit code is 1 where
 * something differs.
 */
export async function compareCommand(
  session: Session,
  [before, after]: readonly [string, string],
  format: 'text' | 'json',
): Promise<ExitCode> {
  const books = [await readBook(session, before), await readBook(session, after)] as const;
  if (!books[0] || !books[1]) return EXIT.failed;
  const comparison = compareWorkbooks(books[0], books[1]);
  if (comparison.pairs.length + comparison.onlyBefore.length + comparison.onlyAfter.length === 0) {
    session.complain('没有对比：两个文件里都没有识别出绩效表。\n请核对文件，或先用 jixiao check 查看每张表缺什么。\n');
    return EXIT.failed;
  }
  const report = { version: 1, tool: TOOL, files: { before, after }, ...comparison };
  session.print(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : comparisonText(comparison));
  return hasDifferences(comparison) ? EXIT.findings : EXIT.fine;
}

async function readBook(session: Session, path: string): Promise<Workbook | null> {
  try {
    const host = await session.open(await readBytes(path), basename(path));
    return await host.read();
  } catch (error) {
    session.complain(problemText(path, problemOf(error)));
    return null;
  }
}
