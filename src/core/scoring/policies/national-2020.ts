import { policySchema } from '../policy';

/** The national method of self-evaluation; the default. Its full text was not at hand: the numbers are those that county forms quote. */
export const national2020 = policySchema.parse({
  id: 'national-2020',
  title: '项目支出绩效自评（全国）',
  source: '财预〔2020〕10号 项目支出绩效评价管理办法；分值、档次和上限引自县级自评表的注释',
  clause: null,
  confidence: 'memory',
  weights: { 预算执行率: 10, 产出: 50, 效益: 30, 满意度: 10 },
  bands: [
    { name: '达成', upper: 1, lower: 0.8 },
    { name: '部分达成', upper: 0.8, lower: 0.6 },
    { name: '未达成', upper: 0.6, lower: 0 },
  ],
  grades: [
    { name: '优', from: 90 },
    { name: '良', from: 80 },
    { name: '中', from: 60 },
    { name: '差', from: 0 },
  ],
  decimals: 2,
});
