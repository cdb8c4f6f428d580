import { defineRule } from '../rule';
import { withoutBrackets } from '../text';

/** Names that end in 度 without being a degree, or in 率 without being a share. */
const NO_MEASURE =
  /(?:年度|季度|月度|进度|程度|制度|力度|态度|角度|高度|深度|广度|速度|尺度|调度|适度|过度|温度|湿度|效率)$/;
const MEASURE = /(?:率|度|次数)$/;
const HAS_NUMERAL = /\d|[零一二两三四五六七八九十百]\s*(?:次|场|期|回|个|人|成|倍|分之|%)/;

export default defineRule({
  id: 'rate-with-qualitative-value',
  code: 'ZB18',
  name: '率类指标无数值',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '名称以“率”“度”“次数”结尾，指标值却是文字。',
    basis: { text: '率类指标的值应当是一个数', source: '承德、平罗、大连表样', checked: false },
  },
  messages: {
    noNumber: {
      what: '指标“{name}”以“{ending}”结尾，指标值“{value}”却没有数',
      why: '“{ending}”只能用数来说，没有数就算不出完成比例，自评时这一项无法计分',
      how: '填写数值，例如“{better}”；要考核的不是“{ending}”的，把名称改掉，例如“设备正常运行情况”',
    },
  },
  examples: {
    bad: [
      ['率', '社会效益指标/各类事故死亡人数下降率 | 有效提高'],
      ['度', '服务对象满意度指标/群众满意度 | 较高'],
      ['次数', '数量指标/设备巡检次数 | 定期巡检'],
      ['名称后面有括号', '质量指标/系统运行率（%） | 正常运行'],
    ],
    good: [
      ['有数', '社会效益指标/事故死亡人数下降率 | ≥5%'],
      ['汉字写的数', '数量指标/巡检次数 | 每季度不少于一次'],
      ['“制度”不是度数', '社会效益指标/健全值班制度 | 印发并执行'],
      ['“工作效率”可以定性', '社会效益指标/提高工作效率 | 审批环节减为三个'],
      ['写明是定性指标', ['社会效益指标/办事便利度 | 优良中低差'], { comparators: { 1: '定性' } }],
      ['空值归“指标值为空”管', '社会效益指标/装备利用率 | '],
    ],
  },
  check(form, report) {
    for (const { level3, target, value, cells, comparatorText = '' } of form.indicators) {
      if (value.kind !== 'qualitative' || HAS_NUMERAL.test(target) || comparatorText.includes('定性')) continue;
      const name = withoutBrackets(level3);
      const ending = NO_MEASURE.test(name) ? undefined : MEASURE.exec(name)?.[0];
      if (ending === undefined) continue;
      const better = ending === '次数' ? '≥12次' : /下降|降低|减少|事故|故障/.test(name) ? '下降≥5%' : '≥95%';
      report({
        at: cells.target,
        message: 'noNumber',
        data: { name: level3, ending, value: target.trim(), better },
      });
    }
  },
});
