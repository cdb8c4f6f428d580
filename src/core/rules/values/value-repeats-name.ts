import { defineRule } from '../rule';
import { bareName } from '../text';
import { isVague } from './vague-words';

/** What a number belongs behind: a value that ends like its name in one of these, without a number, only names the thing again. */
const MEASURE = /(?:面积|数量|次数|人数|天数|金额|年限|时间|时限|率|满意度|认可度|知晓度)$/;
const SHORTEST_TAIL = 4;
const MOST_ADDED = 2;

export default defineRule({
  id: 'value-repeats-name',
  code: 'ZB14',
  name: '指标值重复指标名称',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '指标值把指标名称又抄了一遍，没有说要达到什么程度。',
    basis: { text: '指标名称说考核什么，指标值说达到多少', source: '承德表样', checked: false },
  },
  messages: {
    sameText: {
      what: '指标“{name}”的指标值“{value}”只是把名称又写了一遍',
      why: '没有说要达到什么程度，年底怎么填都算完成，评审时会被退回',
      how: '填写要达到的程度，例如“≥95%”“≥12次”；只能定性的，写看得见的结果，例如“全年无断网，故障2小时内恢复”',
    },
    sameMeasure: {
      what: '指标“{name}”的指标值“{value}”又写了一个“{measure}”，没有数',
      why: '没有说是多少，年底没有可以核对的标准，评审时会被退回',
      how: '在指标值里写出具体的数和单位，例如“{better}”',
    },
  },
  examples: {
    bad: [
      ['一字不差', '社会效益指标/确保网络安全 | 确保网络安全'],
      ['只差标点和空格', '经济效益指标/综合利用率 | 综合利用率。'],
      ['只抄了名称的后半句', '社会效益指标/推动企业改进安全生产条件 | 改进安全生产条件'],
      ['加了一两个字', '社会效益指标/保障机关正常运转 | 保障机关工作正常运转'],
      ['换个说法的同一个量', '数量指标/物业服务面积 | 办公面积'],
    ],
    good: [
      ['有数', '数量指标/物业服务面积 | ≥3200平方米'],
      ['说了结果', '社会效益指标/确保网络安全 | 全年无断网'],
      ['只有程度的词归“定性表述空泛”管', '社会效益指标/应急能力有效提升 | 有效提升'],
      ['“未涉及”不是重复', '经济效益指标/未涉及 | 未涉及'],
      ['空值归“指标值为空”管', '数量指标/培训次数 | '],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (value.kind !== 'qualitative' || isVague(target)) continue;
      const data = { name, value: target.trim() };
      if (repeats(bareName(name), bareName(target))) report({ at: cells.target, message: 'sameText', data });
      else {
        const measure = sharedMeasure(bareName(name), bareName(target));
        if (measure === null) continue;
        const better = measure.endsWith('率') || measure.endsWith('度') ? '≥95%' : '≥3200平方米';
        report({ at: cells.target, message: 'sameMeasure', data: { ...data, measure, better } });
      }
    }
  },
});

/** Equal, the name's second half, or the name with a word put in. */
function repeats(name: string, value: string): boolean {
  if (name === '' || value === '') return false;
  if (value.length >= SHORTEST_TAIL && name.endsWith(value)) return true;
  const added = value.length - name.length;
  return added >= 0 && added <= MOST_ADDED && name.length >= SHORTEST_TAIL && isWithin(name, value);
}

/** Whether all characters of one text stand in another, in their order. */
function isWithin(inner: string, outer: string): boolean {
  let found = 0;
  for (const character of outer) if (character === inner[found]) found++;
  return found === inner.length;
}

function sharedMeasure(name: string, value: string): string | null {
  const measure = MEASURE.exec(value)?.[0];
  return measure !== undefined && name.endsWith(measure) && !/\d/.test(value) ? measure : null;
}
