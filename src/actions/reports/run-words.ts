import { wording } from '../wording';
import { CHINESE_RUNS, type RunWords } from '../wording/chinese-runs';
import { ENGLISH_RUNS } from '../wording/english-runs';

const RUNS = { zh: CHINESE_RUNS, en: ENGLISH_RUNS };

/** What to say in the language in use of a run over the files of many units: the pane never meets one. */
export function runWords(): RunWords {
  return RUNS[wording.language];
}
