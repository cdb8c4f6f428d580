import type { LostPart } from '../core/relayout/lost-parts';

/** What people call the parts of a form that a layout may have no place for. */
export const FORM_PARTS: Readonly<Record<LostPart, string>> = {
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
};
