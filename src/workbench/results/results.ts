import { profileSentences, profileUse } from '../../actions/profile-use';
import type { Language } from '../../actions/language';
import type { CellRef } from '../../core/plan/plan';
import type { Judgement } from '../../actions/run/check-received';
import { startBatch, type Batch } from '../batch/batch';
import type { Received } from '../batch/received-files';
import { isDone, rowWithout } from '../batch/row';
import { language, strings } from '../strings';
import { createExports } from './exports';
import { createNotes } from './notes';
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
  /** The page speaks another language: the same files are checked again, as they are now, but not where the user stopped that. */
  sayAgain(): void;
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
  readonly received: Received;
  readonly judgement: Judgement;
  readonly name: string;
  readonly batch: Batch;
  readonly files: (File | null)[];
  readonly language: Language;
  /** How it ended before every file was checked. */
  cutShort: 'stopped' | 'broken off' | null;
}

/** Wires the section of index.html. */
export function createResults(page: Document, wishes: ResultsWishes): Results {
  let run: Run | null = null;
  let inGrid: number | null = null;
  const view = createRunView(page, {
    open(place, at) {
      const file = run?.files[place];
      if (file) wishes.open(file, place, at);
    },
    stop: () => run?.batch.stop(),
    again: () => checkAgain(),
  });
  const notes = createNotes(view.note);
  const setExportable = createExports(page, async (format) => {
    if (!run) return;
    const { name, batch } = run;
    const date = new Date().toLocaleDateString('sv-SE');
    view.say(strings.exports.making);
    try {
      wishes.keep(`${strings.exports.name(name, date)}.${format}`, await batch.export(format, date));
      view.say(strings.exports[format]);
    } catch (error) {
      view.say('');
      wishes.showProblem(error);
    }
  });
  const check = (received: Received, judgement: Judgement): Run => {
    const { folder, files, leftOut } = received;
    const name = folder ?? strings.run.files(files.length);
    run?.batch.close();
    setExportable(false);
    const judged = profileSentences(profileUse(judgement.profile, judgement.origin));
    const waiting = files.map(({ path }) => rowWithout(path, 'waiting'));
    view.begin(strings.run.title(name), judged, waiting, leftOut);
    const batch = startBatch(received, judgement, {
      row(place, row) {
        view.row(place, row);
        if (isDone(row)) notes.checked(place);
      },
      notChecked(place, row) {
        if (run) run.cutShort ??= 'stopped';
        view.row(place, row);
        notes.notChecked(place);
      },
      end(together) {
        view.end(together, run ? endWords(run) : strings.run.done);
        setExportable(true);
        if (run?.cutShort) view.offerAgain();
      },
      fail(error) {
        if (run) run.cutShort = 'broken off';
        setExportable(false);
        view.breakOff();
        wishes.showProblem(error);
      },
    });
    const of = { received, judgement, name, batch, language };
    return { ...of, files: files.map(({ file }) => file), cutShort: null };
  };
  const checkAgain = (): void => {
    if (!run) return;
    const { received, judgement, files } = run;
    const asTheyAre = received.files.map(({ path }, place) => ({ path, file: files[place] ?? null }));
    run = check({ ...received, files: asTheyAre }, judgement);
    notes.again();
    view.opened(inGrid);
  };
  return {
    check(received, judgement) {
      notes.clear();
      inGrid = null;
      run = check(received, judgement);
    },
    sayAgain() {
      if (!run?.cutShort) return checkAgain();
      view.say(endWords(run));
      notes.sayAgain();
    },
    opened(place) {
      inGrid = place;
      view.opened(place);
    },
    changed: notes.changed,
    async downloaded(place, file) {
      if (!run) return;
      run.files[place] = file;
      notes.downloaded(place);
      await run.batch.recheck(place, file);
    },
    focus: view.focus,
  };
}

function endWords({ cutShort, language: spoken }: Run): string {
  if (cutShort === null) return strings.run.done;
  if (cutShort === 'broken off') return strings.run.brokenOff;
  return spoken === language ? strings.run.stopped : strings.run.stoppedBefore;
}
