import type { ScoreChoices } from './choices';
import { policyOf } from './policies';
import type { Policy } from './policy';
import type { ScoreRow } from './score-card';
import { scoreForm } from './score-form';
import { type DrawnIndicator, FIRST_ROW, formOf } from './scoring.testing';

const policy = policyOf('national-2020');

function rowOf(drawn: DrawnIndicator, choices: ScoreChoices = {}, by: Policy = policy): ScoreRow {
  const row = scoreForm(formOf([drawn]), by, choices).rows[0];
  if (!row) throw new Error('no row');
  return row;
}

const cost = { level2: '成本指标', level3: '资金使用成本' };
const time = { level2: '时效指标', level3: '完成时限' };
const quality = { level1: '效益指标', level2: '社会效益指标', level3: '群众安全感', points: 20 };
const failure = { level2: '质量指标', level3: '光纤故障率' };

describe('computed by hand', () => {
  test.each<[string, DrawnIndicator, number, string]>([
    ['≥ reached', { target: '≥12次', actual: '12次' }, 10, '12次 ≥ 12次，达到目标，得满分 10'],
    ['≥ exceeded never gives more', { target: '≥12次', actual: '15次' }, 10, '15次 ≥ 12次，达到目标，得满分 10'],
    ['≥ missed', { target: '≥100%', actual: '95%' }, 9.5, '95 ÷ 100 × 10 = 9.5'],
    ['≥ missed, rounded', { target: '≥3次', actual: '2次' }, 6.67, '2 ÷ 3 × 10 ≈ 6.67'],
    ['≥ missed altogether', { target: '≥3次', actual: '0' }, 0, '0 ÷ 3 × 10 = 0'],
    ['the actual takes the target’s unit', { target: '≥90%', actual: '81' }, 9, '81 ÷ 90 × 10 = 9'],
    [
      'a bare number beside a target in 万',
      { target: '≥10万人', actual: '12' },
      10,
      '12万人 ≥ 10万人，达到目标，得满分 10',
    ],
    ['“100” against a percentage', { target: '≥90%', actual: '100' }, 10, '100% ≥ 90%，达到目标，得满分 10'],
    ['≤ kept', { ...cost, target: '≤10万元', actual: '8万元' }, 10, '8万元 ≤ 10万元，达到目标，得满分 10'],
    ['≤ exceeded', { ...cost, target: '<=10万元', actual: '12.5万元' }, 8, '10 ÷ 12.5 × 10 = 8'],
    [
      'money in two units',
      { ...cost, target: '≤10万元', actual: '80000元' },
      10,
      '80000元 = 8万元；8万元 ≤ 10万元，达到目标，得满分 10',
    ],
    [
      'money in two units, exceeded',
      { ...cost, target: '≤36000元', actual: '4.5万元' },
      8,
      '4.5万元 = 45000元；36000 ÷ 45000 × 10 = 8',
    ],
    [
      'hours and minutes',
      { target: '≤30分钟', actual: '1小时', level3: '响应时间' },
      5,
      '1小时 = 60分钟；30 ÷ 60 × 10 = 5',
    ],
    ['pages', { target: '≥10万页', actual: '80000页' }, 8, '80000页 = 8万页；8 ÷ 10 × 10 = 8'],
    ['a Chinese numeral', { target: '≥3次', actual: '三次' }, 10, '3次 ≥ 3次，达到目标，得满分 10'],
    ['a Chinese numeral, missed', { target: '≥四期', actual: '两期' }, 5, '2 ÷ 4 × 10 = 5'],
    ['a prefix without unit', { target: '≥2万人', actual: '1.5万' }, 7.5, '1.5 ÷ 2 × 10 = 7.5'],
    ['> reached', { target: '>75%', actual: '80%' }, 10, '80% > 75%，达到目标，得满分 10'],
    ['a bare number that is met', { target: '40人', actual: '40人' }, 10, '40人 = 40人，达到目标，得满分 10'],
    ['inside a range', { target: '90%-95%', actual: '92%' }, 10, '92% 在 90～95% 之内，达到目标，得满分 10'],
    ['below a range', { target: '10-20个', actual: '8个' }, 8, '8 ÷ 10 × 10 = 8'],
    ['above a range', { target: '10-20个', actual: '25个' }, 8, '20 ÷ 25 × 10 = 8'],
    [
      'sign and unit in columns',
      { target: '95', comparatorText: '≥', unitText: '%', actual: '76' },
      8,
      '76 ÷ 95 × 10 = 8',
    ],
    [
      'a deadline met',
      { ...time, target: '2021年底', actual: '2021年11月' },
      10,
      '完成时间 2021-11-30 不晚于 2021-12-31，达到目标，得满分 10',
    ],
    [
      'the same period',
      { ...time, target: '2021.01-2021.12', actual: '2021.01-2021.12' },
      10,
      '完成时间 2021-12-31 不晚于 2021-12-31，达到目标，得满分 10',
    ],
    [
      'no year printed: the form’s',
      { ...time, target: '12月底前', actual: '2021-12-20' },
      10,
      '完成时间 2021-12-20 不晚于 2021-12-31，达到目标，得满分 10',
    ],
    ['points with decimals', { target: '≥8次', actual: '5次', points: 22.5 }, 14.06, '5 ÷ 8 × 22.5 ≈ 14.06'],
    ['a half is rounded up', { target: '≥1000次', actual: '201次', points: 5 }, 1.01, '201 ÷ 1000 × 5 ≈ 1.01'],
    ['months that look like a month', { target: '≥12个月', actual: '6月' }, 5, '6 ÷ 12 × 10 = 5'],
    [
      'an amount that looks like a month',
      { ...cost, target: '≤2030万元', actual: '2021.5' },
      10,
      '2021.5万元 ≤ 2030万元，达到目标，得满分 10',
    ],
  ])('%s', (_why, drawn, computed, formula) => {
    const row = rowOf(drawn);
    expect(row).toMatchObject({ computed, formula, proposal: false, accepted: false });
    expect(row.reason).toBeUndefined();
  });
});

