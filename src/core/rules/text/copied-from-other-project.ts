import { subjectOf } from '../../comparison/project';
import type { Form, Indicator } from '../../form/form';
import type { ExampleForm } from '../example-notation';
import { groupBy } from '../group-by';
import { percent } from '../money/amounts';
import { defineWorkbookRule } from '../rule';
import { COMMON_TO, copiedRowKey, FEWEST_COPIED } from './copied-rows';

const ENOUGH = 0.7;

export default defineWorkbookRule({
  id: 'copied-from-other-project',
  code: 'WB02',
  name: '照搬其他项目',
  meta: {
    group: 'text',
    severity: 'warning',
    fix: 'none',
    trial: true,
    summary: '七成以上的指标和指标值与另一个项目一字不差。',
    basis: { text: '绩效目标应当针对本项目', source: '承德、平罗表样', checked: false },
  },
  messages: {
    copied: {
      what: '“{name}”的 {count} 项指标里有 {same} 项（{share}）与“{other}”（工作表“{sheet}”）一字不差',
      why: '两个项目做的事不同，照搬的指标考核不到本项目，评审时会被退回',
      how: '逐项换成本项目要做的事，例如先改“{first}”；确实相同的（例如同一套设备的运维），准备好说明',
    },
  },
  examples: {
    bad: [['五项里四项照搬', [project('防火装备', copied('装备数量')), project('办公家具', copied('家具数量'))]]],
    good: [
      [
        '各写各的',
        [
          project('防火装备', copied('装备数量')),
          project('普法宣传', [
            '数量指标/宣传场次 | ≥12场',
            '质量指标/参与率 | ≥80%',
            '时效指标/完成时间 | 2025年11月',
            '满意度指标/群众满意度 | ≥90%',
          ]),
        ],
      ],
      [
        '同一个项目的两年',
        [project('2024年防火装备', copied('装备数量')), project('2025年防火装备', copied('装备数量'))],
      ],
      [
        '只有几行通用的',
        [
          project('甲', ['成本指标/资金成本 | ≤核定数', '数量指标/检查次数 | ≥12次']),
          project('乙', ['成本指标/资金成本 | ≤核定数', '数量指标/演练次数 | ≥2次']),
        ],
      ],
    ],
  },
  check(forms, report) {
    for (const [form, all] of rowsByForm(forms)) {
      const rows = all.filter(({ users }) => users.length < COMMON_TO);
      if (rows.length < FEWEST_COPIED) continue;
      const shared = groupBy(
        rows.flatMap((row) => earlierUsers(form, row.users).map((other) => ({ other, row }))),
        ({ other }) => other,
      );
      for (const [other, [first, ...rest]] of shared) {
        const same = rest.length + 1;
        if (!first || same < FEWEST_COPIED || same / rows.length < ENOUGH) continue;
        const { level3, cells } = first.row.indicator;
        const counts = { count: rows.length, same, share: percent(same / rows.length), first: level3 };
        const names = { name: form.projectName ?? form.title, other: other.projectName ?? other.title };
        report(form, { at: cells.level3, message: 'copied', data: { ...counts, ...names, sheet: other.sheet } });
        break;
      }
    }
  },
});

/** A row with the forms that have it, in the order of the workbook; complete once all forms are read. */
interface Row {
  readonly indicator: Indicator;
  readonly users: readonly Form[];
}

function rowsByForm(forms: readonly Form[]): ReadonlyMap<Form, readonly Row[]> {
  const usersOf = new Map<string, Form[]>();
  const rowsOf = (form: Form): Row[] => {
    const rows: Row[] = [];
    for (const indicator of form.indicators) {
      const key = copiedRowKey(indicator);
      if (key === null) continue;
      const users = usersOf.get(key) ?? [];
      if (users.length === 0) usersOf.set(key, users);
      if (users.at(-1) !== form) users.push(form);
      rows.push({ indicator, users });
    }
    return rows;
  };
  return new Map(forms.map((form) => [form, rowsOf(form)]));
}

/** Forms of other projects that have a row and stand before a form. */
function earlierUsers(form: Form, users: readonly Form[]): readonly Form[] {
  const before = users.slice(0, users.indexOf(form));
  return before.filter((other) => other.kind === form.kind && subjectOf(other) !== subjectOf(form));
}

function project(name: string, rows: readonly string[]): ExampleForm {
  return { sheet: name, fields: { 项目名称: name }, rows };
}

function copied(quantity: string): string[] {
  return [
    `数量指标/${quantity} | ≥30件`,
    '质量指标/验收合格率 | ≥95%',
    '时效指标/到货时间 | 2025年10月',
    '可持续影响指标/使用年限 | ≥5年',
    '满意度指标/使用人员满意度 | ≥95%',
  ];
}
