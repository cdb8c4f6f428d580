import { openTotal } from './open-total';
import { policyOf } from './policies';
import { scoreForm } from './score-form';
import { type DrawnIndicator, formOf } from './scoring.testing';

const reached = (points: number | null): DrawnIndicator => ({ target: '≥1次', actual: '1次', points });
const blank = (points: number): DrawnIndicator => ({ target: '≥1次', actual: '', points });
const wordsOf = (...drawn: readonly DrawnIndicator[]) => openTotal(scoreForm(formOf(drawn), policyOf('national-2020')));

describe('what a total waits for', () => {
  test.each([
    ['nothing', [reached(100)], null],
    ['a row without a score', [reached(60), blank(40)], '已计 60/60，待定 40'],
    ['any points', [reached(null)], '已计 0/0，待定 0'],
  ])('%s', (_why, drawn, words) => expect(wordsOf(...drawn)).toBe(words));

  test.each([
    ['points', [reached(20)], /^分值合计 20，/],
    ['points, and a score', [reached(20), blank(10)], /^已计 20\/20，待定 10；分值合计 30，/],
    ['a grade alone', [reached(90)], /^分值合计 90，.*再评定$/],
  ])('%s', (_why, drawn, words) => expect(wordsOf(...drawn)).toMatch(words));
});
