import type { Kind } from '../../core/normalisation/normalise-form';
import type { LostPart } from '../../core/relayout/lost-parts';

const PARTS: Readonly<Record<Kind, string>> = {
  comparator: '比较符',
  unit: '计量单位',
  space: '空格和全半角',
  level: '二级指标名称',
  numbering: '编号',
};

/** What plans are called in Chinese, and what is said of how they came about. Other languages have the same keys. */
export const CHINESE_PLANS = {
  fixAll: '修复全部安全项',
  blankForm: (name: string) => `插入空白表“${name}”`,
  example: '插入示例表',
  indicators: (count: number) => `插入 ${count} 个指标`,
  indicatorsFromProse: (count: number) => `插入 ${count} 个由文字生成的指标`,
  missingRows: '补齐缺少的指标行',
  selfEvaluation: '生成自评表',
  monitoring: '生成监控表',
  nextYear: '结转下年',
  relayout: (layout: string) => `重排为“${layout}”`,
  projects: (count: number, layout: string) => `生成 ${count} 张“${layout}”`,
  knownFacts: '填入已知信息',
  fillForm: '填入已有表',
  weights: '写入分值',
  reasons: '写入偏差原因',
  summary: '生成汇总表',
  normalise: (counts: readonly (readonly [Kind, number])[]) => {
    const parts = counts.map(([kind, count]) => `${PARTS[kind]} ${count} 处`).join('，');
    return parts === '' ? '规范化写法' : `规范化写法（${parts}）`;
  },
  shelves: { user: '我的指标', workbook: '本工作簿的指标' },
  /** Parts of a form that a layout may have no place for. */
  formParts: {
    actual: '实际完成值',
    points: '分值',
    score: '得分',
    deviation: '偏差原因',
    description: '绩效指标描述',
    basis: '指标确定依据',
    unit: '实施单位',
    supervisor: '主管部门',
    projectName: '项目名称',
    projectCode: '项目编码',
    period: '实施期',
    purpose: '资金用途',
    completion: '实际完成情况',
    tasks: '年度主要任务',
    spendingPlan: '支出计划',
  } as Readonly<Record<LostPart, string>>,
  prose: {
    noText: '没有读到文字。请选中写有目标的单元格，或把文字粘贴到这里。',
    nothing:
      '没有生成指标：这段文字里没有带计量单位的数字，也没有完成期限。请补上数量、比例、金额或时限，例如“培训12次”“合格率达到95%”。',
    made: (count: number) => `生成 ${count} 个指标，请逐个核对名称、符号和所属的二级指标。`,
    rest: (paragraphs: number) => `另有 ${paragraphs} 段没有可以衡量的数字，没有从中生成指标。`,
  },
  filling: {
    rows: (same: number, similar: number, blank: number) =>
      `名称相同 ${same} 行，名称相近 ${similar} 行，填入空行 ${blank} 行`,
    similar: (name: string, row: number) => `请核对：“${name}”填入第 ${row} 行`,
    noPlace: (name: string) => `没有位置：${name}；请在表中插入一行后再填`,
    noSource: (row: number, name: string) => `没有来源：第 ${row} 行 ${name}`,
    kept: (cell: string, stands: string, wanted: string) => `没有覆盖：${cell} 现为“${stands}”，来源为“${wanted}”`,
  },
};

/** The same in any language; a key that is missing does not compile. */
export type PlanWords = typeof CHINESE_PLANS;
