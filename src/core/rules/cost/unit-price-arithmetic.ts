import { defineRule } from '../rule';
import { tidy } from '../sentence';
import { inWords, type Amount } from './amount';
import { calculationsIn, comesTo, type Calculation } from './calculation';
import { ceilingOf } from './cost-amount';
import { sentencesOf, statementsOf, totalIn, type Statement } from './statements';
import { makes, unitPriceIn, type UnitPrice } from './unit-price';

/** Texts in which others pay a share, so that the budget is less than the whole. */
const SHARED = /配套|分担|承担|比例|自筹|分年|分期|总投资|上级|中央|省级/;
const YUAN_A_WAN = 10_000;
/** What budgets in 万元 with two decimals leave out, in 元. */
const SMALL_CHANGE = 100;

export default defineRule({
  id: 'unit-price-arithmetic',
  code: 'CB05',
  name: '单价×数量不等',
  meta: {
    group: 'cost',
    severity: 'warning',
    fix: 'none',
    summary: '名称、目标或资金用途里写的单价、数量，乘出来与写的金额或预算对不上（元、万元换算后比较）。',
    basis: { text: '测算过程与金额一致', source: '承德、平罗表样', checked: false },
  },
  messages: {
    wrongResult: {
      what: '{place}里的算式“{formula}”应得 {expected}',
      why: '测算过程和结果对不上，预算金额就没有依据，评审时会要求重新测算',
      how: '重新计算，改正单价、数量或结果',
    },
    wrongAmount: {
      what: '{place}里写的是 {price}、{count}，应为 {expected}，与金额 {given} 对不上',
      why: '测算过程和金额对不上，预算就没有依据，评审时会要求重新测算',
      how: '核对单价、数量和月数；还要乘月数或次数的写全，例如“2746元/人·月×3人×12个月”',
    },
    aboveBudget: {
      what: '{place}里的“{formula}”是 {expected}，超过项目预算 {budget}',
      why: '按这个单价和数量，批复的钱不够，说明测算或预算有一处没有更新',
      how: '核对单价、数量和预算数，使测算的合计不超过 {budget}；另有资金来源的，写明各自承担多少',
    },
  },
  phrases: { name: '指标名称', goal: '年度目标', purpose: '资金用途', task: '任务“{name}”的内容' },
  examples: {
    bad: [
      ['乘积与写的结果不等', '', { fields: { 资金用途: '聘用司机8名，8×5=45万元' }, budget: '45 | 45 | ' }],
      [
        '结果对，却超过预算',
        '',
        {
          goals: ['保障两类聘用人员工资 33 × 4393.6 + 7 × 4382.8 元 = 17.57 万元'],
          budget: '15.99 | 15.99 | ',
        },
      ],
      ['单价、人数与成本对不上', '成本指标/3名技术人员补助标准 2746元/人 | ≤88856元'],
      ['每人的标准与合计对不上', '', { fields: { 资金用途: '聘用司机8名，每人每年5万元，共42万元。' } }],
      ['没有写合计，超过预算', '', { goals: ['为500户发放补贴，每户2000元'], budget: '36 | 36 | ' }],
    ],
    good: [
      ['按月的标准乘十二个月', '成本指标/3名技术人员经费补助标准 2746元/人 | 98856元', { budget: '13.49 | 13.49 | ' }],
      ['一个人十二个月', '成本指标/1名专家经费补助标准 3000元/人 | 36000元', { budget: '13.49 | 13.49 | ' }],
      ['八人每人五万元', '', { fields: { 资金用途: '聘用司机8名，每人每年5万元，共40万元。' }, budget: '40 | 40 | ' }],
      ['只写了数', '', { goals: ['8×5=40'], budget: '40 | 40 | ' }],
      [
        '按比例配套',
        '',
        { fields: { 资金用途: '总计331万元，地方配套331×40%=132.4万元' }, budget: '132.4 | 132.4 | ' },
      ],
      ['各部分相加', '', { fields: { 资金用途: '3.1万+1万+0.9万=5万' }, budget: '5 | 5 | ' }],
      ['月数写全了', '', { goals: ['2746元/人×3人×12个月=98856元'], budget: '13.49 | 13.49 | ' }],
      ['结果四舍五入', '', { goals: ['33×4393.6+7×4382.8元=17.57万元'], budget: '17.57 | 17.57 | ' }],
      ['规格不是算式', '', { goals: ['配备1920×1080显示屏2块，实行7×24小时值守'], budget: '1 | 1 | ' }],
      ['培训四期，每期三天', '成本指标/培训4期、50人，3天，400元/人·天 | ≤24万元'],
      ['只是预算的一部分', '', { goals: ['为100户发放补贴，每户2000元'], budget: '36 | 36 | ' }],
      ['另有配套资金', '', { goals: ['为500户发放补贴，每户2000元，市县按比例承担'], budget: '36 | 36 | ' }],
    ],
  },
  check(form, report) {
    const ceiling = ceilingOf(form);
    for (const statement of statementsOf(form)) {
      const { place, cell: at, text } = statement;
      const limit = ceiling === null || SHARED.test(text) ? null : ceiling * YUAN_A_WAN;
      const calculations = calculationsIn(text);
      for (const calculation of calculations) {
        const { text: formula, result } = calculation;
        const expected = shown(calculation);
        if (result && !comesTo(calculation, result))
          report({ at, message: 'wrongResult', data: { place, formula, expected } });
        else if (limit !== null && isAbove(moneyOf(calculation), limit, result))
          report({ at, message: 'aboveBudget', data: { place, formula, expected, budget: inWords(limit) } });
      }
      if (calculations.length > 0) continue;
      for (const { unitPrice, given } of pricesOf(statement)) {
        const { priceText: price, countText: count } = unitPrice;
        const cost = unitPrice.price.value * unitPrice.count;
        const data = { place, price, count, expected: inWords(cost) };
        if (given) report({ at, message: 'wrongAmount', data: { ...data, given: given.text } });
        else if (limit !== null && isAbove(cost, limit, null))
          report({
            at,
            message: 'aboveBudget',
            data: { place, formula: `${price} × ${count}`, expected: data.expected, budget: inWords(limit) },
          });
      }
    }
  },
});

/** What a calculation comes to, in the unit that its text names. */
function shown({ value, isMoney, result }: Calculation): string {
  return isMoney ? inWords(value) : `${tidy(value)}${result?.unit ?? ''}`;
}

/** The money that a calculation stands for, in 元; null where it is no money, or that of several years. */
function moneyOf({ value, isMoney, overYears, result }: Calculation): number | null {
  if (overYears) return null;
  return isMoney ? value : result?.isMoney ? result.value : null;
}

function isAbove(yuan: number | null, limit: number, result: Amount | null): boolean {
  return yuan !== null && yuan - limit > Math.max(SMALL_CHANGE, result?.precision ?? 0);
}

/** Prices with a number of units whose product is not the amount that belongs to them, or for which the text gives no amount. */
function pricesOf(statement: Statement): { unitPrice: UnitPrice; given: Amount | null }[] {
  if (!statement.text.includes('元')) return [];
  return sentencesOf(statement.text).flatMap((sentence) => {
    const unitPrice = unitPriceIn(sentence);
    if (!unitPrice) return [];
    const given = totalIn(sentence) ?? statement.amount;
    return given && makes(unitPrice, given) ? [] : [{ unitPrice, given }];
  });
}
