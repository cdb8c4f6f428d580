import type { Form } from '../../form/form';
import type { CellContent } from '../../plan/plan';
import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';

const HINT =
  /(?<![A-Za-z\d])[xX×]{2,}(?![A-Za-z\d])|\*{2,}|_{2,}|〇{2,}|【\s*】|[（(](?:请|此处|在此)(?:填写|输入|说明)[^（）()]*[）)]|^(?:请|此处)(?:填写|输入)|^(?:待填|待补充|待完善)$|^[.…·。*]+$/;

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
    for (const { place, text, cell } of textsOf(form)) {
      const hint = HINT.exec(text.trim())?.[0];
      if (hint === undefined) continue;
      const isAll = hint === text.trim() && place === '指标值';
      const empty: CellContent = { empty: true };
      const suggestion = isAll ? { to: empty } : undefined;
      report({ at: cell, message: 'hint', data: { place, text: text.trim(), hint }, suggestion });
    }
  },
});

function textsOf(form: Form): { place: string; text: string; cell: string | undefined }[] {
  const rows = form.indicators.flatMap(({ level3, target, cells }) => [
    { place: '指标名称', text: level3, cell: cells.level3 },
    { place: '指标值', text: target, cell: cells.target },
  ]);
  return [...rows, ...form.goals.map((goal) => ({ place: '年度目标', text: goal, cell: goalCell(form, goal) }))];
}