describe('proposals that a person confirms', () => {
  test.each<[string, DrawnIndicator, number, RegExp]>([
    ['no comparator, missed: more is better', { target: '100%', actual: '95%' }, 9.5, /没有写比较符.*≥/],
    ['no comparator, exceeded', { target: '12次', actual: '15次' }, 10, /没有写比较符.*≥/],
    ['no comparator, less is better', { ...failure, target: '5%', actual: '8%' }, 6.25, /没有写比较符.*≤/],
    ['cost without comparator', { ...cost, target: '10万元', actual: '9万元' }, 10, /没有写比较符.*≤/],
    ['“=” that is not met', { target: '=100%', actual: '98%' }, 9.8, /“=”/],
    ['a fall that fell short', { level3: '事故率', target: '下降5%', actual: '下降4%' }, 8, /≥/],
    ['persons and attendances', { target: '≥50人次', actual: '40人' }, 8, /同一口径/],
    ['a target without unit', { target: '≥95', actual: '95%' }, 10, /没有单位/],
    ['an actual with a sign', { target: '≥90%', actual: '≥95%' }, 10, /照抄了比较符/],
    ['zero target, more is better', { target: '≥0次', actual: '3次' }, 10, /目标为 0/],
    ['zero target, less is better', { level3: '事故起数', target: '≤0起', actual: '2起' }, 0, /目标为 0/],
    ['done in words for a deadline', { ...time, target: '2021年底', actual: '按期完成' }, 10, /核实完成时间/],
    ['a percentage for a quality', { ...quality, target: '保障', actual: '95%' }, 19, /达成（80%～100%）/],
    ['a percentage at the edge of the band', { ...quality, target: '保障', actual: '80%' }, 16, /达成（80%～100%）/],
    ['a percentage in the middle band', { ...quality, target: '保障', actual: '60%' }, 12, /部分达成/],
    ['a percentage in the last band', { ...quality, target: '保障', actual: '59%' }, 11.8, /未达成/],
    ['a percentage over 100', { ...quality, target: '保障', actual: '120%' }, 20, /达成/],
    ['a percentage without its sign', { ...quality, target: '保障', actual: '95' }, 19, /没有百分号/],
    ['the target’s own words', { ...quality, target: '有效提升', actual: ' 有效提升。' }, 20, /“达成”/],
    ['done', { ...quality, target: '有效提升', actual: '已完成' }, 20, /“达成”/],
    ['the platform’s words for the first band', { ...quality, target: '明显', actual: '达成预期指标' }, 20, /“达成”/],
    ['“or nearly”', { ...quality, target: '明显', actual: '全部或基本达成预期指标' }, 20, /“达成”/],
    [
      'for the second',
      { ...quality, target: '明显', actual: '部分达成预期指标并具有一定效果' },
      14,
      /“部分达成”.*中间值/,
    ],
    ['for the third', { ...quality, target: '明显', actual: '未达成预期指标且效果较差' }, 6, /“未达成”/],
    ['yes', { ...quality, target: '有效提升', actual: '是' }, 20, /“达成”/],
  ])('%s', (_why, drawn, computed, reason) => {
    const row = rowOf(drawn);
    expect(row).toMatchObject({ computed, proposal: true });
    expect(row.reason).toMatch(reason);
    expect(row.formula).toContain(String(computed));
  });
});

