import { type Layout, BLANK } from '../layout';
import { drawSelfEvaluation } from './parts/evaluation';
import { BLANK_PROJECT } from './parts/head';
import { LEVELS } from './parts/levels';
import { rowsOf } from './parts/table-rows';

/** 项目支出绩效自评表 in the layout that the national template and most places share; amounts in 万元. */
export const projectSelfEvaluationLayout: Layout = {
  id: 'project-self-evaluation',
  name: '项目支出绩效自评表',
  draw(body) {
    return drawSelfEvaluation({ id: this.id, name: this.name, facts: BLANK_PROJECT, levels: rowsOf(LEVELS, body) });
  },
};

/** The form as it is offered. */
export const projectSelfEvaluation = projectSelfEvaluationLayout.draw(BLANK);
