import { basename, join } from 'node:path';
import { acrossFiles } from '../actions/run/across-files';
import { baselineOf } from '../actions/run/baseline';
import { opinionPage } from '../actions/run/opinion-page';
import { opinions } from '../actions/run/opinions';
import { rosterOf, type Roster } from '../actions/run/roster';
import { readRoster } from '../actions/run/roster-list';
import type { RunReport } from '../actions/report-schema';
import { reportOf, type CheckedFile } from './checked-file';
import type { Drawers } from './drawers';
import { readBytes } from './files';
import { filesOfReport } from './report-file';
import type { Run } from './run';
import { TOOL } from './tool';
import { said } from './usage/language';
import { UsageProblem } from './usage-problem';
import { writeBytes } from './written-file';

export interface WholeRunOptions {
  /** An earlier report in JSON. */
  readonly baseline?: string;
  /** A workbook that lists who is to hand in. */
  readonly roster?: string;
  /** Folder for a page of opinions a unit. */
  readonly opinions?: string;
}

/** What a run says about its files together; it is told of one file after the other and keeps little of each. */
export interface WholeRun {
  /** Takes a file in; returns it with what became of its forms since the baseline. */
  add(checked: CheckedFile): CheckedFile;
  result(): RunReport;
  /** Writes the pages of opinions; resolves to how many. */
  save(result: RunReport): Promise<number>;
}

/** Rejects with a UsageProblem where baseline or roster cannot be used. */
export async function wholeRun(run: Run, options: WholeRunOptions, drawers: Drawers): Promise<WholeRun> {
  const across = acrossFiles(run.profile, drawers.open);
  const baseline =
    options.baseline === undefined ? null : await baselineOf(filesOfReport(options.baseline), drawers.open);
  const roster = options.roster === undefined ? null : await readExpected(run, options.roster);
  const pages = options.opinions === undefined ? null : opinions(drawers.open);
  return {
    add(checked) {
      across.add(checked.told);
      if (!baseline && !roster && !pages) return checked;
      const file = reportOf(checked);
      roster?.add(file);
      pages?.add(file);
      return { ...checked, report: baseline ? baseline.compare(file) : file };
    },
    result: () => ({
      acrossFiles: across.findings(),
      ...(roster && { roster: roster.result() }),
      ...(baseline && { gone: baseline.gone() }),
    }),
    async save({ acrossFiles: found = [] }) {
      const { opinions: folder } = options;
      if (!pages || folder === undefined) return 0;
      const taken = new Set<string>();
      for (const unit of pages.byUnit(found)) {
        const page = opinionPage(unit, run.session.today(), TOOL);
        await writeBytes(join(folder, `${freeName(unit.unit, taken)}.html`), page, run.reads);
      }
      return taken.size;
    },
  };
}

async function readExpected({ session, passwords }: Run, path: string): Promise<Roster> {
  const list = await session.open(await readBytes(path, session.largestFile), basename(path), passwords);
  const expected = readRoster(await list.read());
  if (typeof expected === 'string') throw new UsageProblem(({ noRoster }) => noRoster[expected](path));
  return rosterOf(expected);
}

/** A unit's name as a file name that every system takes. */
function freeName(unit: string, taken: Set<string>): string {
  const plain =
    unit
      .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
      .replace(/^[. ]+/, '')
      .slice(0, 80)
      .replace(/[. ]+$/, '') || said.answers.noName;
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}
