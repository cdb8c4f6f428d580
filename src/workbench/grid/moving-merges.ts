import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

const MOVES_CELLS = /^sheet\.command\.(insert|remove)-(row|col)|^sheet\.command\.(move|insert|delete)-range/;

/**
 * Lets merges move with their rows on every sheet. By itself Univer 0.25.1 follows those of one sheet alone: the first that it showed, then
 * whichever was last activated or got a merge (`MergeCellController`); adding no merge at all makes it look at a sheet anew.
 */
export function moveMerges(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (!MOVES_CELLS.test(id)) return;
    const { unitId, subUnitId } = targetOf(api, params ?? {});
    if (unitId === undefined || subUnitId === undefined) return;
    api.syncExecuteCommand('sheet.mutation.add-worksheet-merge', { unitId, subUnitId, ranges: [] });
  });
}

/** Commands from menus name no sheet: they mean the active one. */
function targetOf(
  api: FUniver,
  params: { unitId?: string; subUnitId?: string },
): { unitId?: string; subUnitId?: string } {
  const active = api.getActiveWorkbook();
  return { unitId: active?.getId() ?? '', subUnitId: active?.getActiveSheet().getSheetId() ?? '', ...params };
}
