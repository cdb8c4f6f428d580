import { ENGLISH } from './english';
import { policyOf } from './policies';
import { scoreForm } from './score-form';
import { formOf } from './scoring.testing';
import { CHINESE } from './sentences';

/** Every sentence by its path; functions by what they are written as. */
function leavesOf(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}.${key}`)
      : [[`${path}.${key}`, String(value)]],
  );
}

/** What stands on the form: quoted, or in brackets behind the English word. */
const FROM_THE_FORM = /“[^”]*”|\([^()]*\)/g;

test('English has the keys of Chinese', () =>
  expect(leavesOf(ENGLISH).map(([path]) => path)).toEqual(leavesOf(CHINESE).map(([path]) => path)));

test('English holds no Chinese but what it quotes', () => {
  const left = leavesOf(ENGLISH).filter(([, text]) =>
    /[\p{Script=Han}，。；：、（）]/u.test(text.replace(FROM_THE_FORM, '')),
  );
  expect(left).toEqual([]);
});

test.each([
  ['reached', { target: '≥12次', actual: '15次' }, { computed: 10, formula: '15次 ≥ 12次: reached, full 10' }],
  [
    'missed, in another unit',
    { target: '≤10万元', actual: '125000元' },
    { formula: '125000元 = 12.5万元; 10 ÷ 12.5 × 10 = 8' },
  ],
  ['within a range', { target: '20%-30%', actual: '25%' }, { formula: '25% within 20–30%: reached, full 10' }],
  [
    'a percentage for words',
    { target: '提升', actual: '95%' },
    { reason: 'Qualitative: “95%” belongs to the band reached (达成), 80%–100%; please confirm' },
  ],
  [
    'nothing filled in',
    { target: '≥12次', actual: '' },
    { computed: null, reason: 'The actual value is blank, so nothing can be scored; fill it in' },
  ],
])('%s', (_why, row, expected) => {
  const form = formOf([{ ...row, points: 10 }]);
  expect(scoreForm(form, policyOf('national-2020'), {}, ENGLISH).rows[0]).toMatchObject(expected);
});
