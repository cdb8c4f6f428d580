import { drawing } from '../drawing';
import { type Layout, BLANK } from '../layout';
import { drawCompletion, drawEvaluation, drawExecution, EVALUATION_WIDTHS } from './parts/evaluation';

/** 项目支出绩效自评表 in the layout that the national template and most places share; amounts in 万元. */
export const projectSelfEvaluationLayout: Layout = {
  id: 'project-self-evaluation',
  name: '项目支出绩效自评表',
  draw(body) {
    const form = drawing(this.id, this.name, EVALUATION_WIDTHS)
      .row(30, ['A:I', '项目支出绩效自评表', 'title'])
      .row(18, ['A:I', '（      年度）', 'subtitle'])
      .row(24, ['A', '项目名称', 'label'], ['B:I', '', 'field'])
      .row(24, ['A', '主管部门', 'label'], ['B:D', '', 'field'], ['E', '实施单位', 'label'], ['F:I', '', 'field']);
    const execution = drawExecution(form, '项目资金（万元）');
    drawCompletion(form);
    drawEvaluation(form, '绩效指标', execution, body);
    return form.done();
  },
};

/** The form as it is offered. */
export const projectSelfEvaluation = projectSelfEvaluationLayout.draw(BLANK);
