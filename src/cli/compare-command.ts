import { basename } from 'node:path';
import { compareWorkbooks, type ComparedWorkbook } from '../actions/compare';
import { loadWorkbookPart } from '../actions/profile';
import { comparisonText, hasDifferences } from './compare-text';
import { readBytes } from './files';
import { readPasswords } from './passwords';
import { problemOf, problemText } from './problem-text';
import { chosenProfile, type ProfileOptions } from './profile';
import { EXIT, type ExitCode, type Session } from './session';
import { said } from './usage/language';
import { TOOL } from './tool';

export interface CompareOptions extends Pick<ProfileOptions, 'profile' | 'moneyUnit'> {
  readonly format: 'text' | 'json';
  readonly passwordFile?: string;
}

/** Opens a file of a comparison; null where that fails, which people have been told. */
type Open = (path: string) => Promise<ComparedWorkbook | null>;

/**
 * `jixiao compare`: what became of the forms of one workbook in a later one, paired by project and indicator. The exit code is 1 where
 * something differs.
 */
export async function compareCommand(
  session: Session,
  [before, after]: readonly [string, string],
  options: CompareOptions,
): Promise<ExitCode> {
  const open = await openerFor(session, options);
  const books = [await open(before), await open(after)] as const;
  if (!books[0] || !books[1]) return EXIT.failed;
  const comparison = compareWorkbooks(books[0], books[1]);
  if (comparison.pairs.length + comparison.onlyBefore.length + comparison.onlyAfter.length === 0) {
    session.complain(`${said.answers.compare.nothing}\n`);
    return EXIT.failed;
  }
  const report = { version: 1, tool: TOOL, files: { before, after }, ...comparison };
  session.print(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : comparisonText(comparison));
  return hasDifferences(comparison) ? EXIT.findings : EXIT.fine;
}

async function openerFor(session: Session, options: CompareOptions): Promise<Open> {
  const { profile } = await chosenProfile(options);
  const passwords = await readPasswords(options.passwordFile);
  return async (path) => {
    try {
      const host = await session.open(await readBytes(path, session.largestFile), basename(path), passwords);
      const { moneyUnits } = await loadWorkbookPart(host);
      return { workbook: await host.read(), profile: { ...profile, moneyUnits } };
    } catch (error) {
      session.complain(problemText(path, problemOf(error)));
      return null;
    }
  };
}
