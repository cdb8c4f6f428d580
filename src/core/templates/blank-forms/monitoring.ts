import type { Layout } from '../layout';
import { BLANK_PROJECT } from './parts/head';
import { LEVELS } from './parts/levels';
import { drawMonitoring } from './parts/progress';
import { rowsOf } from './parts/table-rows';

/** 绩效运行监控表: progress until July, what is expected for the year, and why it deviates; amounts in 万元. */
export const monitoring: Layout = {
  id: 'monitoring',
  name: '项目支出绩效运行监控表',
  draw(body) {
    return drawMonitoring({ id: this.id, name: this.name, facts: BLANK_PROJECT, levels: rowsOf(LEVELS, body) });
  },
};
