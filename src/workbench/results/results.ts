import { profileSentences, profileUse } from '../../actions/profile-use';
import type { CellRef } from '../../core/plan/plan';
import type { Judgement } from '../../actions/run/check-received';
import { startBatch, type Batch } from '../batch/batch';
import type { ExportFormat } from '../batch/messages';
import type { Received } from '../batch/received-files';
import { rowWithout } from '../batch/row';
import { createExports } from './exports';
import { createRunView } from './run-view';

/** What the user asks for with the results of a run. */
export interface ResultsWishes {
  /** Opens one of the files in the grid; `place` is where it stands among them, `at` the cell to go to, where there is one. */
  open(file: File, place: number, at: CellRef | undefined): void;
  /** Hands a report over as a file. */
  keep(name: string, report: Blob): void;
  showProblem(error: unknown): void;
}

/** The results of one run over many files. */
export interface Results {
  /** Forgets the run before and checks other files. */
  check(received: Received, judgement: Judgement): void;
  /** Says which file lies in the grid; null for none of them. */
  opened(place: number | null): void;
  /** Says whether a file has changes that are not downloaded. */
  changed(place: number, isChanged: boolean): void;
  /** A file was changed and downloaded: it is checked again as it is now. */
  downloaded(place: number, file: File): Promise<void>;
  /** Puts the focus on the file that it was on. */
  focus(): void;
}

interface Run {
  readonly name: string;
  readonly batch: Batch;
  readonly files: (File | null)[];
  readonly downloaded: Set<number>;
  isStopped: boolean;
}

const CHANGED = '有没下载的修改，未重新检查';
const RECHECKING = '已修改并下载，正在重新检查 …';
const DOWNLOADED = '已修改并下载，已重新检查';

/** Wires the section of index.html. */
export function createResults(page: Document, wishes: ResultsWishes): Results {
  let run: Run | null = null;
  const view = createRunView(page, {
    open(place, at) {
      const file = run?.files[place];
      if (file) wishes.open(file, place, at);
    },
    stop() {
      if (!run) return;
      run.isStopped = true;
      run.batch.stop();
    },
  });
  const setExportable = createExports(page, async (format) => {
    if (!run) return;
    const { name, batch } = run;
    const date = new Date().toLocaleDateString('sv-SE');
    view.say('正在生成报告 …');
    try {
      wishes.keep(`检查报告 ${name} ${date}.${format}`, await batch.export(format, date));
      view.say(SAVED[format]);
    } catch (error) {
      view.say('');
      wishes.showProblem(error);
    }
  });
  return {
    check(received, judgement) {
      const { folder, files, leftOut } = received;
      const name = folder ?? `${files.length} 个文件`;
      run?.batch.close();
      setExportable(false);
      const judged = profileSentences(profileUse(judgement.profile, judgement.origin));
      const waiting = files.map(({ path }) => rowWithout(path, 'waiting'));
      view.begin(`检查结果：${name}`, judged, waiting, leftOut);
      const batch = startBatch(received, judgement, {
        row: view.row,
        end(together) {
          view.end(together, run?.isStopped ? '已停止' : '检查完毕');
          setExportable(true);
        },
        fail(error) {
          view.breakOff();
          wishes.showProblem(error);
        },
      });
      run = { name, batch, files: files.map(({ file }) => file), downloaded: new Set(), isStopped: false };
    },
    opened: view.opened,
    changed(place, isChanged) {
      view.note(place, isChanged ? CHANGED : run?.downloaded.has(place) ? DOWNLOADED : '');
    },
    async downloaded(place, file) {
      if (!run) return;
      run.files[place] = file;
      run.downloaded.add(place);
      view.note(place, RECHECKING);
      await run.batch.recheck(place, file);
      view.note(place, DOWNLOADED);
    },
    focus: view.focus,
  };
}

const SAVED: Readonly<Record<ExportFormat, string>> = {
  html: '报告已导出：一页网页，可以筛选和打印',
  xlsx: '报告已导出：放在文件夹旁边，表里的链接就能打开文件',
  json: '报告已导出：与命令行的 JSON 报告相同',
};
