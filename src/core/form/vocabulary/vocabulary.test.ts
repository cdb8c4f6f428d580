import { fieldKindOf } from './field-labels';
import { headerRoleOf, isLongTerm } from './header-words';
import { levelNameOf, parentsOf } from './level-names';

describe('headerRoleOf', () => {
  test.each([
    ['一级指标', 'level1'],
    ['三级指标', 'level3'],
    ['绩效指标名称', 'level3'],
    ['年度指标值', 'target'],
    ['2024年指标值', 'target'],
    ['当年预期实现值', 'target'],
    ['年初目标值', 'target'],
    ['计划完成值', 'target'],
    ['数值及单位', 'target'],
    ['近两年指标值', 'other'],
    ['绩效标准', 'target'],
    ['实际完成值', 'actual'],
    ['全年实际值', 'actual'],
    ['指标完成值', 'actual'],
    ['1-7月执行情况', 'actual'],
    ['全年预计完成情况', 'forecast'],
    ['分值', 'points'],
    ['权重', 'points'],
    ['自评得分', 'score'],
    ['偏差原因分析及改进措施', 'deviation'],
    ['未完成原因分析', 'deviation'],
    ['绩效指标描述', 'description'],
    ['指标值说明', 'description'],
    ['指标确定依据', 'basis'],
    ['指标值的计算符号', 'comparator'],
    ['绩效指标性质', 'comparator'],
    ['指标方向', 'comparator'],
    ['计量单位', 'unit'],
    ['年度绩效指标完成情况', 'section'],
    ['评分标准', 'other'],
    ['完成比例', 'other'],
    ['偏离度', 'other'],
    ['偏差原因', 'deviation'],
    ['数量指标', null],
    ['产出指标', null],
    ['', null],
  ])('%s is %s', (word, role) => expect(headerRoleOf(word)).toBe(role));
});

describe('fieldKindOf', () => {
  test.each([
    ['项目名称', 'projectName'],
    ['专项名称', 'projectName'],
    ['转移支付(项目)名称', 'projectName'],
    ['项目编码', 'projectCode'],
    ['主管部门及代码', 'supervisor'],
    ['中央主管部门', 'supervisor'],
    ['实施单位', 'unit'],
    ['部门(单位)名称', 'unit'],
    ['填报单位', 'unit'],
    ['预算年度', 'year'],
    ['项目实施期', 'period'],
    ['项目期', 'period'],
    ['年度总体目标', 'goals'],
    ['实施期目标', 'goals'],
    ['年初设定目标', 'goals'],
    ['目标2', 'numberedGoal'],
    ['实际完成情况', 'completion'],
    ['项目资金', 'fundSection'],
    ['资金投入', 'fundSection'],
    ['年度资金总额', 'fundTotal'],
    ['实施期金额', 'fundTotal'],
    ['预算数', 'fundTotal'],
    ['项目总预算', 'fundTotal'],
    ['项目当年预算', 'fundTotal'],
    ['其中:当年财政拨款', 'fundFiscal'],
    ['其中:财政资金', 'fundFiscal'],
    ['上年结转资金', 'fundCarried'],
    ['其他资金', 'fundOther'],
    ['地方资金', 'fundOther'],
    ['年初预算数', 'initial'],
    ['全年预算数', 'adjusted'],
    ['调整后预算数', 'adjusted'],
    ['1-7月执行数', 'executed'],
    ['预算执行率', 'executionRate'],
    ['任务名称', 'taskName'],
    ['3月底', 'planMonth'],
    ['单位:万元', 'moneyUnit'],
    ['总分', 'total'],
    ['填报人', 'signOff'],
    ['联系电话', 'signOff'],
    ['单位负责人', 'signOff'],
    ['项目负责人', 'otherField'],
    ['注:得分一档最高不能超过该指标分值上限', 'note'],
    ['开展宣传活动', null],
    ['', null],
  ])('%s is %s', (label, kind) => expect(fieldKindOf(label)).toBe(kind));
});

describe('levelNameOf', () => {
  test.each([
    ['产出指标', { level1: '产出指标', weak: false }],
    ['产出', { level1: '产出指标', weak: true }],
    ['产出指标50分', { level1: '产出指标', weak: false }],
    ['社会公益指标', { level2: '社会效益指标', weak: false }],
    ['可持续性影响指标', { level2: '可持续影响指标', weak: false }],
    ['经济效益', { level2: '经济效益指标', weak: true }],
    ['社会公众或服务对象满意度指标', { level2: '服务对象满意度指标', weak: false }],
    ['满意度指标', { level1: '满意度指标', level2: '服务对象满意度指标', weak: false }],
    ['成本指标', { level1: '成本指标', level2: '成本指标', weak: false }],
    ['生态环境成本指标', { level2: '生态环境成本指标', weak: false }],
    ['群众满意度', { weak: true }],
    ['培训次数', { weak: true }],
  ])('%s', (name, expected) => expect(levelNameOf(name)).toEqual(expected));

  test('the usual level 1 of a level 2', () => {
    expect(parentsOf('数量指标')).toEqual(['产出指标']);
    expect(parentsOf('成本指标')).toEqual(['产出指标']);
    expect(parentsOf('经济成本指标')).toEqual(['成本指标']);
  });
});

test.each([
  ['实施期目标', true],
  ['中期资金总额', true],
  ['年度总体目标', false],
  ['年度金额', false],
])('%s for the whole project: %s', (label, expected) => expect(isLongTerm(label)).toBe(expected));
