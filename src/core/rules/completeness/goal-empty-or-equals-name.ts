import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';
import { bareName } from '../text';

/** Words that add nothing to the name of a project. */
const ADDS_NOTHING =
  /(?:19|20)\d{2}年?度?|确保|保证|保障|按时|按期|如期|顺利|圆满|全面|认真|做好|开展|实施|完成|支付|发放|落实|推进|项目|经费|资金|专项|工作|任务|支出|费用|本年度?|年度|当年|的|等|目标|及时|足额|\d/g;

export default defineRule({
  id: 'goal-empty-or-equals-name',
  code: 'WZ13',
  name: '年度目标为空或等于项目名称',
  meta: {
    group: 'completeness',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '年度目标只是重复项目名称，没有说要达到什么（空着的归“表头必填项为空”管）。',
    basis: { text: '绩效目标要说明预期的产出和效果', source: '平罗表样', checked: false },
  },
  messages: {
    repeatsName: {
      what: '年度目标“{goal}”只是重复了项目名称',
      why: '看不出钱花下去要做成什么，指标也没有依据，评审时会退回重写',
      how: '写清做什么、做多少、达到什么效果，例如“为3名技术人员发放补助，开展现场指导12次，辖区事故起数下降5%”',
    },
  },
  examples: {
    bad: [
      ['一字不差', '', { fields: { 项目名称: '政府长聘人员经费' }, goals: ['政府长聘人员经费'] }],
      ['只加了“完成”', '', { fields: { 项目名称: '2025年安全培训项目' }, goals: ['完成安全培训工作。'] }],
    ],
    good: [
      ['说了要做成什么', '', { fields: { 项目名称: '安全培训' }, goals: ['完成安全培训12期，培训合格率95%以上'] }],
      ['说了为谁', '', { fields: { 项目名称: '安全培训' }, goals: ['提高企业负责人安全培训覆盖面'] }],
      ['空着归必填规则管', '', { fields: { 项目名称: '安全培训', 年度总体目标: '' } }],
    ],
  },
  check(form, report) {
    const [goal] = form.goals;
    const projectName = form.projectName ?? '';
    if (goal === undefined || form.goals.length > 1 || hasFigures(goal, projectName)) return;
    const name = substanceOf(projectName);
    if (name === '' || substanceOf(goal) !== name) return;
    report({ at: goalCell(form, goal), message: 'repeatsName', data: { goal: goal.trim() } });
  },
});

function substanceOf(text: string): string {
  return bareName(text).replace(ADDS_NOTHING, '');
}

/** Whether the goal gives numbers of its own. */
function hasFigures(goal: string, name: string): boolean {
  const figures =
    goal
      .normalize('NFKC')
      .replace(/(?:19|20)\d{2}/g, '')
      .match(/\d+/g) ?? [];
  return figures.some((figure) => !name.includes(figure));
}
