import { speak, strings } from '../strings';
import { enUS } from '../strings/en-US';
import { createNotes, type Notes } from './notes';

const { changed, downloaded, rechecking, rechecked } = strings.row;

describe('what is said of a file', () => {
  test.each<[why: string, words: string, steps: (notes: Notes) => void]>([
    ['changes that are not downloaded', changed, (notes) => notes.changed(0, true)],
    ['changes that were discarded', '', (notes) => (notes.changed(0, true), notes.changed(0, false))],
    ['downloaded, not checked yet', rechecking, (notes) => notes.downloaded(0)],
    ['looked at while it is being checked', rechecking, (notes) => (notes.downloaded(0), notes.changed(0, false))],
    ['downloaded and checked', rechecked, (notes) => (notes.downloaded(0), notes.checked(0))],
    [
      'changed once more during its check',
      changed,
      (notes) => (notes.downloaded(0), notes.changed(0, true), notes.checked(0)),
    ],
    ['an unchanged file that was checked', '', (notes) => notes.checked(0)],
    [
      'downloaded, and all are checked once more',
      rechecking,
      (notes) => (notes.downloaded(0), notes.checked(0), notes.again()),
    ],
    ['undownloaded changes outlast a check of all', changed, (notes) => (notes.changed(0, true), notes.again())],
    [
      'a check of all that was stopped',
      downloaded,
      (notes) => (notes.downloaded(0), notes.again(), notes.notChecked(0)),
    ],
    [
      'stopped, and all are checked once more',
      rechecked,
      (notes) => (notes.downloaded(0), notes.notChecked(0), notes.again(), notes.checked(0)),
    ],
    ['an unchanged file of a check that was stopped', '', (notes) => notes.notChecked(0)],
    [
      'stopped after the file was checked',
      rechecked,
      (notes) => (notes.downloaded(0), notes.checked(0), notes.notChecked(0)),
    ],
    [
      'other files are checked',
      '',
      (notes) => (notes.changed(0, true), notes.downloaded(0), notes.clear(), notes.changed(0, false)),
    ],
  ])('%s', (_why, words, steps) => {
    let said = '';
    steps(createNotes((_place, now) => (said = now)));
    expect(said).toBe(words);
  });

  test('all of it is said in another language', () => {
    const said = new Map<number, string>();
    const notes = createNotes((place, words) => said.set(place, words));
    notes.downloaded(0);
    notes.changed(1, true);
    speak('en-US');
    notes.sayAgain();
    speak('zh-CN');
    expect([...said.values()]).toEqual([enUS.row.rechecking, enUS.row.changed]);
  });
});