describe('no score, with the reason', () => {
  test.each<[string, DrawnIndicator, RegExp]>([
    ['a bare number far from a target in 万', { target: '≥10万立方米', actual: '95000' }, /请写明单位/],
    ['one nearer to it in single ones', { target: '≥10万立方米', actual: '9500' }, /请写明单位/],
    ['the same beside a range', { target: '10-12万立方米', actual: '95000' }, /请写明单位/],
    ['empty actual', { target: '≥12次', actual: '' }, /没有填实际完成值/],
    ['no such column', { target: '≥12次', actual: null }, /没有“实际完成值”一栏/],
    ['empty target', { target: '', actual: '12次' }, /没有目标值/],
    ['header word as actual', { ...quality, target: '提高', actual: '社会效益指标' }, /表头文字“社会效益指标”/],
    ['header word against a number', { target: '≥90%', actual: '服务对象满意度指标' }, /表头文字/],
    ['ratio against count', { level3: '监督覆盖率', target: '11个县市区', actual: '100%' }, /不能换算/],
    ['days against working days', { target: '≤5个工作日', actual: '6天' }, /不能换算/],
    ['a fraction against a percentage', { target: '≥90%', actual: '0.95' }, /95%.*0\.95%/],
    ['one against a percentage', { target: '≥90%', actual: '1' }, /100%.*1%/],
    ['a word against a number', { target: '≥12次', actual: '完成' }, /不是可以与目标/],
    ['a date against a number', { target: '≥12次', actual: '2021年底' }, /不是可以与目标/],
    ['a number against a date', { ...time, target: '2021年底', actual: '100%' }, /不是可以与目标/],
    ['lost sign in the target', { target: '-100%', actual: '100%' }, /丢了“=”/],
    ['lost sign in the actual', { target: '≥100%', actual: '-100%' }, /不能当作负数/],
    ['several numbers in the actual', { target: '≥12次', actual: '12次、200人次' }, /不是可以与目标/],
    ['a bound without a number', { ...cost, target: '小于等于预算数', actual: '10万元' }, /没有数值/],
    ['not applicable', { target: '未涉及', actual: '无' }, /不计分/],
    ['nothing against a number', { target: '≥12次', actual: '无' }, /不是可以与目标/],
    ['late', { ...time, target: '2021年6月底', actual: '2021年9月' }, /晚于目标.*人工打分/],
    ['too vague to tell', { ...time, target: '2021年6月底', actual: '2021年' }, /不够具体/],
    ['not before a day', { ...time, target: '2021-06-30', comparatorText: '≥', actual: '2021-07-01' }, /不早于/],
    ['a quality in other words', { ...quality, target: '提升', actual: '部分群众反映良好' }, /选定一档/],
    ['a quality with a count', { ...quality, target: '提升', actual: '12次' }, /选定一档/],
    ['a rise against a fall', { level3: '事故率', target: '下降5%', actual: '上升3%' }, /变化方向相反/],
    ['negative numbers', { target: '≤-5%', actual: '≤-3%' }, /负数/],
  ])('%s', (_why, drawn, reason) => {
    const row = rowOf(drawn);
    expect(row).toMatchObject({ computed: null, proposal: false, accepted: false, formula: '' });
    expect(row.reason).toMatch(reason);
  });

  test('no year anywhere', () => {
    const form = formOf([{ ...time, target: '12月底前', actual: '2021-12-20' }], { year: null });
    expect(scoreForm(form, policy).rows[0]).toMatchObject({ computed: null, reason: expect.stringMatching(/年份/) });
  });
});

