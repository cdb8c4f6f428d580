import { drawing } from '../drawing';
import type { Layout } from '../layout';
import { drawIndicatorTable } from './parts/indicator-table';
import { LEVELS } from './parts/levels';

const UNTIL = '1-7月';
const FUNDS = ['年度资金总额', '其中：财政拨款', '上年结转资金', '其他资金'];

/** 绩效运行监控表: progress until July, what is expected for the year, and why it deviates; amounts in 万元. */
export const monitoring: Layout = {
  id: 'monitoring',
  name: '项目支出绩效运行监控表',
  draw(body) {
    const form = drawing(this.id, this.name, [12, 12, 16, 30, 16, 16, 16, 16, 26])
      .row(30, ['A:I', '项目支出绩效运行监控表', 'title'])
      .row(18, ['A:I', '（      年度）', 'subtitle'])
      .row(24, ['A', '项目名称', 'label'], ['B:I', '', 'field'])
      .row(24, ['A', '主管部门', 'label'], ['B:D', '', 'field'], ['E', '实施单位', 'label'], ['F:I', '', 'field'])
      .row(
        24,
        [`A:A+${FUNDS.length}`, '项目资金（万元）', 'label'],
        ['B:C', '', 'header'],
        ['D', '年初预算数', 'header'],
        ['E', '全年预算数', 'header'],
        ['F', `${UNTIL}执行数`, 'header'],
        ['G', `${UNTIL}执行率`, 'header'],
        ['H', '全年预计执行数', 'header'],
        ['I', '执行偏差原因', 'header'],
      )
      .each(FUNDS, (rows, label) =>
        rows.row(
          22,
          ['B:C', label, 'label'],
          ['D', '', 'number'],
          ['E', '', 'number'],
          ['F', '', 'number'],
          ['G', `=IF(N(E${rows.next})=0,"",F${rows.next}/E${rows.next})`, 'percentage'],
          ['H', '', 'number'],
          ['I', '', 'field'],
        ),
      )
      .row(72, ['A', '年度总体目标', 'label'], ['B:I', '', 'long-text']);
    drawIndicatorTable(
      form,
      {
        section: { column: 'A', text: '绩效指标' },
        level1: 'B',
        level2: 'C',
        levels: LEVELS,
        columns: [
          ['D', '三级指标', 'field'],
          ['E', '年度指标值', 'field'],
          ['F', `${UNTIL}实际完成情况`, 'field'],
          ['G', '全年预计完成情况', 'field'],
          ['H', '完成目标可能性', 'field'],
          ['I', '偏差原因分析及改进措施', 'long-text'],
        ],
      },
      body,
    );
    return form.row(24, ['A:D', '填报人：', 'note'], ['E:F', '审核人：', 'note'], ['G:I', '填报日期：', 'note']).done();
  },
};
