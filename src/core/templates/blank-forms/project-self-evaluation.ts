import type { BlankForm } from '../blank-form';
import { drawing } from '../drawing';

const FUNDS = ['年度资金总额', '其中：财政拨款', '上年结转资金', '其他资金'];

const LEVELS = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
] as const;

const FIRST_ROW = 13;
const LAST_ROW = FIRST_ROW + LEVELS.flatMap(([, level2]) => level2).length - 1;
const TOTAL_ROW = LAST_ROW + 1;

/** 项目支出绩效自评表 in the layout that the national template and most places share; amounts in 万元. */
export const projectSelfEvaluation: BlankForm = drawing(
  'project-self-evaluation',
  '项目支出绩效自评表',
  [12, 12, 16, 30, 16, 16, 9, 9, 26],
)
  .row(30, ['A:I', '项目支出绩效自评表', 'title'])
  .row(18, ['A:I', '（      年度）', 'subtitle'])
  .row(24, ['A', '项目名称', 'label'], ['B:I', '', 'field'])
  .row(24, ['A', '主管部门', 'label'], ['B:D', '', 'field'], ['E', '实施单位', 'label'], ['F:I', '', 'field'])
  .row(
    24,
    ['A:A+4', '项目资金（万元）', 'label'],
    ['B:C', '', 'header'],
    ['D', '年初预算数', 'header'],
    ['E', '全年预算数', 'header'],
    ['F', '全年执行数', 'header'],
    ['G', '分值', 'header'],
    ['H', '执行率', 'header'],
    ['I', '得分', 'header'],
  )
  .each(FUNDS, (form, label, index) => {
    const total = index === 0;
    form.row(
      22,
      ['B:C', label, 'label'],
      ['D', '', 'number'],
      ['E', '', 'number'],
      ['F', '', 'number'],
      ['G', total ? 10 : '—', 'number'],
      ['H', total ? '=IF(N(E6)=0,"",F6/E6)' : '—', total ? 'percentage' : 'number'],
      ['I', total ? '=IF(N(E6)=0,"",ROUND(MIN(1,MAX(0,H6))*G6,2))' : '—', 'number'],
    );
  })
  .row(22, ['A:A+1', '年度总体目标', 'label'], ['B:E', '预期目标', 'header'], ['F:I', '实际完成情况', 'header'])
  .row(72, ['B:E', '', 'long-text'], ['F:I', '', 'long-text'])
  .row(
    30,
    [`A:A+${LAST_ROW - FIRST_ROW + 1}`, '绩效指标', 'label'],
    ['B', '一级指标', 'header'],
    ['C', '二级指标', 'header'],
    ['D', '三级指标', 'header'],
    ['E', '年度指标值', 'header'],
    ['F', '实际完成值', 'header'],
    ['G', '分值', 'header'],
    ['H', '得分', 'header'],
    ['I', '偏差原因分析及改进措施', 'header'],
  )
  .each(LEVELS, (form, [level1, names]) => {
    form.each(names, (rows, level2, index) => {
      rows.row(
        24,
        ...(index === 0 ? ([[`B:B+${names.length - 1}`, level1, 'label']] as const) : []),
        ['C', level2, 'label'],
        ['D', '', 'field'],
        ['E', '', 'field'],
        ['F', '', 'field'],
        ['G', '', 'number'],
        ['H', '', 'number'],
        ['I', '', 'long-text'],
      );
    });
  })
  .row(
    24,
    ['A:F', '总分', 'label'],
    ['G', `=IF(COUNT(G${FIRST_ROW}:G${LAST_ROW})=0,"",SUM(G${FIRST_ROW}:G${LAST_ROW})+N(G6))`, 'number'],
    [
      'H',
      `=IF(COUNT(G${FIRST_ROW}:G${LAST_ROW})=0,"",IF(OR(COUNT(I6)=0,COUNT(H${FIRST_ROW}:H${LAST_ROW})<COUNT(G${FIRST_ROW}:G${LAST_ROW})),"待定",SUM(H${FIRST_ROW}:H${LAST_ROW})+N(I6)))`,
      'number',
    ],
    ['I', '', 'field'],
  )
  .row(24, ['A:D', '填报人：', 'note'], ['E:F', '审核人：', 'note'], ['G:I', '填报日期：', 'note'])
  .done(TOTAL_ROW + 1);
