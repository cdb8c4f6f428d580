import {
  planReportFile,
  planWorkbookReport,
  workbookPage,
  type WorkbookCheck,
} from '../../actions/reports/workbook-report';
import { HostError } from '../../host/host';
import { strings } from '../strings';
import { TOOL } from '../tool';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/** 导出到工作表: shows the plan for sheets with the summary, the findings with links to their cells, and the scores. */
export function exportSheets(session: Session, date: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => preview(session, planWorkbookReport(checked(session, date))));
}

/** 导出网页: the same as a page to print, which `save` hands to the user. */
export function exportPage(session: Session, date: string, save: (page: string) => void): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    save(workbookPage(checked(session, date)));
    session.store.set({ notice: { kind: 'done', text: strings.notice.pageSaved, undo: false } });
  });
}

/** 导出 Excel 文件: the same sheets as a workbook of its own, which `save` hands to the user; what writes it comes with this file. */
export function exportFile(session: Session, date: string, save: (bytes: Uint8Array) => void): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { newWorkbook } = await import(/* webpackMode: "eager" */ '../../host/file/new-workbook');
    const check = checked(session, date);
    save(newWorkbook(planReportFile(check)));
    const text = strings.notice.fileSaved(check.result.workbook.name);
    session.store.set({ notice: { kind: 'done', text, undo: false } });
  });
}

/** What was checked last, as it is listed in the pane. */
function checked({ store }: Session, date: string): WorkbookCheck {
  const { result, scores, profile } = store.get();
  if (!result) throw new HostError('failed');
  return { result, scored: scores ?? [], profile, tool: TOOL, date };
}