describe('what a person decided', () => {
  test.each<[string, DrawnIndicator, ScoreChoices, number]>([
    ['direction ≤', { target: '12次', actual: '15次' }, { directions: { [FIRST_ROW]: '≤' } }, 8],
    ['direction ≥', { ...failure, target: '5%', actual: '8%' }, { directions: { [FIRST_ROW]: '≥' } }, 10],
    ['neither more nor less', { target: '12次', actual: '15次' }, { directions: { [FIRST_ROW]: '=' } }, 8],
    ['the best band', { ...quality, target: '提升', actual: '良好' }, { bands: { [FIRST_ROW]: 0 } }, 20],
    ['the middle band', { ...quality, target: '提升', actual: '良好' }, { bands: { [FIRST_ROW]: 1 } }, 14],
    ['the last band', { ...quality, target: '提升', actual: '良好' }, { bands: { [FIRST_ROW]: 2 } }, 6],
    ['a band instead of a proposal', { ...quality, target: '提升', actual: '95%' }, { bands: { [FIRST_ROW]: 1 } }, 14],
    ['a band for what is late', { ...time, target: '2021-06', actual: '2021-09' }, { bands: { [FIRST_ROW]: 1 } }, 7],
    ['a band does not replace a computation', { target: '≥10次', actual: '9次' }, { bands: { [FIRST_ROW]: 2 } }, 9],
    ['points by hand', { ...time, target: '2021-06', actual: '2021-09' }, { scores: { [FIRST_ROW]: 6.5 } }, 6.5],
    [
      'a share inside of the band',
      { ...quality, target: '提升', actual: '良好' },
      { bands: { [FIRST_ROW]: 1 }, shares: { [FIRST_ROW]: 0.72 } },
      14.4,
    ],
    [
      'a share of another band is not taken',
      { ...quality, target: '提升', actual: '良好' },
      { bands: { [FIRST_ROW]: 1 }, shares: { [FIRST_ROW]: 0.8 } },
      14,
    ],
    ['points by hand stay within the weight', { target: '≥3次', actual: '' }, { scores: { [FIRST_ROW]: 99 } }, 10],
  ])('%s', (_why, drawn, choices, computed) => {
    expect(rowOf(drawn, choices)).toMatchObject({ computed, proposal: false });
  });
});

test('a share inside of the band is said in words', () => {
  const row = rowOf(
    { ...quality, target: '提升', actual: '良好' },
    { bands: { [FIRST_ROW]: 1 }, shares: { [FIRST_ROW]: 0.72 } },
  );
  expect(row.formula).toBe('部分达成（60%～80%）档内取 72% × 20 = 14.4');
});

describe('a given qualitative score is accepted inside its band', () => {
  test.each<[string, DrawnIndicator, boolean]>([
    ['full weight for 95%', { ...quality, target: '保障', actual: '95%', score: 20 }, true],
    ['the lower edge', { ...quality, target: '保障', actual: '95%', score: 16 }, true],
    ['just below the lower edge', { ...quality, target: '保障', actual: '95%', score: 15.99 }, false],
    ['the upper edge belongs to the band above', { ...quality, target: '保障', actual: '70%', score: 16 }, false],
    ['more than the weight', { ...quality, target: '保障', actual: '95%', score: 21 }, false],
    ['no band is known', { ...quality, target: '提升', actual: '良好', score: 20 }, false],
    ['no score is given', { ...quality, target: '保障', actual: '95%' }, false],
    ['numbers are compared, not accepted', { target: '≥10次', actual: '9次', score: 9 }, false],
  ])('%s', (_why, drawn, accepted) => expect(rowOf(drawn).accepted).toBe(accepted));
});

describe('over-achievement', () => {
  test.each<[string, DrawnIndicator, boolean]>([
    ['half as much again', { target: '≥20次', actual: '30次' }, true],
    ['exactly 1.3 times', { target: '≥20次', actual: '26次' }, true],
    ['just below', { target: '≥100次', actual: '129次' }, false],
    ['few in a count', { target: '≥10次', actual: '15次' }, false],
    ['a ratio', { target: '≥60%', actual: '90%' }, true],
    ['less is better', { ...cost, target: '≤10万元', actual: '2万元' }, false],
  ])('needs a reason: %s', (_why, drawn, isFar) => {
    const row = rowOf(drawn);
    expect(row).toMatchObject({ computed: 10, proposal: false });
    expect(row.reason?.includes('超额') ?? false).toBe(isFar);
  });

  test('exactly the target of “>” is full weight, and said', () => {
    const row = rowOf({ target: '>95%', actual: '95%' });
    expect(row).toMatchObject({ computed: 10, proposal: false, formula: '95% = 95%，达到目标，得满分 10' });
    expect(row.reason).toMatch(/正好等于目标/);
  });

  test('takes points only where the policy says so', () => {
    const strict = { ...policy, overAchievement: { ratio: 1.3, countMargin: 5, deduction: 2 } };
    const row = rowOf({ target: '≥20次', actual: '30次' }, {}, strict);
    expect(row).toMatchObject({
      computed: 8,
      formula: '30次 ≥ 20次，达到目标，得满分 10，超额完成 150%，扣 2 分，得 8',
    });
  });
});

test.each<[string, DrawnIndicator]>([
  ['“其中” rows', { target: '≥3次', actual: '3次', points: null, subRow: true }],
  ['rows without weight', { target: '≥3次', actual: '3次', points: null }],
])('%s get no score', (_why, drawn) => {
  expect(rowOf(drawn)).toMatchObject({ computed: null, formula: '', reason: expect.stringMatching(/计分/) });
});
