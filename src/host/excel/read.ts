import type { Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../host';
import { withoutSheet } from './address';
import { batchesOf, cellsPerAnswer, type Block } from './blocks';
import { fillRows, type Rows } from './fill-rows';
import { inferMerges, loadEdges } from './infer-merges';
import { loadMerges, mergesOf } from './merges';
import { inExcel } from './run';
import { has } from './versions';

/** A sheet while it is read. */
interface Draft extends Sheet {
  readonly rows: Rows;
  readonly merges: Sheet['merges'][number][];
  readonly hiddenRows: Set<number>;
}

/**
 * Reads every sheet: first their names, then how far each is used, then all cells, each in one batch however many sheets there are. Only
 * what exceeds an answer's size is read in further batches. Rejects with `too-large` where Excel withholds cells.
 */
export function read(): Promise<Workbook> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load('items/name,items/visibility');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const cell = workbook.getActiveCell().load('address');
    workbook.load('name');
    await context.sync();
    const sheets = await readWorksheets(context, worksheets.items);
    const activeCell = { sheet: active.name, cell: withoutSheet(cell.address) };
    return { name: workbook.name, sheets, activeSheet: active.name, activeCell };
  });
}

/** The workbook's name as its window shows it. */
export function workbookName(): Promise<string> {
  return inExcel(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}

async function readWorksheets(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]): Promise<Sheet[]> {
  const loaded = worksheets.map((worksheet) => ({
    worksheet,
    protection: worksheet.protection.load('protected'),
    used: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden'),
  }));
  await context.sync();
  const drafts = loaded.map(({ worksheet, protection, used }) => draftOf(worksheet, protection, used));
  const blocks = loaded.flatMap(({ used }, sheet) => (used.isNullObject ? [] : [blockOf(sheet, used)]));
  for (const batch of batchesOf(blocks, cellsPerAnswer())) await readBatch(context, loaded, drafts, batch);
  return drafts;
}

function draftOf(
  { name, visibility }: Excel.Worksheet,
  protection: Excel.WorksheetProtection,
  used: Excel.Range,
): Draft {
  const rows: Rows = used.isNullObject ? [] : Array.from({ length: used.rowIndex + used.rowCount }, () => []);
  return {
    name,
    hidden: visibility !== 'Visible',
    protected: protection.protected,
    rows,
    merges: [],
    hiddenRows: new Set(),
  };
}

function blockOf(sheet: number, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

async function readBatch(
  context: Excel.RequestContext,
  sheets: readonly { worksheet: Excel.Worksheet; used: Excel.Range }[],
  drafts: readonly Draft[],
  batch: readonly Block[],
): Promise<void> {
  const loads = batch.flatMap((block) => {
    const sheet = sheets[block.sheet];
    const draft = drafts[block.sheet];
    return sheet && draft ? [{ block, draft, ...loadBlock(sheet, block) }] : [];
  });
  await context.sync();
  for (const { block, draft, range, merges, edges, rowStates } of loads) {
    fillRows(draft.name, draft.rows, block, range);
    if (merges) draft.merges.push(...mergesOf(draft.name, merges));
    if (edges) draft.merges.push(...inferMerges(draft.rows, block, edges.value));
    rowStates?.value.forEach((state, index) => state.rowHidden && draft.hiddenRows.add(block.row + index + 1));
  }
}

/** Queues the reading of a block. Row by row only where some rows are hidden and some are not: Excel then says null for the whole. */
function loadBlock({ worksheet, used }: { worksheet: Excel.Worksheet; used: Excel.Range }, block: Block) {
  const range = worksheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const known = has('mergedAreas');
  return {
    range: range.load('values,formulas,numberFormat'),
    merges: known ? loadMerges(worksheet, block) : undefined,
    edges: known ? undefined : loadEdges(range),
    rowStates: used.rowHidden === false ? undefined : range.getRowProperties({ rowHidden: true }),
  };
}
