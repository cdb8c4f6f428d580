import { find } from '../page/top-bar';
import { strings } from '../strings';

/** How far a run is, in words and as a bar. */
export interface Progress {
  begin(of: number): void;
  show(done: number, of: number): void;
  end(words: string, result: string): void;
  say(words: string): void;
  /** Offers to check all files once more, until that begins. */
  offerAgain(): void;
}

/** Of a long run, how often people who listen are told: four times. */
const TOLD = 4;

/** Wires the elements of index.html; `stop` is called when the user has had enough, `again` when all is to be checked once more. */
export function createProgress(page: Document, { stop, again }: { stop(): void; again(): void }): Progress {
  const words = find(page, 'results-progress', HTMLElement);
  const bar = find(page, 'results-bar', HTMLProgressElement);
  const button = find(page, 'results-stop', HTMLButtonElement);
  const status = find(page, 'results-status', HTMLElement);
  const anew = find(page, 'results-again', HTMLButtonElement);
  button.addEventListener('click', stop);
  anew.addEventListener('click', () => {
    find(page, 'results-title', HTMLElement).focus();
    again();
  });
  let told = 0;
  const show = (done: number, of: number): void => {
    const now = strings.run.progress(done, of);
    words.textContent = now;
    bar.max = of;
    bar.value = done;
    const quarter = Math.floor((done / of) * TOLD);
    if (quarter <= told) return;
    told = quarter;
    status.textContent = now;
  };
  const showRunning = (isRunning: boolean): void => {
    bar.hidden = !isRunning;
    button.hidden = !isRunning;
  };
  const say = (now: string): void => {
    words.textContent = now;
    status.textContent = now;
  };
  return {
    begin(of) {
      told = 0;
      anew.hidden = true;
      showRunning(true);
      show(0, of);
      status.textContent = strings.run.begin(of);
    },
    show,
    end(now, result) {
      if (button.contains(page.activeElement)) find(page, 'results-title', HTMLElement).focus();
      showRunning(false);
      words.textContent = now;
      status.textContent = strings.run.ended(now, result);
    },
    say,
    offerAgain() {
      anew.hidden = false;
    },
  };
}
