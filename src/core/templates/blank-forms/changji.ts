import type { Layout } from '../layout';
import { drawSelfEvaluation } from './parts/evaluation';
import { blankFunds } from './parts/funds';
import { BLANK_PROJECT } from './parts/head';
import { LEVELS } from './parts/levels';
import { rowsOf } from './parts/table-rows';

/** 项目支出绩效自评表 as used in Changji in 2021; amounts in 万元. */
export const changji: Layout = {
  id: 'changji',
  name: '项目支出绩效自评表（昌吉）',
  draw(body) {
    return drawSelfEvaluation({
      id: this.id,
      name: this.name,
      facts: BLANK_PROJECT,
      fundsLabel: '项目资金\n（万元）',
      funds: blankFunds('其中：当年财政拨款', '上年结转资金', '其他资金'),
      section: '年度绩效指标完成情况',
      levels: rowsOf(LEVELS, body),
    });
  },
};
