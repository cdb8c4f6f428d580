import { proposedDirection } from './direction';

test.each<[string, string, string, '≥' | '≤']>([
  ['failure', '质量指标', '光纤故障率', '≤'],
  ['accident', '社会效益指标', '安全生产事故发生率', '≤'],
  ['complaint', '满意度指标', '群众投诉次数', '≤'],
  ['time to respond', '时效指标', '系统故障修复响应时间', '≤'],
  ['cost by level 2', '成本指标', '资金使用', '≤'],
  ['cost by name under another level 2', '社会效益指标', '应急演练成本', '≤'],
  ['unit in brackets', '数量指标', '开展项目费用（万元）', '≤'],
  ['spending against a limit', '数量指标', '在职人员控制率', '≤'],
  ['a change that should be small', '数量指标', '“三公经费”变动率', '≤'],
  ['harm that goes down', '社会效益指标', '各类事故死亡人数下降率', '≥'],
  ['harm that should be low', '社会效益指标', '减少安全生产事故发生率', '≤'],
  ['a remedy in time', '质量指标', '故障处理及时率', '≥'],
  ['settled complaints', '质量指标', '投诉办结率', '≥'],
  ['saved cost', '成本指标', '成本节约率', '≥'],
  ['a count', '数量指标', '培训人数', '≥'],
  ['satisfaction', '满意度指标', '举报人满意度(%)', '≥'],
  ['money as a subject of something else', '时效指标', '资金支付率', '≥'],
  ['no name', '', '', '≥'],
])('%s: %s/%s', (_why, level2, level3, expected) => expect(proposedDirection(level2, level3)).toBe(expected));
