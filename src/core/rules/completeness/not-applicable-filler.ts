import type { Form, Indicator } from '../../form/form';
import { parseValue } from '../../value/parse-value';
import { groupOfIndicator } from '../levels';
import { defineRule } from '../rule';

export default defineRule({
  id: 'not-applicable-filler',
  code: 'WZ12',
  name: '以“未涉及”充填',
  meta: {
    group: 'completeness',
    severity: 'info',
    fix: 'suggestion',
    wording: true,
    summary: '名称和指标值都写“未涉及”“无”，这一类又不是必填的。',
    basis: { text: '不涉及的类别可以不设指标', source: '承德表样', checked: false },
  },
  messages: {
    filler: {
      what: '“{level2}”下的名称和指标值都写“{name}”',
      why: '占了一行却没有考核内容，分值分给它就是白送，不分给它又是空行',
      how: '删去这一行；其实有效果的，写一条能核对的，例如生态效益写“节能设备占比 ≥60%”',
    },
  },
  examples: {
    bad: [
      ['效益里的一类', ['社会效益指标/知晓率 | ≥90%', '经济效益指标/未涉及 | 未涉及']],
      ['写成斜杠', ['社会效益指标/知晓率 | ≥90%', '生态效益指标/无 | /']],
    ],
    good: [
      ['有指标', '经济效益指标/节约成本 | ≥2万元'],
      ['这一类只有它，写明不涉及是应该的', '服务对象满意度指标/不涉及 | 未涉及'],
      ['表上标了必填', '生态效益指标/不涉及 | 不涉及', { required: ['生态效益指标'] }],
      ['只是还没有填', '经济效益指标/ | '],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      if (!isFiller(indicator) || !isFree(form, indicator)) continue;
      const { level2, level3, cells } = indicator;
      report({ at: cells.level3, message: 'filler', data: { level2, name: level3.trim() } });
    }
  },
});

function isFiller({ level3, value }: Indicator): boolean {
  return value.kind === 'not-applicable' && parseValue(level3).kind === 'not-applicable';
}

/** Whether nothing asks for an answer: the form does not mark the group, and another row answers for it. */
function isFree(form: Form, indicator: Indicator): boolean {
  const isMarked = form.blocks.some(
    ({ required, top, bottom }) => required && indicator.row >= top && indicator.row <= bottom,
  );
  const group = groupOfIndicator(indicator);
  return !isMarked && form.indicators.some((other) => !isFiller(other) && groupOfIndicator(other) === group);
}
