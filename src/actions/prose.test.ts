import { recognise } from '../core/form/recognise';
import { applyToSheet } from '../core/plan/apply-to-sheet.testing';
import { projectSelfEvaluation } from '../core/templates/blank-forms/project-self-evaluation';
import { sheetOfBlank } from '../core/templates/sheet-of-blank';
import { sheetOf } from '../core/sheet/sheet.testing';
import { edited, indicatorsFromProse, planProposals, selectedText } from './prose';

const sheet = sheetOfBlank(projectSelfEvaluation, '自评表');
const workbook = {
  name: 'a.xlsx',
  sheets: [sheet],
  activeSheet: sheet.name,
  activeCell: { sheet: sheet.name, cell: 'A5' },
};

test('proposals go into their level-2 blocks with the values of the text', () => {
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('the blank form is none');
  const { proposals } = indicatorsFromProse(
    '培训农民200人，演练2次，合格率达到95%，总投资不超过30万元，2025年12月底前完成验收工作。',
  );
  const { changes } = planProposals(workbook, form, proposals);
  const [filled] = recognise(applyToSheet(sheet, changes)).forms;
  expect(
    filled?.indicators
      .filter(({ level3 }) => level3 !== '')
      .map(({ level2, level3, target }) => `${level2} ${level3} ${target}`),
  ).toEqual([
    '数量指标 培训农民人数 ≥200人',
    '数量指标 演练次数 ≥2次',
    '质量指标 合格率 ≥95%',
    '时效指标 验收工作完成时间 2025年12月底前',
    '成本指标 总投资 ≤30万元',
  ]);
});

test.each([
  ['nothing to read', ' ', 0, 0],
  ['nothing measurable', '加强组织领导。', 0, 1],
  ['one paragraph of two', '加强组织领导。\n演练2次。', 1, 1],
])('%s', (_why, text, proposals, nothing) => {
  const reading = indicatorsFromProse(text);
  expect([reading.proposals.length, reading.nothing.length]).toEqual([proposals, nothing]);
});

test('what is said', () => {
  expect(['', '加强领导。', '演练2次。', '加强领导。\n演练2次。'].map((text) => indicatorsFromProse(text).sentence))
    .toMatchInlineSnapshot(`
   [
     "没有读到文字。请选中写有目标的单元格，或把文字粘贴到这里。",
     "没有生成指标：这段文字里没有带计量单位的数字，也没有完成期限。请补上数量、比例、金额或时限，例如“培训12次”“合格率达到95%”。",
     "生成 1 个指标，请逐个核对名称、符号和所属的二级指标。",
     "生成 1 个指标，请逐个核对名称、符号和所属的二级指标。另有 1 段没有可以衡量的数字，没有从中生成指标。",
   ]
  `);
});

describe('selectedText', () => {
  const notes = sheetOf([['目标'], ['演练2次。', ' '], [null, { value: 0.95, format: '0%' }]], { name: '说明' });
  const select = (range: string | null) =>
    selectedText({
      selection: async () => (range === null ? null : { sheet: '说明', range }),
      readSheets: async () => [notes],
    });

  test.each([
    ['one cell', 'A2', '演练2次。'],
    ['several cells, row by row', 'A1:B3', '目标\n演练2次。\n95%'],
    ['nothing', null, ''],
  ])('%s', async (_why, range, text) => expect(await select(range)).toBe(text));
});

describe('edited', () => {
  const [proposal] = indicatorsFromProse('演练2次。').proposals;
  if (!proposal) throw new Error('nothing proposed');

  test('a value is read anew', () => {
    expect(edited(proposal, { target: '≤3万元' })).toMatchObject({
      target: '≤3万元',
      value: { comparator: '≤', number: 3, unit: '万元' },
    });
  });

  test('another level 2 brings its level 1', () => {
    expect(edited(proposal, { level2: '社会效益指标' })).toMatchObject({ level1: '效益指标', level2: '社会效益指标' });
  });
});
