import { has } from './versions';

/** A rectangle as Excel counts it, from 0, on the sheet of that number. */
export interface Block {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * How many cells are asked for at once. Excel on the web gives 5 MB an answer, about 30 bytes a property and cell; where merged areas
 * are told from borders, these take another 300.
 */
export function cellsPerAnswer(): number {
  if (!has('mergedAreas')) return 15_000;
  return Office.context.platform === Office.PlatformType.OfficeOnline ? 50_000 : 200_000;
}

/** Cuts blocks by rows until each fits an answer, and groups them in order to one batch an answer. */
export function batchesOf(blocks: readonly Block[], cells: number): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks.flatMap((whole) => slices(whole, Math.max(1, Math.floor(cells / whole.columns))))) {
    const size = block.rows * block.columns;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = cells;
    }
    batches.at(-1)?.push(block);
    room -= size;
  }
  return batches;
}

/** Cuts a block into slices of at most `rows` rows. */
export function slices(block: Block, rows: number): Block[] {
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, index) => {
    const above = index * rows;
    return { ...block, row: block.row + above, rows: Math.min(rows, block.rows - above) };
  });
}
