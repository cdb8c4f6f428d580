import { defineRule } from '../rule';
import { isBlank, withoutBrackets } from '../text';
import { shareWords } from './shared-words';

/** Names of something that is counted or measured: what their description says can be held against them. */
const MEASURED = /(?:率|度|次数|人数|数量|面积|金额|时间|时限)$/;
/** Words that say how far, and of no thing of their own; what is shorter says at most where the number comes from (“问卷”). */
const OF_ANY_THING = /^(?:达到|完成|实现)?(?:预[计期]|目标|计划)(?:值|数)?$|^.{1,4}$/s;

export default defineRule({
  id: 'name-description-mismatch',
  code: 'WB01',
  name: '名称与描述不符',
  meta: {
    group: 'text',
    severity: 'warning',
    fix: 'none',
    trial: true,
    summary: '指标描述与指标名称没有一个词相同，多半说的是另一件事。',
    basis: { text: '指标描述说明指标的含义和算法', source: '承德表样', checked: false },
  },
  messages: {
    otherThing: {
      what: '指标“{name}”的描述是“{description}”，看不出说的是同一件事',
      why: '年底按名称还是按描述统计，结果不一样，评审时也会问',
      how: '把描述改成这个指标的含义和算法，例如“抽查企业数 ÷ 辖区企业总数”；名称写错的，改名称',
    },
  },
  examples: {
    bad: [
      ['描述的是另一个率', '质量指标/企业抽查率 | ≥20%', { descriptions: { 1: '已整改的隐患数占发现隐患数的比例' } }],
      ['张冠李戴', '质量指标/经费支出准确率 | ≥95%', { descriptions: { 1: '购置合格率' } }],
    ],
    good: [
      ['说明了算法', '质量指标/隐患整改率 | ≥90%', { descriptions: { 1: '隐患整改的数量占发现隐患数量的比例' } }],
      ['描述就是名称', '质量指标/隐患整改率 | ≥90%', { descriptions: { 1: '隐患整改率' } }],
      ['不说量的名称可以另作说明', '时效指标/按时间进度支付资金 | 按月支付', { descriptions: { 1: '月度时序' } }],
      ['描述只说达到多少', '数量指标/受助人数 | 2100人', { descriptions: { 1: '达到预计值' } }],
      ['没有填描述', '质量指标/隐患整改率 | ≥90%', { descriptions: { 1: '' } }],
      ['没有这一栏', '质量指标/隐患整改率 | ≥90%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, description, value, cells } of form.indicators) {
      if (isBlank(description) || isBlank(name) || value.kind === 'not-applicable') continue;
      if (description === undefined || !MEASURED.test(withoutBrackets(name)) || !isOther(name, description)) continue;
      report({ at: cells.description, message: 'otherThing', data: { name, description: description.trim() } });
    }
  },
});

function isOther(name: string, description: string): boolean {
  return !OF_ANY_THING.test(description.trim()) && !shareWords(name, description);
}
