import type { Session } from '../session/session';
import { attempt } from '../session/run';
import { dayOf } from '../session/day-of';
import { Button } from '../shared/button';
import { download } from '../shared/download';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';

type Exporting = typeof import('../session/exporting');

/** 导出: the list as sheets of the workbook, or as a page to print where the host lets a page save files. */
export function ExportButtons() {
  const session = useSession();
  const { busy } = usePane();
  const { actions, findings } = strings;
  const save = (page: string): void => download(findings.pageName, page, 'text/html');
  return (
    <>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => withExporting(session, ({ exportSheets }) => exportSheets(session, dayOf(new Date())))}
      >
        {actions.exportSheets}
      </Button>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => withExporting(session, ({ exportPage }) => exportPage(session, dayOf(new Date()), save))}
      >
        {actions.exportPage}
      </Button>
    </>
  );
}

/** Reports are drawn by a file of their own, loaded when the first one is asked for. */
function withExporting(session: Session, act: (exporting: Exporting) => Promise<boolean>): void {
  void attempt(session, async () => void (await act(await import('../session/exporting'))));
}
