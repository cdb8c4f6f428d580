import { jsonReport } from '../actions/reports/json-report';
import { eachFile } from './each-file';
import { chosenProfile } from './profile';
import { reportWriter } from './report-writer';
import { reportHead, startRun } from './run';
import { scoreFile, type ScoreOptions } from './score-file';
import { scoresText } from './score-text';
import { said } from './usage/language';
import { EXIT, type ExitCode, type Session } from './session';

/**
 * `jixiao score`: computes the scores of self-evaluation forms; with a folder, writes those that are certain into blank score cells of copies,
 * each with a working paper.
 */
export async function scoreCommand(
  session: Session,
  paths: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { profile, origin } = await chosenProfile(options);
  const run = await startRun(session, profile, paths, { ...options, origin, outputs: [options.out] });
  const writer = reportWriter(session, undefined, run.reads);
  const json = options.format === 'json' ? jsonReport(writer.write, reportHead(run)) : null;
  let [scored, open, copies] = [0, 0, 0];
  for await (const { report, isCopied } of eachFile(run, scoreFile, options)) {
    const cards = report.forms.flatMap(({ scoreCard }) => scoreCard ?? []);
    scored += cards.length;
    open += cards.filter(({ total }) => total === null).length;
    copies += isCopied ? 1 : 0;
    if (json) json.file(JSON.stringify(report));
    else if (!report.error) writer.write(scoresText(report));
  }
  if (json) json.end();
  else if (scored > 0) writer.write(`${said.answers.score.tally(scored, open)}\n`);
  if (copies > 0) session.complain(`${said.aboutFiles.copies(copies, options.out ?? '')}\n`);
  if (run.problems > 0) return EXIT.failed;
  if (scored > 0) return EXIT.fine;
  session.complain(`${said.answers.score.nothing}\n`);
  return EXIT.failed;
}
