import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { drawCompletion, drawEvaluation, drawExecution, EVALUATION_WIDTHS } from './parts/evaluation';

/** 项目支出绩效自评表 as used in Changji in 2021; amounts in 万元. */
export const changji: Layout = {
  id: 'changji',
  name: '项目支出绩效自评表（昌吉）',
  draw(body) {
    const form = drawing(this.id, this.name, EVALUATION_WIDTHS)
      .row(30, ['A:I', '项目支出绩效自评表', 'title'])
      .row(18, ['A:I', '（      年度）', 'subtitle'])
      .row(24, ['A', '项目名称', 'label'], ['B:I', '', 'field'])
      .row(24, ['A', '主管部门', 'label'], ['B:D', '', 'field'], ['E', '实施单位', 'label'], ['F:I', '', 'field']);
    const execution = drawExecution(form, '项目资金\n（万元）', ['其中：当年财政拨款', '上年结转资金', '其他资金']);
    drawCompletion(form);
    drawEvaluation(form, '年度绩效指标完成情况', execution, body);
    return form.done();
  },
};
