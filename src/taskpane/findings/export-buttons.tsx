import { dayOf } from '../session/day-of';
import type { Session } from '../session/session';
import { loadExporting, withPart } from '../session/with-engine';
import { Button } from '../shared/button';
import { download } from '../shared/download';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

type Exporting = Awaited<ReturnType<typeof loadExporting>>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Ways to take the list along: two files, where the host lets a page save them, and sheets of the workbook itself. */
const WAYS = {
  exportFile: ({ exportFile }: Exporting, session: Session, date: string) =>
    exportFile(session, date, (bytes) => download(strings.findings.fileName, bytes.slice(), XLSX)),
  exportSheets: ({ exportSheets }: Exporting, session: Session, date: string) => exportSheets(session, date),
  exportPage: ({ exportPage }: Exporting, session: Session, date: string) =>
    exportPage(session, date, (page) => download(strings.findings.pageName, page, 'text/html')),
} as const;

/** 导出: the list as a workbook with links, as sheets of this one, or as a page to print. */
export function ExportButtons() {
  const session = useSession();
  const { busy } = usePane();
  const take = (way: keyof typeof WAYS): void =>
    void withPart(session, loadExporting, (exporting) => WAYS[way](exporting, session, dayOf(new Date())));
  return (['exportFile', 'exportSheets', 'exportPage'] as const).map((way) => (
    <Button key={way} size="small" disabledFocusable={busy !== null} onClick={() => take(way)}>
      {strings.actions[way]}
    </Button>
  ));
}
