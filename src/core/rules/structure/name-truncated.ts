import { defineRule } from '../rule';
import { bareName } from '../text';
import { endsInBracket } from './brackets';

/** Systems cut long names; a short one that begins its description is only its short form. */
const SHORTEST_CUT = 10;

export default defineRule({
  id: 'name-truncated',
  code: 'JG09',
  name: '指标名称被截断',
  meta: {
    group: 'structure',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '指标名称没有写完：停在括号里，或者正好是指标描述的前半截。',
    basis: { text: '指标名称应当完整', source: '承德表样', checked: false },
  },
  messages: {
    inBracket: {
      what: '指标名称“{name}”在括号里断开了',
      why: '名称不完整，看不出考核的是什么，按名称匹配和汇总时对不上',
      how: '补全名称，例如“设备购置类项目持续使用时间（年）”；系统限制字数的，改短一些',
    },
    beforeEnd: {
      what: '指标名称“{name}”是指标描述“{description}”的前半截',
      why: '名称不完整，看不出考核的是什么，多半是导出时超过字数被截断',
      how: '补全名称，或者换成短而完整的说法，例如“应急预案演练完成率”',
    },
  },
  examples: {
    bad: [
      ['停在括号里', '可持续影响指标/设备购置类项目持续使用时间（年 | 5年'],
      [
        '描述的前半截',
        '质量指标/实际进行的应急预案演练占计划完 | ≥95%',
        { descriptions: { 1: '实际进行的应急预案演练占计划完成演练的比例' } },
      ],
    ],
    good: [
      ['完整', '可持续影响指标/设备使用时间（年） | 5年'],
      ['描述与名称相同', '质量指标/购装备验收合格率 | ≥95%', { descriptions: { 1: '购装备验收合格率' } }],
      ['短名称', '可持续影响指标/可持续影响 | 持续3年', { descriptions: { 1: '可持续影响企业安全生产' } }],
      [
        '描述只多了括注',
        '质量指标/重点企业专项指导服务覆盖率 | 100%',
        { descriptions: { 1: '重点企业专项指导服务覆盖率（%）' } },
      ],
    ],
  },
  check(form, report) {
    for (const { level3: name, description = '', cells } of form.indicators) {
      if (endsInBracket(name)) report({ at: cells.level3, message: 'inBracket', data: { name } });
      else if (isCutFrom(name, description))
        report({ at: cells.level3, message: 'beforeEnd', data: { name, description } });
    }
  },
});

function isCutFrom(name: string, description: string): boolean {
  const [short, whole] = [name.trim(), description.trim()];
  if (whole === '' || bareName(short).length < SHORTEST_CUT || !whole.startsWith(short)) return false;
  return /^\p{Script=Han}/u.test(whole.slice(short.length)) && /\p{Script=Han}$/u.test(short);
}
