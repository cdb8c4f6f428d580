import type { RunReport } from '../../actions/report-schema';
import type { CellRef } from '../../core/plan/plan';
import { isDone, type Row } from '../batch/row';
import { totalsText } from '../batch/totals';
import { find } from '../page/top-bar';
import { strings } from '../strings';
import { createFilters } from './filters';
import { createProgress, type Progress } from './progress';
import { createResultsTable, type ResultsTable } from './table';
import { createTogether } from './together';

/** What the user asks for with the results that are shown; files go by their places. */
export interface RunWishes {
  /** `at` is the cell to go to, where there is one. */
  open(place: number, at?: CellRef): void;
  stop(): void;
  /** Checks all files once more. */
  again(): void;
}

/** The results of a run as they are shown. */
export interface RunView extends Pick<ResultsTable, 'note' | 'opened' | 'focus'>, Pick<Progress, 'offerAgain' | 'say'> {
  /** Shows another run: its title, by what it is judged, its rows, and how many files do not belong to it. */
  begin(title: string, judged: string, rows: readonly Row[], leftOut: number): void;
  row(place: number, row: Row): void;
  /** `words` say how it ended. */
  end(together: RunReport, words: string): void;
  /** The run broke down: what it has found so far stays, and all can be checked once more. */
  breakOff(): void;
}

/** A table of a thousand lines takes as long to lay out as a file to check: news are shown together, so many milliseconds apart. */
const NEWS = 200;

/** Wires the section of index.html. */
export function createRunView(page: Document, wishes: RunWishes): RunView {
  const title = find(page, 'results-title', HTMLElement);
  const totals = find(page, 'results-totals', HTMLElement);
  const judgedBy = find(page, 'results-judged', HTMLElement);
  let rows: Row[] = [];
  let leftOut = 0;
  let found: RunReport | null = null;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const news = new Map<number, Row>();
  const table = createResultsTable(page, (place) => wishes.open(place));
  const filters = createFilters(page, table.filter);
  const progress = createProgress(page, wishes);
  const together = createTogether(page, ({ path, sheet, cell }) =>
    wishes.open(
      rows.findIndex((row) => row.path === path),
      { sheet, cell },
    ),
  );
  const showTotals = (): string => {
    filters.count(rows);
    return (totals.textContent = totalsText(rows, leftOut, found));
  };
  const showNews = (): void => {
    clearTimeout(timer);
    timer = undefined;
    table.update(news);
    news.clear();
    showTotals();
    if (isRunning) progress.show(rows.filter(isDone).length, rows.length);
  };
  return {
    begin(name, judged, waiting, others) {
      clearTimeout(timer);
      timer = undefined;
      news.clear();
      [rows, leftOut, found, isRunning] = [[...waiting], others, null, true];
      title.textContent = name;
      judgedBy.textContent = judged;
      filters.reset();
      table.begin(rows);
      together.show(null);
      progress.begin(rows.length);
      showTotals();
    },
    row(place, row) {
      rows[place] = row;
      news.set(place, row);
      timer ??= setTimeout(showNews, NEWS);
    },
    end(report, words) {
      showNews();
      [found, isRunning] = [report, false];
      together.show(report);
      table.arrange();
      progress.end(words, showTotals());
    },
    breakOff() {
      showNews();
      isRunning = false;
      progress.end(strings.run.brokenOff, showTotals());
      progress.offerAgain();
    },
    say: progress.say,
    offerAgain: progress.offerAgain,
    note(place, words) {
      if (news.has(place)) showNews(); // what is said of a file never goes before its row
      table.note(place, words);
    },
    opened: table.opened,
    focus: table.focus,
  };
}
