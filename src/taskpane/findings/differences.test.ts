import type { ComparedIndicator, ComparedPair } from '../../actions/compare';
import { differencesOf } from './differences';

const form = { sheet: '表1', range: 'A1:I20', name: '培训', year: 2025 };
const row = (target: string): ComparedIndicator => ({ cell: 'F9', level2: '数量指标', name: '培训次数', target });
const pair = (parts: Partial<ComparedPair>): ComparedPair => ({
  before: form,
  after: form,
  budget: null,
  paired: 1,
  added: [],
  dropped: [],
  changed: [],
  ...parts,
});

describe('differencesOf', () => {
  test.each<[string, Partial<ComparedPair>, (string | RegExp)[][]]>([
    ['an amount that changed', { budget: { before: 10, after: 12.5, change: 2.5 } }, [['budget', '', /10/, /12\.5/]]],
    ['the same amount is no difference', { budget: { before: 10, after: 10, change: 0 } }, []],
    [
      'a target that became easier',
      { changed: [{ change: 'lowered', before: row('≥12次'), after: row('≥10次') }] },
      [['lowered', '培训次数', /≥12次.*F9/, /≥10次/]],
    ],
    ['an indicator of the second form alone', { added: [row('≥1次')] }, [['added', '培训次数', '', /≥1次/]]],
    ['one of the first alone, without a target', { dropped: [row('')] }, [['dropped', '培训次数', /空.*F9/, '']]],
    ['nothing', {}, []],
  ])('%s', (_why, parts, expected) =>
    expect(differencesOf(pair(parts)).map(({ kind, name, before, after }) => [kind, name, before, after])).toEqual(
      expected.map((line) => line.map((part) => (part instanceof RegExp ? expect.stringMatching(part) : part))),
    ),
  );
});
