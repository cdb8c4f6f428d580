import type { CellContent } from '../../plan/plan';
import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';

const HINT =
  /(?<![A-Za-z\d])[xX×]{2,}(?![A-Za-z\d])|\*{2,}|_{2,}|〇{2,}|【\s*】|[（(](?:请|此处|在此)(?:填写|输入|说明)[^（）()]*[）)]|^(?:请|此处)(?:填写|输入)|^(?:待填|待补充|待完善)$|^[.…·。*]+$/;
/** Every hint has one of these. */
const MARK = /[xX×*_〇【请此待.…·。]/;
const EMPTY: CellContent = { empty: true };

export default defineRule({
  id: 'template-hint-left',
  code: 'JG05',
  name: '模板占位未删除',
  meta: {
    group: 'structure',
    severity: 'warning',
    fix: 'suggestion',
    summary: '名称、指标值或目标里还留着“XX”“……”“（请填写）”一类的模板占位。',
    basis: {
      text: '模板里的占位和填写说明应当替换或删除',
      source: '各地公开表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    hint: {
      what: '{place}“{text}”里还有模板的占位“{hint}”',
      why: '说明这一处还没有填，提交后会当作没有目标退回',
      how: '换成本项目的内容，例如把“XX次”改成“≥12次”；不需要的整行删除',
    },
  },
  phrases: {
    name: '指标名称',
    target: '指标值',
    goal: '年度目标',
  },
  examples: {
    bad: [
      ['值里有占位', '数量指标/培训次数 | ≥XX次'],
      ['名称里有占位', '数量指标/××培训次数 | ≥12次'],
      ['留着横线', '质量指标/合格率 | ≥__%'],
      ['目标里留着说明', '', { goals: ['（请填写年度目标）'] }],
      ['值是省略号', '数量指标/培训次数 | ……'],
    ],
    good: [
      ['已填写', '数量指标/培训次数 | ≥12次'],
      ['型号和规格', '数量指标/配备4×4越野车 | ≥2辆'],
      ['X光机', '数量指标/购置X光机 | 1台'],
    ],
  },
  check(form, report) {
    for (const { level3, target, cells } of form.indicators) {
      const inName = hintIn(level3);
      if (inName) report({ at: cells.level3, message: 'hint', data: { place: { phrase: 'name' }, ...inName } });
      const inTarget = hintIn(target);
      if (!inTarget) continue;
      const suggestion = inTarget.hint === inTarget.text ? { to: EMPTY } : undefined;
      report({ at: cells.target, message: 'hint', data: { place: { phrase: 'target' }, ...inTarget }, suggestion });
    }
    for (const goal of form.goals) {
      const inGoal = hintIn(goal);
      if (inGoal) report({ at: goalCell(form, goal), message: 'hint', data: { place: { phrase: 'goal' }, ...inGoal } });
    }
  },
});

function hintIn(printed: string): { readonly text: string; readonly hint: string } | null {
  if (!MARK.test(printed)) return null;
  const text = printed.trim();
  const hint = HINT.exec(text)?.[0];
  return hint === undefined ? null : { text, hint };
}
