import { checkWorkbook, type CheckResult } from '../actions/check';
import { loadChoices } from '../actions/choices';
import { loadWorkbookPart } from '../actions/profile';
import { scoreWorkbook, type ScoredForm } from '../actions/score';
import type { InputFile } from './inputs';
import { assertHasSheets, openInput, type Run } from './run';
import type { WorkbookFile } from './session';

/** A file that was checked and scored. */
export interface ScoredInput {
  readonly host: WorkbookFile;
  readonly result: CheckResult;
  readonly scored: readonly ScoredForm[];
}

/** Opens, checks and scores an input with the units and the bands, directions and scores that people chose in it. */
export async function scoreInput(run: Run, input: InputFile): Promise<ScoredInput> {
  const host = await openInput(run, input);
  const { moneyUnits, accepted } = await loadWorkbookPart(host);
  const profile = { ...run.profile, moneyUnits, claimed: accepted };
  const workbook = await host.read();
  assertHasSheets(input, workbook);
  const result = run.within(() => checkWorkbook(workbook, profile));
  const choices = await loadChoices(host, result);
  return { host, result, scored: run.within(() => scoreWorkbook(result, result.checkedBy, choices)) };
}
