import type { Layout } from '../layout';
import { drawSelfEvaluation } from './parts/evaluation';
import { BLANK_DEPARTMENT } from './parts/head';
import { LEVELS } from './parts/levels';
import { rowsOf } from './parts/table-rows';

const TASKS = 4;

/** 部门整体支出绩效自评表: funds, tasks with their budget and what became of them, goals, indicators; amounts in 万元. */
export const departmentSelfEvaluation: Layout = {
  id: 'department-self-evaluation',
  name: '部门整体支出绩效自评表',
  draw(body) {
    return drawSelfEvaluation({
      id: this.id,
      name: this.name,
      facts: BLANK_DEPARTMENT,
      tasks: { filled: body.tasks, least: TASKS },
      levels: rowsOf(LEVELS, body),
    });
  },
};
